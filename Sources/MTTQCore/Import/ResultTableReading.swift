internal import MTTQText

/// The reading of one table of results, gathering what is wrong.
struct ResultTableReading {
  private(set) var names: ResultNames
  private(set) var reader: TableReader
  private let form: FormMark?
  private let isBrokenForm: Bool
  private let day: CalendarDate
  private let skipsUnknown: Bool
  /// The columns of a wide table with their indicators, from left to right.
  private let wide: [(column: TableColumn, indicator: Indicator)]
  /// The dimensions that have a column.
  private let dimensions: [(column: TableColumn, id: String, parts: NamedEntries)]
  /// The indicator whose numbers the total of a long table adds up.
  private var summed: String?
  /// The areas whose stock a column has told.
  private var summedAreas: [TableColumn: Set<String>] = [:]
  /// Who gave a figure, each once.
  private(set) var senders: [Record.Sender] = []
  private var met: Set<Record.Sender> = []

  init(_ found: FoundTable, _ names: ResultNames, day: CalendarDate, skipsUnknown: Bool) {
    self.names = names
    let reader = TableReader(found, year: names.year)
    self.reader = reader
    form = found.form
    isBrokenForm = found.isBrokenForm
    self.day = found.form.map { ResultTableReading.day(of: $0, in: names.plan) } ?? day
    self.skipsUnknown = skipsUnknown
    var met: Set<TableColumn> = []
    wide = found.header.known.compactMap { known in
      met.insert(known.column).inserted
        ? names.wide[known.column].map { (known.column, $0) } : nil
    }
    dimensions = names.dimensions.filter { reader.has($0.column) }
  }

  /// The day of what a form says: the last of its period, of an area that ended before its own last.
  private static func day(of form: FormMark, in plan: Plan) -> CalendarDate {
    guard form.sender == .area, let area = plan.areas.first(where: { $0.id == form.id }),
      let until = area.until
    else { return form.through }
    return min(form.through, until)
  }

  /// - Parameter told: called with the number of rows that are read.
  mutating func results(
    periods: [String: ClosedRange<CalendarDate>], told: (Int) -> Void
  ) -> [Record.Result] {
    guard isFormOfBook(periods), hasHeader() else { return [] }
    var results: [Record.Result] = []
    var (read, rows) = (0, 0)
    while let row = reader.nextRow() {
      read += 1
      told(read)
      let count = results.count
      if wide.isEmpty {
        if let result = long(row) { results.append(result) }
      } else {
        results += wide(row)
      }
      if results.count > count { rows += 1 }
    }
    reader.finish()
    if !wide.isEmpty, rows > 1, ![TableColumn.area, .org, .on].contains(where: reader.has) {
      reader.add(.rowsWithoutName(reader.table.start))
    }
    return reader.findings.isEmpty ? results : []
  }

  // MARK: Header

  private mutating func isFormOfBook(_ periods: [String: ClosedRange<CalendarDate>]) -> Bool {
    let place = reader.table.start
    guard let form else {
      if isBrokenForm {
        reader.add(.brokenForm(place))
        return false
      }
      if reader.header.hasRecordedAlready {
        reader.add(.formWithoutMark(place))
        return false
      }
      return true
    }
    if let fault = FormFault(form, of: names.plan, periods: periods) {
      reader.add(.foreignForm(fault, place))
      return false
    }
    return true
  }

  private mutating func hasHeader() -> Bool {
    let isLong = reader.has(.indicator) || reader.has(.value) || reader.has(.code)
    let needs: [TableColumn] =
      wide.isEmpty ? [reader.has(.code) ? .code : .indicator, .value] : []
    var isClear = reader.readHeader(names.columns, needs: needs, skipsUnknown: skipsUnknown)
    if !wide.isEmpty, isLong || reader.has(.unit) {
      reader.add(.longAndWide(reader.table.start))
      isClear = false
    }
    for (place, text, column) in reader.header.known {
      guard let told = HeaderText(text).inBrackets, column == .value || names.wide[column] != nil,
        let fault = HeaderUnit.fault(told, of: names.wide[column], in: names.plan)
      else { continue }
      reader.add(.headerUnit(text, fault, reader.table.place(reader.header.row, place)))
      isClear = false
    }
    return isClear
  }

  // MARK: Rows

  /// A row of a table with a row for each figure.
  private mutating func long(_ row: TableRow) -> Record.Result? {
    let on = reader.day(.on, row)
    let naming: TableColumn = reader.has(.code) ? .code : .indicator
    let isBlank = reader.cell(.value, row) == nil && form != nil
    reader.require(naming, row)
    let indicator = names.entries[.indicator].flatMap { reader.id(naming, row, $0) }
      .flatMap { names.indicators[$0] }
    if !isBlank { reader.require(.value, row) }
    checkUnit(of: indicator, row)
    let figure = reader.quantity(.value, row) { cell throws(CellFault) in
      try Record.Result.Figure(cell, of: indicator)
    }
    guard let result = result(row, on: form == nil ? on : nil, isFlow: indicator?.isFlow) else {
      return nil
    }
    if isBlank {
      if result.note != nil { reader.note(.noteWithoutFigure(row.number)) }
      return nil
    }
    guard let indicator, let figure else { return nil }
    addUp(figure, of: indicator, as: .value, in: result.area)
    return filled(result, with: figure)
  }

  /// A row of a table with a column for each indicator: a result for each filled cell.
  private mutating func wide(_ row: TableRow) -> [Record.Result] {
    let on = reader.day(.on, row)
    var figures: [(column: TableColumn, indicator: Indicator, figure: Record.Result.Figure)] = []
    var isFilled = false
    for (column, indicator) in wide where reader.cell(column, row) != nil {
      isFilled = true
      let figure = reader.quantity(column, row) { cell throws(CellFault) in
        try Record.Result.Figure(cell, of: indicator)
      }
      if let figure { figures.append((column, indicator, figure)) }
    }
    let isBroken = figures.contains { !$0.indicator.isFlow } ? false : isFilled ? true : nil
    // A note alone is no row of figures: it may be a signature.
    guard
      let result = result(row, on: form == nil ? on : nil, isFlow: isBroken, hasNote: isFilled)
    else { return [] }
    if isFilled, result.area == nil, result.org == nil {
      let naming: TableColumn? = reader.has(.area) ? .area : reader.has(.org) ? .org : nil
      if let naming, reader.cell(naming, row) == nil { reader.add(.nameless, naming, row) }
    }
    return figures.map { column, indicator, figure in
      addUp(figure, of: indicator, as: column, in: result.area)
      return filled(result, with: figure)
    }
  }

  private mutating func addUp(
    _ figure: Record.Result.Figure, of indicator: Indicator, as column: TableColumn,
    in area: String?
  ) {
    // A stock of one area on several days has no sum.
    let isOfAreas =
      indicator.kind == .latest
      && area.map { summedAreas[column, default: []].insert($0).inserted } == true
    let isFirst = column != .value || (summed ?? indicator.id) == indicator.id
    summed = summed ?? indicator.id
    guard isFirst, indicator.isFlow || isOfAreas, case .value(let value) = figure else {
      return reader.sum(nil, column)
    }
    reader.sum(value.value, column)
  }

  /// What a row says beside its figures; nil where something of it is at fault.
  private mutating func result(
    _ row: TableRow, on: CalendarDate?, isFlow: Bool?, hasNote: Bool = true
  ) -> Record.Result? {
    let day = on ?? day
    var result = Record.Result(on: day, values: [])
    result.org = part(.org, row)
    result.area = area(row, on: day)
    result.task = part(.task, row)
    result.household = part(.household, row)
    for (column, dimension, parts) in dimensions {
      guard let part = reader.id(column, row, parts) else { continue }
      if isFlow == false { reader.add(.notBrokenDown, column, row) }
      result.parts.append(Record.BreakdownPart(dimension: dimension, part: part))
    }
    if hasNote { result.note = reader.read(.note, row, TextFault.plain) }
    switch form?.id {
    case let id? where form?.sender == .area: result.area = id
    case let id?: result.org = id
    case nil: break
    }
    return result
  }

  private mutating func filled(
    _ result: Record.Result, with figure: Record.Result.Figure
  ) -> Record.Result {
    var result = result
    result.values = figure.values
    result.stated = figure.stated
    let isOfOrganisations = form?.sender == .org || (form == nil && !reader.has(.area))
    let sender: Record.Sender? =
      isOfOrganisations ? result.org.map { .org($0) } : result.area.map { .area($0) }
    if let sender, met.insert(sender).inserted { senders.append(sender) }
    return result
  }

  private mutating func part(_ column: TableColumn, _ row: TableRow) -> String? {
    names.entries[column].flatMap { reader.id(column, row, $0) }
  }

  private mutating func area(_ row: TableRow, on day: CalendarDate) -> String? {
    guard reader.has(.area) else { return nil }
    // What a text came to on another day may be another area.
    if !names.haveAreasOneMeaning { reader.forget(.area) }
    return reader.id(.area, row, names.areas(on: day))
  }

  private mutating func checkUnit(of indicator: Indicator?, _ row: TableRow) {
    guard let indicator, reader.has(.unit) else { return }
    _ = reader.read(.unit, row) { text throws(TextFault) in
      guard TypedUnit.own(indicator.unit).isMeant(by: text) else {
        throw TextFault.foreignUnit(text, of: indicator)
      }
    }
  }
}

extension Record.Result.Figure {
  /// What a cell says; where its indicator is not known, whether it is a number at all.
  fileprivate init(_ cell: TableCell, of indicator: Indicator?) throws(CellFault) {
    guard let indicator else {
      if let text = cell.text {
        do throws(NumberFault) {
          _ = try TypedRatio.read(text)
        } catch {
          throw CellFault(error)
        }
      } else {
        _ = try cell.quantity(in: .own("%"))
      }
      self = .value(Record.IndicatorValue(indicator: "", value: .zero))
      return
    }
    if let text = cell.text {
      do throws(NumberFault) {
        self = try Record.Result.Figure(text, of: indicator)
      } catch {
        throw CellFault(error)
      }
    } else {
      let value = Record.IndicatorValue(
        indicator: indicator.id, value: try cell.quantity(in: .own(indicator.unit)))
      self = indicator.ratio == nil ? .value(value) : .stated(value)
    }
  }
}

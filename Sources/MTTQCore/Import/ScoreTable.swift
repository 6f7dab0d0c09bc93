package import MTTQText

/// Points of a score table, read from a table: a record a row (tables.md, “Households”).
package struct ScoreTable {
  package let rows: TableRows<Record.Score>

  /// - Parameter day: that of rows which name none.
  package init(
    _ file: TableFile, sheet: Workbook.SheetEntry?, of table: Assessment, plan: Plan,
    day: CalendarDate, skipsUnknown: Bool
  ) {
    let subject = table.subject.column
    let criteria = table.criteria.map { (criterion: $0, column: TableColumn.criterion($0)) }
    let columns =
      [subject].compactMap { $0 } + criteria.map(\.column) + [.bonus, .on, .note]
    var senders = SenderCells(plan)
    let layout = TableLayout(
      names: ColumnNames(columns.map { $0 == .area ? $0.also(plan.areaWords) : $0 }),
      needs: [subject].compactMap { $0 }, either: criteria.map(\.column) + [.bonus],
      year: ReportCalendar(plan: plan).days, skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader, row in
      let on = reader.day(.on, row) ?? day
      if let subject { reader.require(subject, row) }
      let named = subject.flatMap { senders.sender($0, row, on: on, &reader) }
      var score = Record.Score(assessment: table.id, on: on, subject: named, points: [])
      for (criterion, column) in criteria {
        guard let points = reader.points(column, row, atMost: criterion.most) else { continue }
        score.points.append(Record.IndicatorValue(indicator: criterion.id, value: points))
      }
      score.bonus = reader.points(.bonus, row, atMost: table.bonus)
      score.note = reader.read(.note, row, TextFault.plain)
      let isNamed = subject == nil || named != nil
      return isNamed && (!score.points.isEmpty || score.bonus != nil) ? [score] : []
    }
  }
}

/// The criteria of a score table, read from a table (tables.md, “Households”).
package struct CriteriaTable {
  package let rows: TableRows<Assessment.Criterion>

  package init(_ file: TableFile, sheet: Workbook.SheetEntry?, skipsUnknown: Bool) {
    var taken: [String] = []
    let layout = TableLayout(
      names: ColumnNames([.title, .most, .criterionID, .content]), needs: [.title, .most],
      year: CalendarDate.range, skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader, row in
      reader.require(.title, row)
      reader.require(.most, row)
      let title = reader.read(.title, row, TextFault.word)
      let most = reader.number(.most, row)
      if most == .zero { reader.add(.nothingToGain, .most, row) }
      let given = reader.read(.criterionID, row) { text throws(TextFault) in
        let id = text.lowercased()
        guard IdentifierForm.isIdentifier(id) else { throw .noIdentifier(text) }
        return id
      }
      if let given, taken.contains(given) { reader.add(.criterionTwice, .criterionID, row) }
      let content = reader.quantity(.content, row) { cell throws(CellFault) in
        try HouseholdCells.whole(cell, in: 1...5)
      }
      guard let title, let most, reader.cell(.criterionID, row) == nil || given != nil,
        let id = given ?? NewIdentifier.folded(title, among: taken)
      else { return [] }
      taken.append(id)
      reader.sum(most, .most)
      return [Assessment.Criterion(id: id, title: title, most: most, content: content)]
    }
  }
}

/// Whose reports came in, read from a table (tables.md, “Households”).
package struct SenderTable {
  package let rows: TableRows<Record.Received>
  /// How many rows name a sender whose report is recorded already.
  package let passed: Int

  /// - Parameters:
  ///   - day: that of rows which name none.
  ///   - known: whose report is recorded already.
  package init(
    _ file: TableFile, sheet: Workbook.SheetEntry?, of report: String, plan: Plan,
    day: CalendarDate, known: Set<Record.Sender>, skipsUnknown: Bool
  ) {
    var passed = 0
    let columns: [TableColumn] = [.area.also(plan.areaWords), .org, .subordinate]
    var senders = SenderCells(plan)
    var met: Set<Record.Sender> = []
    let layout = TableLayout(
      names: ColumnNames(columns + [.on, .note]), needs: [], either: columns,
      year: ReportCalendar(plan: plan).days, skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader, row in
      let on = reader.day(.on, row) ?? day
      let note = reader.read(.note, row, TextFault.plain)
      let filled = columns.filter { reader.cell($0, row) != nil }
      if filled.isEmpty, let column = columns.first(where: reader.has) {
        reader.add(.empty, column, row)
      }
      if filled.count > 1 { reader.add(.severalSenders, filled[1], row) }
      return filled.prefix(1).compactMap { column in
        guard let sender = senders.sender(column, row, on: on, &reader) else { return nil }
        guard met.insert(sender).inserted else {
          reader.add(.senderTwice, column, row)
          return nil
        }
        guard !known.contains(sender) else {
          passed += 1
          return nil
        }
        return Record.Received(report: report, on: on, from: sender, note: note)
      }
    }
    self.passed = passed
  }
}

/// The cells that name an area, an organisation or a unit below.
private struct SenderCells {
  private let organisations: NamedEntries
  private let units: NamedEntries
  private var areas: ResultNames

  init(_ plan: Plan) {
    organisations = NamedEntries.organisations(plan).indexed
    units = NamedEntries.units(plan).indexed
    areas = ResultNames(plan, nil)
  }

  mutating func sender(
    _ column: TableColumn, _ row: TableRow, on day: CalendarDate, _ reader: inout TableReader
  ) -> Record.Sender? {
    switch column {
    case .area:
      if !areas.haveAreasOneMeaning { reader.forget(.area) }
      return reader.id(column, row, areas.areas(on: day)).map { .area($0) }
    case .org: return reader.id(column, row, organisations).map { .org($0) }
    default: return reader.id(column, row, units).map { .unit($0) }
    }
  }
}

extension TableReader {
  /// The points of a cell, which stay within a bound; nil where it is empty or at fault.
  fileprivate mutating func points(
    _ column: TableColumn, _ row: TableRow, atMost most: Quantity
  ) -> Quantity? {
    quantity(column, row) { cell throws(CellFault) in
      let points = try cell.quantity(in: .none)
      guard points <= most else { throw .above(points, most) }
      return points
    }
  }
}

extension Assessment.Subject {
  /// The column that says whom points are given; nil of a table of one's own.
  fileprivate var column: TableColumn? {
    switch self {
    case .itself: nil
    case .area: .area
    case .organisation: .org
    case .unit: .subordinate
    }
  }
}

extension TableColumn {
  static let subordinate = TableColumn("unit", ["Đơn vị", "Đơn vị cấp dưới"])
  static let bonus = TableColumn("bonus", ["Điểm thưởng"])
  static let title = TableColumn("title", ["Tiêu chí", "Tên tiêu chí"])
  static let most = TableColumn("most", ["Điểm tối đa", "Điểm"])
  static let criterionID = TableColumn("id", ["Mã", "Mã tiêu chí"])
  static let content = TableColumn("content", ["Nội dung"])

  static func criterion(_ criterion: Assessment.Criterion) -> TableColumn {
    TableColumn("criterion:\(criterion.id)", [criterion.title, criterion.id])
  }
}

extension CellFault {
  fileprivate static func above(_ points: Quantity, _ most: Quantity) -> CellFault {
    let (given, bound) = (VietnameseNumber.text(points), VietnameseNumber.text(most))
    return CellFault(
      Wording(
        vi: "\(given) điểm vượt mức tối đa \(bound)",
        en: "\(given) points are above the \(bound) at most"),
      Wording(vi: "cho từ 0 đến \(bound) điểm", en: "give 0 to \(bound)"))
  }

  fileprivate static let nothingToGain = CellFault(
    Wording(vi: "điểm tối đa phải lớn hơn 0", en: "the points at most are above 0"),
    Wording(vi: "cho tiêu chí một số điểm", en: "give the criterion points"))

  fileprivate static let criterionTwice = CellFault(
    Wording(vi: "mã tiêu chí này đã có ở dòng trên", en: "the id stands in a row above"),
    Wording(vi: "đặt mã khác, hoặc để trống ô này", en: "choose another id, or leave it empty"))

  fileprivate static let severalSenders = CellFault(
    Wording(vi: "dòng nêu nhiều nơi gửi", en: "the row names several senders"),
    Wording(vi: "mỗi dòng một nơi gửi", en: "give each sender a row"))

  fileprivate static let senderTwice = CellFault(
    Wording(vi: "nơi gửi này đã có ở dòng trên", en: "the sender stands in a row above"),
    Wording(vi: "giữ lại một dòng", en: "keep one of the two"))
}

internal import MTTQText

/// Reads the rows of a table below its header, and their cells by columns, gathering what is wrong.
///
///     var reader = TableReader(found, year: calendar.days)
///     while let row = reader.nextRow() {
///       let people = reader.number(.people, row)
///     }
///     reader.finish()
struct TableReader {
  let table: Table
  let header: TableHeader
  /// Whether findings keep the text of the table to themselves, because people stand in it.
  let isPersonal: Bool
  let year: ClosedRange<CalendarDate>
  private(set) var places: [TableColumn: Int]
  private(set) var findings = TableFindings()
  private(set) var notes = TableNotes()
  /// What the texts met so far came to: a table says the same few things again and again.
  var known: [TableColumn: [String: String]] = [:]
  var nodes: [TableColumn: [String: JSONNode]] = [:]
  /// The row that is read, with what is wrong in it.
  private var faults: [TableFindings.CellFault] = []
  private var isOpen = false
  /// How many cells of it that a name, a day or a number is read from are sound.
  private var sound = 0
  /// How many cells of it were read at all.
  private var touched = 0
  private var rows: Table.Rows
  private var lastNumber: Int
  private var isCountingAwaited = true
  private let isForm: Bool
  private var tail = TableTail()
  private var merges: MergedCells
  private var total = TableTotal()
  private var strays = StrayCells()
  private var hiddenRows = 0
  private var dayOrders: [TableColumn: DayOrder] = [:]

  /// - Parameters:
  ///   - isPersonal: whether findings keep the text of the table to themselves.
  ///   - year: the reporting year, of which a day without a year is.
  init(_ found: FoundTable, isPersonal: Bool = false, year: ClosedRange<CalendarDate>) {
    self.year = year
    table = found.table
    header = found.header
    self.isPersonal = isPersonal
    isForm = found.form != nil
    places = header.places
    rows = table.rows
    lastNumber = header.lastRow
    merges = MergedCells(table.merged, below: header.lastRow)
  }

  // MARK: Rows

  /// The next row that says something; nil below the last.
  mutating func nextRow() -> TableRow? {
    close()
    while !findings.isFull, let row = rows.next() {
      guard row.number > header.lastRow else { continue }
      if let fault = table.fault(of: row) {
        findings.append(shown(fault))
        continue
      }
      defer { lastNumber = row.number }
      if isCountingAwaited, row.number == header.lastRow + 1, header.isCounting(row), isFollowed {
        if header.mayBeFigures(row) { notes.add(.counting(row: row.number)) }
        continue
      }
      isCountingAwaited = false
      merges.begin(row)
      if row.number > lastNumber + 1 { tail.begin() }
      if row.isHidden { hiddenRows += 1 }
      if TableTotal.isTotal(row) {
        // Below the sum of a table may stand that of the whole unit.
        if !total.isMet { checkTotal(row) }
        tail.begin()
        continue
      }
      isOpen = true
      opened = row
      if let stray = strays.fault(row, header, table) { faults.append(stray) }
      return row
    }
    return nil
  }

  private var opened: TableRow?

  /// Whether a row stands below: figures that happen to count on may be the only ones.
  private var isFollowed: Bool {
    var below = rows
    return below.next() != nil
  }

  /// Ends the row that was read.
  private mutating func close() {
    guard isOpen, let row = opened else { return }
    isOpen = false
    let isRead = faults.isEmpty ? touched > 0 : sound > 1
    if isRead {
      for fault in tail.end() { append(fault) }
      if total.isMet { faults.append(belowTotal(row)) }
    }
    if tail.isOpen {
      tail.add(faults, row.number)
    } else {
      for fault in faults { append(fault) }
    }
    faults = []
    sound = 0
    touched = 0
  }

  /// Ends the table: what is told of it as a whole.
  mutating func finish() {
    close()
    // Below a form stands where to sign it.
    if !isForm, let passed = tail.passed { notes.add(.passedOver(rows: passed)) }
    strays.tell(&notes)
    let hidden = table.hiddenColumns.reduce(0) { sum, range in
      sum + header.named.count { range.contains($0) }
    }
    notes.addHidden(rows: hiddenRows, columns: hidden)
    for (column, order) in dayOrders {
      if let row = order.doubtful { append(cellFault(.twoOrders, column, row)) }
    }
  }

  private mutating func checkTotal(_ row: TableRow) {
    total.isMet = true
    for (column, sum) in total.sums {
      guard let place = places[column], let cell = row.cell(place),
        let told = try? cell.quantity(in: .unknown), told != sum
      else { continue }
      append(cellFault(.total(told, sum), column, row))
    }
  }

  private func belowTotal(_ row: TableRow) -> TableFindings.CellFault {
    let column = header.known.first { row.cell($0.place) != nil } ?? header.known.first
    return cellFault(.belowTotal, column?.column ?? .row, row)
  }

  /// Adds a number to the sum that a row of totals has to tell.
  mutating func sum(_ quantity: Quantity?, _ column: TableColumn) {
    if let quantity { total.add(quantity, column) } else { total.leave(column) }
  }

  // MARK: Header

  func has(_ column: TableColumn) -> Bool { places[column] != nil }

  /// The cell of a column in a row; nil where it is empty.
  func cell(_ column: TableColumn, _ row: TableRow) -> TableCell? {
    guard let place = places[column] else { return nil }
    return row.cell(place) ?? (column.isFilledDown ? merges.cell(place, row) : nil)
  }

  func isMergedDownward(_ column: TableColumn, _ row: TableRow) -> Bool {
    places[column].map { merges.begins($0, row) } ?? false
  }

  // MARK: Findings

  /// Adds a fault of a cell, or of the row where the cell is empty.
  mutating func add(_ fault: CellFault, _ column: TableColumn, _ row: TableRow) {
    faults.append(cellFault(fault, column, row))
  }

  mutating func add(_ fault: TextFault, _ column: TableColumn, _ row: TableRow) {
    add(CellFault(fault), column, row)
  }

  /// Adds what is wrong with the table as a whole.
  mutating func add(_ finding: Diagnostic) { findings.append(shown(finding)) }

  mutating func note(_ wording: Wording) { notes.add(wording) }

  mutating func countRead() { touched += 1 }

  mutating func countSound() {
    sound += 1
    touched += 1
  }

  /// Notes a day, that was typed as a text or that the program keeps as a day.
  mutating func noteDay(_ day: CalendarDate, isText: Bool, _ column: TableColumn, _ row: TableRow) {
    guard table.sheet != nil else { return }
    dayOrders[column, default: DayOrder()].add(day, isText: isText, row)
  }

  private mutating func append(_ fault: TableFindings.CellFault) {
    let (table, isPersonal) = (table, isPersonal)
    findings.append(fault) { fault in
      let place = table.place(fault.row, fault.column)
      return isPersonal ? place.withoutText : place
    }
  }

  private func cellFault(
    _ fault: CellFault, _ column: TableColumn, _ row: TableRow
  ) -> TableFindings.CellFault {
    let place = places[column] ?? row.cells.first?.column ?? 1
    let text = cell(column, row)?.text
    let fault = isPersonal ? fault.untelling : fault
    return TableFindings.CellFault(
      code: fault.code, row: row, column: place, title: column.wording, text: text,
      message: fault.message, hint: fault.hint)
  }

  private func shown(_ finding: Diagnostic) -> Diagnostic {
    isPersonal ? finding.withoutText : finding
  }
}

/// The days of one column of a workbook, of which some may have been read in the wrong order.
private struct DayOrder {
  private var isLowMet = false
  private var high: TableRow?

  mutating func add(_ day: CalendarDate, isText: Bool, _ row: TableRow) {
    if !isText, day.parts.day <= 12 { isLowMet = true }
    if isText, day.parts.day > 12, high == nil { high = row }
  }

  /// A row of text, where the program may have exchanged day and month in others.
  var doubtful: TableRow? { isLowMet ? high : nil }
}

extension CellFault {
  fileprivate static let twoOrders = CellFault(
    Wording(
      vi: "cột có ô là ngày, có ô là chữ: bảng tính có thể đã đổi chỗ ngày và tháng ở một số ô",
      en: "some days of the column are days and some are text: the spreadsheet may have exchanged "
        + "day and month in some"),
    Wording(
      vi: "định dạng cả cột là văn bản (Text) rồi gõ lại các ngày như 15/3/2026",
      en: "format the whole column as text and type the days again, such as 15/3/2026"))

  fileprivate static func total(_ told: Quantity, _ sum: Quantity) -> CellFault {
    let (told, sum) = (VietnameseNumber.text(told), VietnameseNumber.text(sum))
    return CellFault(
      Wording(
        vi: "dòng tổng ghi \(told), cộng các dòng trên được \(sum)",
        en: "the total says \(told), the rows above come to \(sum)"),
      Wording(
        vi: "kiểm tra các dòng và dòng tổng, rồi sửa chỗ sai",
        en: "check the rows and the total, and mend what is wrong"))
  }

  fileprivate static let belowTotal = CellFault(
    Wording(
      vi: "dòng số liệu nằm dưới dòng tổng cộng", en: "a row of figures stands below the total"),
    Wording(
      vi: "đưa dòng này lên trên dòng tổng, hoặc xóa dòng tổng ở giữa bảng",
      en: "move the row above the total, or delete a total within the table"))
}

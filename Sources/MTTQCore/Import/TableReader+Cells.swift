internal import MTTQText

/// What the cells of a row come to, by the kind that each column asks for (tables.md, “Cells”).
extension TableReader {
  /// What a cell of words comes to; nil where it is empty or at fault.
  mutating func read<Value>(
    _ column: TableColumn, _ row: TableRow, _ value: (String) throws(TextFault) -> Value
  ) -> Value? {
    guard let cell = cell(column, row) else { return nil }
    do throws(CellFault) {
      let text = try cell.words()
      do throws(TextFault) {
        let value = try value(text)
        countRead()
        return value
      } catch {
        throw CellFault(error)
      }
    } catch {
      add(error, column, row)
      return nil
    }
  }

  /// The value that a cell gives to a key; nil where it is empty or at fault. A text is read once.
  mutating func node(
    _ column: TableColumn, _ row: TableRow, _ value: (String) throws(TextFault) -> JSONNode
  ) -> JSONNode? {
    let text = cell(column, row)?.text
    if let text, let node = nodes[column]?[text] {
      countRead()
      return node
    }
    let node = read(column, row, value)
    if let node, let text { nodes[column, default: [:]][text] = node }
    return node
  }

  /// Forgets what the texts of a column came to.
  mutating func forget(_ column: TableColumn) { known[column] = nil }

  /// Tells that a cell is empty which may not be.
  mutating func require(_ column: TableColumn, _ row: TableRow) {
    if cell(column, row) == nil { add(.empty, column, row) }
  }

  /// The id that a cell names; nil where it is empty or at fault. What a beginning found is told.
  mutating func id(
    _ column: TableColumn, _ row: TableRow, _ names: NamedEntries
  ) -> String? {
    let text = cell(column, row)?.text
    if let text, let id = known[column]?[text] {
      countSound()
      return id
    }
    let found = read(column, row) { text throws(TextFault) in
      // A broken text may begin as a name does.
      if let broken = BrokenText(in: text) { throw broken.fault }
      return try names.found(text)
    }
    guard let found else { return nil }
    countSound()
    if let text {
      known[column, default: [:]][text] = found.id
      if let name = found.begun { note(.begun(text, found.id, name)) }
    }
    return found.id
  }

  /// The day that a cell gives; nil where it is empty or at fault.
  mutating func day(_ column: TableColumn, _ row: TableRow) -> CalendarDate? {
    guard let cell = cell(column, row) else { return nil }
    do throws(CellFault) {
      let (day, typed) = try cell.calendarDay(in: year)
      if let typed { note(.dayOfYear(typed, day)) }
      countSound()
      noteDay(day, isText: cell.text != nil, column, row)
      return day
    } catch {
      add(isPersonal && cell.text != nil ? .untoldDay : error, column, row)
      return nil
    }
  }

  /// The number that a cell gives, from 0 on, in a unit; nil where it is empty or at fault.
  mutating func number(
    _ column: TableColumn, _ row: TableRow, in unit: TypedUnit = .none
  ) -> Quantity? {
    quantity(column, row) { cell throws(CellFault) in try cell.quantity(in: unit) }
  }

  /// What a cell of a number comes to; nil where it is empty or at fault.
  mutating func quantity<Value>(
    _ column: TableColumn, _ row: TableRow, _ value: (TableCell) throws(CellFault) -> Value
  ) -> Value? {
    guard let cell = cell(column, row) else { return nil }
    do throws(CellFault) {
      if isMergedDownward(column, row) { throw .mergedNumber }
      let value = try value(cell)
      countSound()
      return value
    } catch {
      add(error, column, row)
      return nil
    }
  }
}

extension TableColumn {
  /// Whether a cell of it that is merged downward counts for each of its rows.
  var isFilledDown: Bool { TableColumn.filledDown.contains(key) }

  private static let filledDown: Set = ["on", "area", "org", "task", "status", "unit", "since"]
}

extension TableCell {
  /// The words that it says.
  func words() throws(CellFault) -> String {
    switch content {
    case .text(let text): return text
    case .number(let number, let isPercent):
      if isPercent { throw .percentage(nil) }
      return number.description
    case .truth(let truth): return truth ? "có" : "không"
    case .day(let day): throw .dayForText(day)
    default: throw CellFault(content) ?? .noDay
    }
  }

  /// The day, and what was typed for it where that names no year; a day counted from today is refused,
  /// as nobody knows when the table was typed.
  func calendarDay(
    in year: ClosedRange<CalendarDate>
  ) throws(CellFault) -> (day: CalendarDate, typed: String?) {
    switch content {
    case .day(let day): return (day, nil)
    case .text(let text):
      do throws(DateFault) {
        let typed = try TypedDay.read(text.withoutTime)
        if case .date(let day) = typed { return (day, nil) }
        if case .ago = typed { throw .notADate(text) }
        return (try typed.day(today: year.upperBound, in: year), text)
      } catch {
        throw CellFault(error)
      }
    case .number: throw .numberForDay
    case .truth: throw .truthForValue
    default: throw CellFault(content) ?? .noDay
    }
  }

  func quantity(in unit: TypedUnit) throws(CellFault) -> Quantity {
    switch content {
    case .text(let text):
      do throws(NumberFault) {
        return try TypedNumber.read(text, in: unit)
      } catch {
        throw CellFault(error)
      }
    case .number(let number, let isPercent):
      guard !isPercent || unit == .own("%") else {
        if case .own(let own) = unit { throw .percentage(own) }
        throw .percentage(nil)
      }
      do throws(NumberFault) {
        return try number.quantity(timesTens: isPercent ? 2 : 0)
      } catch {
        throw CellFault(error)
      }
    case .day(let day): throw .dayForNumber(day)
    case .truth: throw .truthForValue
    default: throw CellFault(content) ?? .noDay
    }
  }
}

extension String {
  /// A day in ISO's form without the time that programs write behind it.
  fileprivate var withoutTime: String {
    let bytes = Array(utf8.prefix(11))
    guard bytes.count == 11, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes[10] == 0x20 || bytes[10] == 0x54
    else { return self }
    let time = utf8.dropFirst(11)
    let isTime = time.allSatisfy { (0x30...0x3A).contains($0) || $0 == 0x2E || $0 == 0x5A }
    return isTime ? String(decoding: bytes.prefix(10), as: UTF8.self) : self
  }
}

extension CellFault {
  static let empty = CellFault(
    Wording(vi: "ô trống", en: "empty"),
    Wording(vi: "điền ô này hoặc xóa cả dòng", en: "fill the cell or delete the row"))
}

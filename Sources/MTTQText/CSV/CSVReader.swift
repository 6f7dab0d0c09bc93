/// Takes the bytes of a table apart into records and cells, by RFC 4180, copying nothing.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var number: Int

  /// Reads from an offset on, whose row has the number `firstNumber`.
  init(
    _ source: SourceText, from start: Int, separator: CSVText.Separator, firstNumber: Int
  ) {
    bytes = source.bytes
    position = start
    self.separator = separator.byte
    number = firstNumber - 1
  }

  /// The most rows that a spreadsheet has.
  static let longestTable = CellReference.mostRows
  /// The most columns that a spreadsheet has; what stands beyond is one cell.
  static let widest = CellReference.mostColumns
  /// More bytes than a cell of a spreadsheet takes, whose 32.767 characters have three at most.
  static let longest = 100_000

  /// The next record, or nil at the end.
  mutating func next() -> Record? {
    guard position < bytes.count else { return nil }
    number += 1
    var record = Record(number: number)
    if number > CSVReader.longestTable {
      record.fault = Fault(.tooManyRows, position..<position + 1)
      position = bytes.count
      return record
    }
    while true {
      let start = position
      let cell = cell(&record)
      if record.cells.count < CSVReader.widest {
        record.cells.append(cell)
      } else if let last = record.cells.popLast() {
        if record.fault == nil { record.fault = Fault(.tooWide, start..<position) }
        record.cells.append(Cell(range: last.range.lowerBound..<position, isQuoted: false))
      }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return record
  }

  /// The cell at the position, which moves to its separator, its line break or the end.
  private mutating func cell(_ record: inout Record) -> Cell {
    let start = position
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
    if isQuoted { skipQuoted(&record) }
    var isStray = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      let isWrong = isQuoted ? byte != UInt8(ascii: " ") : byte == UInt8(ascii: "\"")
      if isWrong, !isStray {
        isStray = true
        if record.fault == nil { record.fault = Fault(.strayQuote, start..<position + 1) }
      }
      position += 1
    }
    if position - start > CSVReader.longest, record.fault == nil {
      record.fault = Fault(.tooLong, start..<start + 1)
    }
    return Cell(range: start..<position, isQuoted: isQuoted)
  }

  private mutating func skipQuoted(_ record: inout Record) {
    let start = position
    position += 1
    while position < bytes.count {
      let isQuote = bytes[position] == UInt8(ascii: "\"")
      position += 1
      guard isQuote else { continue }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return }
      position += 1
    }
    record.fault = Fault(.openQuote, start..<start + 1)
  }
}

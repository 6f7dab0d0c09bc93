extension CSVReader {
  /// A row as it stands in the bytes.
  struct Record {
    /// Counted from 1, blank ones too.
    let number: Int
    var cells: [Cell] = []
    /// The first fault of its syntax.
    var fault: Fault?
  }

  /// A cell as it stands in the bytes, with its quotes.
  struct Cell {
    let range: Range<Int>
    var isQuoted = false
  }

  struct Fault: Hashable {
    let kind: Kind
    let range: Range<Int>

    init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }

    enum Kind: Hashable {
      case openQuote, strayQuote, tooLong, tooWide, tooManyRows
    }
  }

  /// The bytes of a cell without its quotes, and without the apostrophe that keeps a spreadsheet from
  /// running it.
  static func content(of cell: Cell, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard cell.isQuoted else { return Formula.armed(bytes[cell.range]) }
    var content: [UInt8] = []
    var isEscape = false
    for byte in bytes[cell.range].drop(while: { $0 != UInt8(ascii: "\"") }).dropFirst() {
      if byte == UInt8(ascii: "\""), !isEscape {
        isEscape = true
      } else {
        isEscape = false
        content.append(byte)
      }
    }
    return Formula.armed(content[...])
  }
}

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

  struct Fault {
    let kind: Kind
    let range: Range<Int>

    init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }

    enum Kind {
      case openQuote, strayQuote, tooLong, tooWide
    }
  }

  /// The cleaned text of a cell without fault, and without the apostrophe that keeps a spreadsheet
  /// from running it.
  func text(of cell: Cell) -> String {
    guard cell.isQuoted else { return CellText.cleaned(Formula.armed(bytes[cell.range])) }
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
    return CellText.cleaned(Formula.armed(content[...]))
  }

  func isBlank(_ cell: Cell) -> Bool { cell.range.isEmpty || text(of: cell).isEmpty }
}

extension CSVReader {
  /// The separator that a first line `sep=;` tells, as Excel writes it, and where the next begins.
  static func toldSeparator(_ source: SourceText) -> (separator: CSVText.Separator, end: Int)? {
    let line = source.bytes[source.textStart...].prefix { $0 != UInt8(ascii: "\n") }
    var text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    // A spreadsheet that saved the line quoted it where it holds its own separator.
    if text.count == 7, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") {
      text = text.dropFirst().dropLast()
    }
    guard text.count == 5, text.prefix(4).elementsEqual("sep=".utf8), let mark = text.last,
      let separator = CSVText.Separator.allCases.first(where: { $0.byte == mark })
    else { return nil }
    return (separator, min(line.endIndex + 1, source.bytes.count))
  }

  /// The separator that the first line with text uses most; a comma where it has one column.
  static func likeliestSeparator(_ source: SourceText) -> CSVText.Separator {
    var (commas, semicolons, tabs) = (0, 0, 0)
    var isQuoted = false
    var isBlank = true
    scan: for byte in source.bytes[source.textStart...] {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: isBlank = false
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\t"): tabs += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard isBlank else { break scan }
        (commas, semicolons, tabs) = (0, 0, 0)
      case UInt8(ascii: " "): break
      default: isBlank = false
      }
    }
    if semicolons > 0, semicolons >= max(commas, tabs) { return .semicolon }
    return tabs > commas ? .tab : .comma
  }
}

extension CSVText.Separator {
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}

internal import MTTQText

/// How a list that is a table too is written; raw values are the words on the command line.
enum TableFormat: String, Sendable, CaseIterable {
  case text
  case csv
  case xlsx
  case json

  /// The format given, or else the one that the file's name ends in; text where neither says any.
  static func chosen(_ given: TableFormat?, for output: String?) -> TableFormat {
    let name = output.outputFile?.lowercased() ?? ""
    return given ?? allCases.first { name.hasSuffix(".\($0.rawValue)") } ?? .text
  }

  static let help = Wording(
    vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
    en: "the output format (default: as the name after -o says, else text)")
}

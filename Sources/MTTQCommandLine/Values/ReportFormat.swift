internal import ArgumentSyntax
internal import MTTQText

/// The formats that a report is printed in; raw values are their words on the command line.
enum ReportFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case xlsx
  case csv
  case json

  /// The format that a file's name asks for, nil where it says nothing.
  ///
  /// - Throws: a fault where it asks for one that mttq does not write: a file of text under such a
  ///   name would open nowhere.
  init?(forFile path: String) throws(Diagnostic) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[dot...].lowercased()
    if ReportFormat.foreign.contains(ending) { throw .notWritten(ending) }
    guard let format = ReportFormat.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The format given, or else the one that the file's name asks for; text where neither does.
  static func chosen(
    _ given: ReportFormat?, for output: String?
  ) throws(Interruption) -> ReportFormat {
    if let given { return given }
    guard let file = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in try ReportFormat(forFile: file) ?? .text }
  }

  /// Whether it goes on paper, with what belongs there alone.
  var isPaper: Bool { self == .html || self == .docx }

  /// Whether its files bear the mark by which an edited one is known, and are nothing for a terminal.
  var isOfOffice: Bool { self == .docx || self == .xlsx }

  /// Whether it has words and appendices, and is no table or data.
  var isDocument: Bool {
    switch self {
    case .text, .markdown, .html, .docx: true
    case .xlsx, .csv, .json: false
    }
  }

  /// How the names of its files end.
  private var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .markdown: [".md", ".markdown"]
    case .html: [".html", ".htm"]
    case .docx: [".docx"]
    case .xlsx: [".xlsx"]
    case .csv: [".csv"]
    case .json: [".json"]
    }
  }

  /// How files of other programs end.
  private static let foreign: Set = [".pdf", ".doc", ".odt", ".ods", ".rtf", ".xls"]
}

extension Diagnostic {
  fileprivate static func notWritten(_ ending: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "mttq không ghi được tệp dạng \(ending)", en: "mttq writes no \(ending) file"),
      hint: Wording(
        vi: "ghi .docx (bảng số liệu: .xlsx) rồi lưu thành \(ending) bằng Word, Excel, LibreOffice",
        en: "write .docx (tables: .xlsx) and save it as \(ending) with Word, Excel or LibreOffice"))
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// What blank forms are made as, which the name after `-o` says.
enum FormOutput: Hashable, Sendable {
  /// One workbook, a sheet a sender; standard output takes one too.
  case workbook
  /// One wide table.
  case table
  /// A folder, a workbook a sender.
  case folder

  /// - Throws: a fault (64) where the name is that of a file that mttq does not write forms as, and
  ///   one (73) where what it names is no folder.
  static func chosen(for output: String) throws(Interruption) -> FormOutput {
    let name = output.lowercased()
    if Optional(output).outputFile == nil || name.hasSuffix(".xlsx") { return .workbook }
    if name.hasSuffix(".csv") { return .table }
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: output) }
    if facts?.kind != .folder, let ending = foreign.first(where: name.hasSuffix) {
      throw .fault(.notWritten(ending))
    }
    if let facts, facts.kind != .folder { throw .fault(.inTheWay(output), .cannotCreate) }
    return .folder
  }

  /// Makes the folder that the files go into; of it and those above it are returned that were not
  /// there.
  func makeFolder(_ output: String) throws(Interruption) -> [String] {
    guard self == .folder else { return [] }
    return try storing { () throws(StoreFailure) in try OutputFolder(output).make() }
  }

  /// The paths of the files, one for all senders or one for each.
  func paths(for senders: [FormSender], at output: String) -> [String] {
    guard self == .folder else { return [output] }
    return senders.map { OutputFolder(output).path(of: "\($0.id).xlsx") }
  }

  /// The bytes of each of the files.
  func files(_ forms: BlankForms) -> [[UInt8]] {
    switch self {
    case .workbook: [FormXLSX.bytes(forms)]
    case .table: [Array(FormCSV.text(forms).utf8)]
    case .folder: forms.apart.map { FormXLSX.bytes($0) }
    }
  }

  /// How files end that no folder is meant by.
  private static let foreign = [
    ".xls", ".xlsm", ".xlsb", ".ods", ".doc", ".docx", ".odt", ".pdf", ".txt", ".html", ".json",
  ]
}

extension Diagnostic {
  fileprivate static func notWritten(_ ending: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(vi: "biểu không lập thành tệp \(ending)", en: "forms are not made as \(ending)"),
      hint: Wording(
        vi: "đặt tên tệp .xlsx hoặc .csv, hay tên thư mục",
        en: "name an .xlsx, a .csv or a folder"))
  }

  fileprivate static func inTheWay(_ path: String) -> Diagnostic {
    Diagnostic(
      .storeCannotCreate,
      Wording(
        vi: "“\(path.truncated(to: 200))” là tệp, không phải thư mục",
        en: "“\(path.truncated(to: 200))” is a file and no folder"),
      hint: Wording(
        vi: "đặt tên tệp .xlsx hoặc .csv, hay tên thư mục khác",
        en: "name an .xlsx, a .csv or another folder"))
  }
}

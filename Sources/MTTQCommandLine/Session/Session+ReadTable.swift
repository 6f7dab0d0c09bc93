internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Reads a file of tables from a file or a pipe, or from standard input for `-`.
  ///
  /// - Parameter isPersonal: whether its faults keep the text of the table to themselves.
  /// - Throws: faults of its encoding and form (65); the store's failures.
  func table(
    _ path: String, from encoding: LegacyText?, isPersonal: Bool = false
  ) throws(Interruption) -> TableFile {
    let bytes = try input(path)
    do throws(Diagnostic) {
      return try TableFile(path: path, bytes: bytes, encoding: encoding)
    } catch {
      throw .faults([isPersonal ? error.withoutText : error], .data)
    }
  }

  /// The paths of the tables that are named: a folder stands for those in it.
  ///
  /// - Throws: where a folder has none (66).
  func tablePaths(_ paths: [String]) throws(Interruption) -> [String] {
    var all: [String] = []
    for path in paths {
      let inside =
        path == StandardInput.name
        ? nil : try storing { () throws(StoreFailure) in try TableFolder.tables(at: path) }
      if inside?.isEmpty == true { throw .fault(.noTables(in: path), .noInput) }
      all += inside ?? [path]
    }
    return all
  }
}

extension TableFile {
  /// The sheet that a word names, by its name or its number from 1; nil where none does.
  ///
  /// - Throws: where the file has no such sheet (64), with those that it has.
  func sheet(_ word: Word?) throws(Interruption) -> Workbook.SheetEntry? {
    guard let word else { return nil }
    guard !sheets.isEmpty else { throw .fault(.noSheets(word, path)) }
    let key = Folding.key(word.text)
    let number = Int(word.text) ?? 0
    let found =
      sheets.first { $0.name == word.text } ?? sheets.first { Folding.key($0.name) == key }
      ?? (1...sheets.count).first { $0 == number }.map { sheets[$0 - 1] }
    guard let found else { throw .fault(.noSheet(word, self)) }
    guard found.holdsCells else { throw .fault(.sheetWithoutCells(word)) }
    return found
  }
}

extension Placeholder {
  static let sheet = Placeholder(vi: "TRANG-TÍNH", en: "SHEET", completes: .entry(.sheet))
  static let table = Placeholder(vi: "TỆP|-", en: "FILE|-", completes: .tables)
  /// A file that is written.
  static let output = Placeholder(vi: "TỆP", en: "FILE", completes: .files([]))
}

extension Wording {
  static let sheetHelp = Wording(
    vi: "trang tính của tệp Excel, theo tên hoặc số thứ tự (mặc định: trang đầu tiên có đủ cột)",
    en: "the sheet of a workbook, by name or number (default: the first with the columns)")
  static let skipUnknownHelp = Wording(
    vi: "bỏ qua những cột không biết", en: "pass over columns that are not known")
}

extension Diagnostic {
  fileprivate static func noTables(in path: String) -> Diagnostic {
    Diagnostic(
      .storeNoInput,
      Wording(
        vi: "trong “\(path.visible)” không có tệp .csv hay .xlsx nào",
        en: "there is no .csv or .xlsx in “\(path.visible)”"),
      hint: Wording(
        vi: "kiểm tra lại thư mục; thư mục con không được đọc",
        en: "check the folder; those inside it are not read"))
  }

  fileprivate static func noSheets(_ word: Word, _ path: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(path.visible)” là bảng văn bản, không có trang tính",
        en: "“\(path.visible)” is text and has no sheets"),
      hint: Wording(vi: "bỏ --sheet", en: "leave --sheet out"), code: .usageConflict)
  }

  fileprivate static func noSheet(_ word: Word, _ file: TableFile) -> Diagnostic {
    let names = file.sheets.prefix(20).map { "“\($0.name.visible)”" }.joined(separator: ", ")
    return word.fault(
      Wording(
        vi: "tệp không có trang tính “\(word.shown)”",
        en: "the workbook has no sheet “\(word.shown)”"),
      hint: Wording(vi: "các trang tính: \(names)", en: "its sheets are: \(names)"))
  }

  fileprivate static func sheetWithoutCells(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "trang “\(word.shown)” là biểu đồ, không có ô",
        en: "“\(word.shown)” is a chart and has no cells"),
      hint: Wording(vi: "chọn trang tính khác", en: "choose another sheet"))
  }
}

/// A file that holds tables, told by its bytes: the text of one, or a workbook.
///
///     var file = try TableFile(path: "so-lieu.xlsx", bytes: bytes)
///     let tables = try file.sheets.map { sheet in try file.table(sheet) }
package struct TableFile: Sendable {
  /// The file as the user named it.
  package let path: String
  private let encoding: LegacyText?
  private var content: Content

  private enum Content: Sendable {
    case text(CSVTable)
    case workbook(Workbook)
  }

  /// - Parameter encoding: the old encoding that its text is in.
  /// - Throws: `table/file` for what is neither, `table/encoding`.
  package init(
    path: String, bytes: [UInt8], encoding: LegacyText? = nil
  ) throws(Diagnostic) {
    self.path = path
    self.encoding = encoding
    switch TableForm(bytes) {
    case .text:
      content = .text(
        try CSVTable(SourceText(path: path, bytes: bytes), encoding: encoding))
    case .workbook:
      do throws(WorkbookFault) {
        content = .workbook(try Workbook(bytes))
      } catch {
        throw Diagnostic(error, in: path)
      }
    case .locked: throw Diagnostic(WorkbookFault(.password), in: path)
    case .foreign(let file): throw Diagnostic(WorkbookFault(.foreign(file)), in: path)
    }
  }

  /// The text with each separator that it may have, the likeliest first; empty of a workbook.
  package var readings: [Table] {
    if case .text(let text) = content { text.readings.map { Table($0) } } else { [] }
  }

  /// The sheets in the order of their tabs; empty of text.
  package var sheets: [Workbook.SheetEntry] {
    if case .workbook(let workbook) = content { workbook.sheets } else { [] }
  }

  /// The table on a sheet.
  ///
  /// - Throws: `table/file`.
  package mutating func table(_ entry: Workbook.SheetEntry) throws(Diagnostic) -> Table? {
    guard case .workbook(var workbook) = content else { return nil }
    do throws(WorkbookFault) {
      let sheet = try workbook.sheet(entry)
      content = .workbook(workbook)
      return Table(sheet, path: path, from: encoding)
    } catch {
      throw Diagnostic(error, in: path)
    }
  }
}

extension DiagnosticCode {
  package static let tableFile = DiagnosticCode("table/file", .error)
}

extension Explanation {
  package static let tableFile = Explanation(
    .tableFile,
    title: Wording(vi: "tệp không phải bảng đọc được", en: "a file that is no table"),
    meaning: Wording(
      vi: """
        Bảng là tệp CSV hoặc tệp Excel (.xlsx). Tệp .xls, .ods, trang web, PDF, Word, tệp có mật \
        khẩu, hỏng hoặc quá lớn bị từ chối, không đoán.
        """,
      en: """
        A table is a CSV file or a workbook (.xlsx). Files of other kinds, with a password, damaged \
        or too large are refused, nothing is guessed.
        """),
    example: Example(
      wrong: "mttq record --from so-lieu.xls", right: "mttq record --from so-lieu.xlsx"),
    mend: Wording(
      vi: "Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” rồi chọn kiểu .xlsx.",
      en: "Open the file in Excel or LibreOffice and save it as .xlsx."))
}

extension Diagnostic {
  /// A fault of a workbook, with its place in the file.
  fileprivate init(_ fault: WorkbookFault, in path: String) {
    let place: Place
    var message = fault.message
    switch fault.place {
    case .file: place = Place(path: path, line: 1, column: 1)
    case .part(let name):
      place = Place(path: path, line: 1, column: 1)
      let name = name.visible.truncated(to: 80)
      message = Wording(
        vi: "\(message.vietnamese) (\(name))", en: "\(message.english) (\(name))")
    case .cell(let sheet, let row, let column):
      place = Place(path: path, line: row, column: column, sheet: sheet)
    }
    self.init(.tableFile, at: place, message, hint: fault.hint)
  }
}

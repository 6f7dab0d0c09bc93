package import MTTQText

extension DiagnosticCode {
  package static let fileCopy = DiagnosticCode("file/copy", .warning)
}

extension Explanation {
  package static let fileCopy = Explanation(
    .fileCopy,
    title: Wording(
      vi: "bản sao mà không lệnh nào đọc", en: "a copy that nothing reads"),
    meaning: Wording(
      vi: """
        Bên cạnh tệp của sổ có một tệp khác cùng loại: thường là bản sao mà chương trình đồng bộ \
        (Dropbox, Google Drive, Syncthing …) đặt ra khi hai máy cùng ghi. Những gì chỉ có trong \
        bản sao không vào con số nào; bản sao của sổ hộ vẫn còn họ tên.
        """,
      en: """
        Beside a file of the book lies another of its kind: mostly a copy that a program made \
        which keeps folders alike (Dropbox, Google Drive, Syncthing …) when two machines wrote. \
        What stands in the copy alone is in no figure; a copy of the register still holds names.
        """),
    example: Example(
      wrong: "journal.jsonl  journal.sync-conflict-20260305-101112.jsonl",
      right: "journal.jsonl"),
    mend: Wording(
      vi: """
        Chép những dòng còn thiếu của bản sao nhật ký vào cuối journal.jsonl, so kế hoạch và sổ \
        hộ với bản sao, rồi xóa hoặc dời bản sao đi.
        """,
      en: """
        Add the lines that only the copy of a journal has to the end of journal.jsonl, compare \
        plan and register with their copies, then delete the copy or move it away.
        """))
}

extension Diagnostic {
  /// What is said of the files in the folder of a book that begin and end like the book's own, and
  /// are others: schemas apart, copies that nothing reads.
  ///
  /// - Parameters:
  ///   - names: the names in the folder.
  ///   - path: the path of a name.
  package static func copies(among names: [String], path: (String) -> String) -> [Diagnostic] {
    let own = [("journal", ".jsonl"), ("plan", ".json"), ("households", ".json")]
    return names.compactMap { name in
      guard !name.hasSuffix(".schema.json"),
        let (stem, ending) = own.first(where: { name.hasPrefix($0.0) && name.hasSuffix($0.1) }),
        name != stem + ending
      else { return nil }
      return .copy(path(name), of: stem + ending)
    }
  }

  private static func copy(_ path: String, of file: String) -> Diagnostic {
    Diagnostic(
      .fileCopy, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "bản sao của \(file), không lệnh nào đọc",
        en: "a copy of \(file), which nothing reads"),
      hint: file.hasSuffix(".jsonl")
        ? Wording(
          vi: "chép các dòng còn thiếu vào cuối \(file), rồi xóa hoặc dời bản sao đi",
          en: "add the lines that \(file) lacks to its end, then delete the copy or move it away")
        : Wording(
          vi: "so với \(file), rồi xóa hoặc dời bản sao đi",
          en: "compare it with \(file), then delete the copy or move it away"))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let journalConflictingID = DiagnosticCode("journal/conflicting-id", .error)
}

extension Explanation {
  package static let journalConflictingID = Explanation(
    .journalConflictingID,
    title: Wording(vi: "hai dòng khác nhau có cùng mã", en: "two different lines have one id"),
    meaning: Wording(
      vi: """
        Mỗi bản ghi có mã riêng. Hai dòng khác nhau mang một mã nghĩa là có dòng bị chép rồi sửa \
        tay; mttq chỉ tính dòng đầu.
        """,
      en: """
        Each record has an id of its own. Two different lines with one mean that a line was \
        copied and changed by hand; only the first is counted.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":30}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":30}}
        """#),
    mend: Wording(
      vi: "Ghi lại sự việc của dòng sau bằng lệnh, rồi xóa dòng đó khỏi tệp.",
      en: "Record the fact of the later line with a command, then remove that line from the file."))
}

extension Diagnostic {
  static func conflictingIdentifier(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalConflictingID, at: source.place(node.range),
      Wording(
        vi: "hai dòng khác nhau có cùng mã “\(node.text ?? "")”",
        en: "two different lines have the id “\(node.text ?? "")”"),
      hint: Wording(
        vi: "ghi lại sự việc của dòng này bằng lệnh, nếu có thật, rồi xóa dòng",
        en: "record what this line says anew, if it happened, then remove the line"))
  }
}

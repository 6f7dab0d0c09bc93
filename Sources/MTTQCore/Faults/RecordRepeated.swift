package import MTTQText

extension DiagnosticCode {
  package static let journalDuplicateRecord = DiagnosticCode("journal/duplicate-record", .warning)
}

extension Explanation {
  package static let journalDuplicateRecord = Explanation(
    .journalDuplicateRecord,
    title: Wording(vi: "một dòng đứng hai lần", en: "a line stands twice"),
    meaning: Wording(
      vi: """
        Cùng một dòng, đúng từng byte, có mặt hai lần, thường sau khi gộp hai bản sao của sổ. Nó \
        chỉ được tính một lần, con số không sai.
        """,
      en: """
        The same line stands twice, byte for byte, mostly after two copies of a book were \
        merged. It counts once, and no figure is wrong.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: "Có thể để yên, hoặc xóa dòng thừa bằng trình soạn thảo.",
      en: "Leave it, or remove the surplus line in an editor."))
}

extension Diagnostic {
  static func duplicateRecord(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .journalDuplicateRecord, at: source.place(0..<source.bytes.count),
      Wording(
        vi: "dòng này đã có ở trên; chỉ tính một lần",
        en: "the same line stands above; it counts once"),
      hint: Wording(
        vi: "để yên, hoặc xóa dòng thừa", en: "leave it, or remove the surplus line"))
  }
}

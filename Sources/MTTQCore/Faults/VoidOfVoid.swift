package import MTTQText

extension DiagnosticCode {
  package static let journalVoidVoid = DiagnosticCode("journal/void-void", .error)
}

extension Explanation {
  package static let journalVoidVoid = Explanation(
    .journalVoidVoid,
    title: Wording(vi: "hủy một lệnh hủy", en: "a void of a void"),
    meaning: Wording(
      vi: "Một lệnh hủy không thể bị hủy: nếu được, nhật ký sẽ nói khác nhau tùy thứ tự các dòng.",
      en: """
        A void cannot itself be voided: if it could, what a journal says would hang on the order \
        of its lines.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"void","record":"ghi-2026-01","re\#
        ason":"ghi nhầm"}
        {"id":"ghi-2026-03","at":"2026-03-06T02:11:00Z","kind":"void","record":"ghi-2026-02","re\#
        ason":"hủy nhầm"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"void","record":"ghi-2026-01","re\#
        ason":"ghi nhầm"}
        {"id":"ghi-2026-03","at":"2026-03-06T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: "Ghi lại sự việc thành một bản ghi mới, rồi xóa dòng được chỉ.",
      en: "Record the fact anew, then remove the line."))
}

extension Diagnostic {
  static func voidOfVoid(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalVoidVoid, at: source.place(node.range),
      .voidOfVoid,
      hint: Wording(
        vi: "ghi lại sự việc thành bản ghi mới, rồi xóa dòng này",
        en: "record the fact anew, then remove this line"))
  }
}

extension Wording {
  /// What is said where one void is to take back another.
  package static let voidOfVoid = Wording(
    vi: "không hủy được một lệnh hủy", en: "a void cannot be voided")
}

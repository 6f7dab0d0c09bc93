package import MTTQText

extension DiagnosticCode {
  package static let journalCheck = DiagnosticCode("journal/check", .error)
}

extension Explanation {
  package static let journalCheck = Explanation(
    .journalCheck,
    title: Wording(
      vi: "dòng nhật ký bị sửa sau khi ghi",
      en: "a line altered after it was written"),
    meaning: Wording(
      vi: """
        mttq kết thúc mỗi dòng bằng mã kiểm tra của chính dòng đó. Mã không khớp nghĩa là có \
        người hoặc một chương trình đã sửa dòng, nên con số trong dòng không được tính.
        """,
      en: """
        mttq ends each line with a check of its bytes. Where it does not match, someone or some \
        program altered the line, and its figures are not counted.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":21},"check":"c4d426ff"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12},"check":"c4d426ff"}
        """#),
    mend: Wording(
      vi: """
        Lấy lại dòng gốc từ bản sao lưu; hoặc hủy bản ghi bằng “mttq void” rồi ghi lại đúng sự \
        việc. Đừng sửa nhật ký bằng tay.
        """,
      en: """
        Restore the line from a copy, or take the record back with “mttq void” and record the \
        fact anew. Do not edit the journal by hand.
        """))
}

extension Diagnostic {
  static func wrongCheck(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalCheck, at: source.place(node.range),
      Wording(
        vi: "dòng này đã bị sửa sau khi ghi: mã kiểm tra không khớp",
        en: "the line was altered after it was written: its check does not match"),
      takingBack: Wording(
        vi: "lấy lại dòng gốc từ bản sao lưu, hoặc hủy bản ghi bằng",
        en: "restore the line from a copy, or take it back with"),
      then: Wording(vi: " rồi ghi lại", en: " and record it anew"))
  }
}

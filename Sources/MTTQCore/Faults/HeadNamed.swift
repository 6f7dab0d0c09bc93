package import MTTQText

extension DiagnosticCode {
  package static let journalHouseholdData = DiagnosticCode("journal/household-data", .warning)
}

extension Explanation {
  package static let journalHouseholdData = Explanation(
    .journalHouseholdData,
    title: Wording(
      vi: "họ tên chủ hộ nằm ngoài sổ hộ",
      en: "a household head's name outside the register"),
    meaning: Wording(
      vi: """
        Dữ liệu cá nhân chỉ được nằm trong households.json. Nhật ký và báo cáo được gửi đi, nên \
        họ tên một chủ hộ trong ghi chú sẽ ra khỏi cơ quan.
        """,
      en: """
        Personal data stands in households.json alone. Journal and reports are sent on, and a \
        name in a note would leave the office with them.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12},"note":"giúp bà Trần Thị Mẫu"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12},"note":"giúp hộ ho-an"}
        """#),
    mend: Wording(
      vi: """
        Hủy bản ghi bằng “mttq void” rồi ghi lại, dùng mã hộ thay cho họ tên. Tên vẫn còn trong \
        tệp: đừng gửi tệp đó ra ngoài.
        """,
      en: """
        Take the record back with “mttq void” and write it anew with the id of the household. \
        The name is still in the file: do not send that on.
        """))
}

extension Diagnostic {
  static func householdData(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalHouseholdData, at: source.place(node.range),
      Wording(
        vi: "văn bản này chứa họ tên một chủ hộ: dữ liệu cá nhân ngoài sổ hộ",
        en: "the text holds the name of a household's head: personal data outside the register"),
      hint: Wording(
        vi: "hủy bản ghi rồi ghi lại, dùng mã hộ thay cho họ tên",
        en: "take the record back and write it anew with the household's id"))
  }
}

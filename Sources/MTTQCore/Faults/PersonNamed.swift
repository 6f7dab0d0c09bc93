package import MTTQText

extension DiagnosticCode {
  package static let textPersonalName = DiagnosticCode("text/personal-name", .warning)
}

extension Explanation {
  package static let textPersonalName = Explanation(
    .textPersonalName,
    title: Wording(
      vi: "họ tên chủ hộ hoặc người giúp đỡ nằm ngoài sổ hộ",
      en: "a person's name outside the register"),
    meaning: Wording(
      vi: """
        Dữ liệu cá nhân chỉ được nằm trong households.json. Kế hoạch, nhật ký và báo cáo được gửi đi, \
        nên họ tên một chủ hộ hay một người giúp đỡ trong đó sẽ ra khỏi cơ quan, dù viết hoa, không \
        dấu hay cách nhau nhiều dấu cách. Tên khu dân cư trùng tên người chỉ là lưu ý.
        """,
      en: """
        Personal data stands in households.json alone. Plan, journal and reports are sent on, and \
        the name of a head or of a person who helps would leave the office with them, be it in \
        capitals, without marks or with more blanks. An area that bears such a name is a note only.
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
        Trong kế hoạch thì sửa lời, dùng mã thay cho họ tên. Trong nhật ký thì hủy bản ghi bằng \
        “mttq void” rồi ghi lại; tên vẫn còn trong tệp, đừng gửi tệp đó ra ngoài.
        """,
      en: """
        In the plan, write the id instead of the name. In the journal, take the record back with \
        “mttq void” and write it anew; the name is still in the file, which stays in the office.
        """))
}

extension Diagnostic {
  /// A text of a record that holds a person's name.
  static func personNamed(
    _ kind: PersonNames.Kind, _ source: SourceText, inRecord node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .textPersonalName, at: source.place(node.range), kind.isHeld,
      hint: Wording(
        vi: "hủy bản ghi rồi ghi lại, dùng mã thay cho họ tên",
        en: "take the record back and write it anew with the id instead")
    ).withoutText
  }

  /// A record written by somebody who bears the name of a household's head.
  static func writerNamed(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .textPersonalName, at: source.place(node.range), PersonNames.writerIsHead.message,
      hint: PersonNames.writerIsHead.hint
    ).withoutText
  }

  /// A text of the plan that holds a person's name; an area may well bear one.
  static func personNamed(
    _ kind: PersonNames.Kind, _ source: SourceText, inPlan node: JSONNode, ofArea: Bool
  ) -> Diagnostic {
    var finding = Diagnostic(
      .textPersonalName, at: source.place(node.range), kind.isHeld,
      hint: ofArea
        ? Wording(
          vi: "khu dân cư mang tên ấy thì để nguyên", en: "leave it where the area is so called")
        : Wording(
          vi: "dùng mã thay cho họ tên, trừ khi là tên đường, tên đất",
          en: "write the id instead, unless it is the name of a street or place")
    ).withoutText
    if ofArea { finding.severity = .note }
    return finding
  }
}

extension PersonNames {
  /// What is said of who writes, and bears the name of a household's head.
  static let writerIsHead = (
    message: Wording(
      vi: "người ghi mang họ tên một chủ hộ, mà nhật ký được gửi đi",
      en: "who writes bears the name of a household's head, and the journal is sent on"),
    hint: Wording(
      vi: "nếu là một người thì ghi bằng tên khác: --by hoặc MTTQ_BY",
      en: "if they are one person, write under another name: --by or MTTQ_BY")
  )
}

extension PersonNames.Kind {
  /// What is said of a text that holds such a name.
  fileprivate var isHeld: Wording {
    switch self {
    case .heads:
      Wording(
        vi: "văn bản này chứa họ tên một chủ hộ: dữ liệu cá nhân ngoài sổ hộ",
        en: "the text holds the name of a household's head: personal data outside the register")
    case .helpers:
      Wording(
        vi: "văn bản này chứa họ tên một người giúp đỡ: dữ liệu cá nhân ngoài sổ hộ",
        en: "the text holds the name of a person who helps: personal data outside the register")
    }
  }
}

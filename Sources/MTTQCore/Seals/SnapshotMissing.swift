package import MTTQText

extension DiagnosticCode {
  package static let reportSnapshot = DiagnosticCode("report/snapshot", .warning)
}

extension Explanation {
  package static let reportSnapshot = Explanation(
    .reportSnapshot,
    title: Wording(
      vi: "lần gửi và bản chụp không đi đôi", en: "a sending and a snapshot that do not go together"
    ),
    meaning: Wording(
      vi: """
        Mỗi lần gửi báo cáo để lại một bản chụp trong reports/. Ở đây một lần gửi không có bản chụp \
        nên không biết số liệu đã gửi là gì, hoặc một bản chụp không thuộc lần gửi nào.
        """,
      en: """
        Each sending of a report leaves a snapshot in reports/. Here a sending has none, so that \
        nobody knows which figures were sent, or a snapshot belongs to no sending.
        """),
    example: Example(
      wrong: #"""
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13"}
        reports/annual.json
        """#,
      right: #"""
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13"}
        reports/half-year.json
        """#),
    mend: Wording(
      vi: """
        Chép lại bản chụp từ bản lưu, hoặc chạy lại “mttq send” với đúng ngày và số đó: mttq dựng \
        lại bản chụp từ các bản ghi trước lần gửi. Bản chụp thừa thì bỏ ra khỏi reports/.
        """,
      en: """
        Bring the snapshot back from a copy, or run “mttq send” again with the same day and number: \
        mttq makes it anew from the records before the sending. A snapshot too many is taken out of \
        reports/.
        """))
}

extension Diagnostic {
  static func snapshotMissing(
    _ sent: Record.Sent, _ isSound: Bool, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let number = sent.number.map { " --number \($0.shellWord)" } ?? ""
    let command = "mttq send \(sent.report) --on \(sent.on)\(number)"
    return Diagnostic(
      .reportSnapshot, at: source.place(node.range),
      Wording(
        vi: "lần gửi này không có bản chụp trong reports/",
        en: "there is no snapshot of this sending in reports/"),
      hint: isSound
        ? Wording(
          vi: "chép lại từ bản lưu, hoặc dựng lại bằng \(command)",
          en: "bring it back from a copy, or make it anew with \(command)")
        : Wording(vi: "chép lại từ bản lưu", en: "bring it back from a copy"))
  }

  static func snapshotUnexplained(_ path: String) -> Diagnostic {
    Diagnostic(
      .reportSnapshot, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "bản chụp này không thuộc lần gửi nào", en: "no sending explains this snapshot"),
      hint: Wording(
        vi: "nếu là bản sao thì bỏ ra khỏi reports/",
        en: "if it is a copy, take it out of reports/"))
  }
}

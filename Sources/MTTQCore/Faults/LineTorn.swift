package import MTTQText

extension DiagnosticCode {
  package static let journalTorn = DiagnosticCode("journal/torn", .warning)
}

extension Explanation {
  package static let journalTorn = Explanation(
    .journalTorn,
    title: Wording(
      vi: "dòng cuối của nhật ký ghi dở dang",
      en: "the last line of the journal is torn"),
    meaning: Wording(
      vi: """
        Máy tắt hoặc ổ đĩa đầy khi đang ghi. Dòng dở dang chưa từng được báo là đã ghi, nên được \
        bỏ qua; không bản ghi nào đã xác nhận bị mất.
        """,
      en: """
        The machine stopped, or the disk was full, in the middle of writing. The line was never \
        acknowledged and is left out; no record that was is lost.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-0
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: """
        Không phải làm gì: lần ghi tới chuyển phần dở dang sang journal.jsonl.torn. Xem việc \
        cuối cùng đã được ghi chưa bằng “mttq log”, chưa có thì ghi lại.
        """,
      en: """
        Nothing needs doing: the next record moves the torn part to journal.jsonl.torn. See with \
        “mttq log” whether the last thing was recorded, and record it again if not.
        """))
}

extension Diagnostic {
  static func torn(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .journalTorn, at: source.place(0..<source.bytes.count),
      Wording(
        vi: "dòng cuối ghi dở dang nên được bỏ qua",
        en: "the last line is torn and was never acknowledged; it is left out"),
      hint: Wording(
        vi: "xem việc cuối cùng đã được ghi chưa bằng mttq log; chưa có thì ghi lại",
        en: "see with mttq log whether the last fact is there; record it again if not"))
  }
}

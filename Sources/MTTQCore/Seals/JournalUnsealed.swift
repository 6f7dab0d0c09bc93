package import MTTQText

extension DiagnosticCode {
  package static let journalSeal = DiagnosticCode("journal/seal", .error)
}

extension Explanation {
  package static let journalSeal = Explanation(
    .journalSeal,
    title: Wording(
      vi: "nhật ký không còn như lúc gửi báo cáo", en: "the journal is not as it was sealed"),
    meaning: Wording(
      vi: """
        Khi gửi báo cáo, mttq ghi lại số dòng nhật ký đã có và tổng SHA-256 của chúng. Nay trước lần \
        gửi đó thiếu dòng, hoặc có dòng đã khác đi: số liệu đã gửi không còn dựng lại được từ sổ. \
        Nhiều dòng hơn thì chỉ là lưu ý: một bản sao khác của sổ đã được gộp vào sau khi gửi.
        """,
      en: """
        When a report is sent mttq writes down how many lines the journal has and the sum of their \
        SHA-256. By now lines before that sending are gone, or others: what was sent cannot be made \
        from the book any more. More lines are a note only: another copy of the book was merged in \
        after it was sent.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-02","at":"2026-03-03T02:11:00Z","kind":"task","task":"ii-9","on":"2026-03-\#
        02","status":"done"}
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13","seal":{"records":2,"lines":"…","report":"…"}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"task","task":"ii-8","on":"2026-03-\#
        01","status":"done"}
        {"id":"ghi-2026-02","at":"2026-03-03T02:11:00Z","kind":"task","task":"ii-9","on":"2026-03-\#
        02","status":"done"}
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13","seal":{"records":2,"lines":"…","report":"…"}}
        """#),
    mend: Wording(
      vi: """
        Chép lại các dòng từ bản lưu (thứ tự không quan trọng). Không có bản lưu thì hủy lần gửi \
        bằng “mttq void” rồi gửi lại.
        """,
      en: """
        Bring the lines back from a copy, in any order. Without a copy take the sending back with \
        “mttq void” and send anew.
        """))
}

extension Diagnostic {
  /// Lines before a sending that are gone, or others where as many stand there.
  static func linesGone(_ count: Int, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalSeal, at: source.place(node.range),
      count == 0
        ? Wording(
          vi: "có dòng nhật ký trước lần gửi này đã khác lúc gửi",
          en: "a line of the journal before this sending is not as it was sealed")
        : Wording(
          vi: "thiếu \(count) dòng nhật ký trước lần gửi này",
          en: "\(count) of the journal's lines before this sending are gone"),
      takingBack: Wording(
        vi: "chép lại các dòng từ bản lưu; không có thì hủy lần gửi bằng",
        en: "bring the lines back from a copy, else take the sending back with"),
      then: Wording(vi: " rồi gửi lại", en: " and send anew"))
  }

  /// Lines that were written before a sending and came into the journal after it.
  static func linesMergedIn(
    _ count: Int, _ isSound: Bool, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    var finding = Diagnostic(
      .journalSeal, at: source.place(node.range),
      Wording(
        vi: "sau lần gửi này có \(count) dòng ghi từ trước được gộp vào",
        en: "\(count) lines that were written before this sending were merged in after it"),
      hint: isSound
        ? Wording(
          vi: "xem số liệu đã thay đổi bằng mttq diff", en: "see what it changes with mttq diff")
        : nil)
    finding.severity = .note
    return finding
  }
}

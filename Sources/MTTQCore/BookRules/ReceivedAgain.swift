package import MTTQText

extension DiagnosticCode {
  package static let receivedRepeated = DiagnosticCode("received/repeated", .warning)
}

extension Explanation {
  package static let receivedRepeated = Explanation(
    .receivedRepeated,
    title: Wording(
      vi: "một báo cáo được ghi nhận hai lần", en: "a report received a second time"),
    meaning: Wording(
      vi: """
        Báo cáo này của nơi gửi này đã ghi nhận một lần; lần đầu được tính. Thường là gõ nhầm nơi \
        gửi, nên có thể một nơi khác chưa được ghi nhận.
        """,
      en: """
        The report of this sender was recorded before, and the first one counts. Mostly the sender \
        is mistyped, so that another may be missing.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-05-02T02:11:00Z","kind":"received","report":"annual",\#
        "on":"2026-05-02","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-05-10T02:11:00Z","kind":"received","report":"annual",\#
        "on":"2026-05-10","org":"nong-dan"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-05-02T02:11:00Z","kind":"received","report":"annual",\#
        "on":"2026-05-02","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-05-10T02:11:00Z","kind":"received","report":"annual",\#
        "on":"2026-05-10","org":"phu-nu"}
        """#),
    mend: Wording(
      vi: "Ghi nhầm nơi gửi thì hủy bằng “mttq void” rồi ghi lại bằng “mttq receive”.",
      en: """
        Where the sender is wrong, take the record back with “mttq void” and record it anew with \
        “mttq receive”.
        """))
}

extension BookRule {
  /// Of one sender a report comes in once.
  static let receivedAgain = BookRule(from: .everything) { subject in
    let receipts = subject.fold.standing.events.compactMap {
      entry -> (entry: Standing.Entry, received: Record.Received)? in
      guard case .received(let received) = entry.record.event else { return nil }
      return (entry, received)
    }.sorted { $0.entry.record.precedes($1.entry.record, $0.received.on, $1.received.on) }
    var seen: Set<Receipt> = []
    return Result(
      onLines: receipts.filter { receipt in
        !seen.insert(Receipt(report: receipt.received.report, from: receipt.received.from)).inserted
      }.map { receipt in
        LineFinding(line: receipt.entry.line) { source, tree in
          .receivedAgain(
            receipt.received, source,
            at: tree["unit"] ?? tree["org"] ?? tree["area"] ?? tree)
        }
      })
  }

  private struct Receipt: Hashable {
    let report: String
    let from: Record.Sender
  }
}

extension Diagnostic {
  fileprivate static func receivedAgain(
    _ received: Record.Received, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .receivedRepeated, at: source.place(node.range),
      Wording(
        vi: "báo cáo \(received.report) của “\(received.from.id)” đã được ghi nhận",
        en: "the report \(received.report) of “\(received.from.id)” was recorded before"),
      takingBack: Wording(
        vi: "nhầm nơi gửi thì hủy bằng", en: "where the sender is wrong, take it back with"),
      then: Wording(vi: " rồi ghi lại", en: " and record it anew"))
  }
}

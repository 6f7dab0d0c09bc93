package import MTTQText

/// One thing that happened, written down once: a line of the journal (book.md).
///
///     {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","by":"vp","kind":"result",
///      "on":"2026-03-01","values":{"ngay-cong":12}}
///
/// is, on one line, the record of an `Event.result`; `Record(tree:)` reads it, `line()` writes it.
package struct Record: Hashable, Sendable {
  package let id: String
  /// When it was written.
  package let at: Instant
  /// Who wrote it.
  package var by: String?
  /// The id of the first record that one command wrote with it; it groups them for taking back.
  package var batch: String?
  package let event: Event

  package init(
    id: String, at: Instant, by: String? = nil, batch: String? = nil, event: Event
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.batch = batch
    self.event = event
  }

  /// What happened.
  package enum Event: Hashable, Sendable {
    case result(Result)
    case task(TaskChange)
    case model(ModelChange)
    case assign(Assignment)
    case release(Release)
    case outcome(Outcome)
    case estimate(Estimate)
    case remark(Remark)
    case sent(Sent)
    case received(Received)
    case score(Score)
    case void(Void)
  }
}

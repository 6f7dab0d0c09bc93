package import MTTQText

/// The sendings of a book with what is needed to hold their seals against journal and snapshots.
package struct Sendings: Sendable {
  /// A record that a report was sent.
  package struct Sending: Sendable {
    package let record: Record
    package let sent: Record.Sent
    let line: Int
    package let isTakenBack: Bool

    init?(_ entry: Standing.Entry, isTakenBack: Bool) {
      guard case .sent(let sent) = entry.record.event else { return nil }
      record = entry.record
      self.sent = sent
      line = entry.line
      self.isTakenBack = isTakenBack
    }
  }

  /// In the order of the lines.
  package let all: [Sending]
  let grounds: Grounds
  private let repeated: FingerprintSet

  init(_ fold: JournalFold, repeated: FingerprintSet) {
    all =
      (fold.standing.events.compactMap { Sending($0, isTakenBack: false) }
      + fold.sendingsTakenBack.compactMap { Sending($0, isTakenBack: true) })
      .sorted { $0.line < $1.line }
    grounds = fold.grounds
    self.repeated = repeated
  }

  /// Those that bear a seal and were not taken back, in the order of the lines.
  package var sealed: [Sending] { all.filter { !$0.isTakenBack && $0.sent.seal != nil } }

  /// Whether some sending of a report bears a seal.
  package func areSealed(of report: String) -> Bool {
    all.contains { $0.sent.report == report && $0.sent.seal != nil }
  }

  /// Begins to sum up the lines that stand before some moments.
  package func lines(before moments: [Instant]) -> SealedLines {
    SealedLines(before: moments, repeated: repeated)
  }
}

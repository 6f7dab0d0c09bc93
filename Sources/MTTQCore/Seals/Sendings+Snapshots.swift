package import MTTQText

extension Sendings {
  /// The last sending of a report on a day with a number that was not taken back and whose snapshot
  /// is not there.
  ///
  /// - Parameter snapshots: those of the report that are whole.
  package func withoutSnapshot(
    of report: String, on day: CalendarDate, number: String?, _ snapshots: [KeptSnapshot]
  ) -> Sending? {
    SnapshotMatch(all.filter { $0.sent.report == report }, snapshots).withoutSnapshot
      .filter { !$0.isTakenBack && $0.sent.on == day && $0.sent.number == number }
      .max { $0.record.precedes($1.record, $0.sent.on, $1.sent.on) }
  }

  /// The sendings of a report that were not taken back, the one written last at the end.
  package func counting(of report: String) -> [Sending] {
    all.filter { !$0.isTakenBack && $0.sent.report == report }
      .sorted { $0.record.wasWritten(before: $1.record) }
  }

  /// Whether no sending of the same report that counts was written after one.
  package func isLast(_ sending: Sending) -> Bool {
    !all.contains { other in
      !other.isTakenBack && other.sent.report == sending.sent.report
        && sending.record.wasWritten(before: other.record)
    }
  }

  /// The Mã kiểm tra of the last sending of a report, of those not taken back, that sealed a
  /// snapshot; nil where none did.
  package func code(of report: String, sealing digest: Digest256) -> String? {
    sealed.filter { $0.sent.report == report && $0.sent.seal?.report == digest }
      .max { $0.record.precedes($1.record, $0.sent.on, $1.sent.on) }?.sent.seal?.code
  }
}

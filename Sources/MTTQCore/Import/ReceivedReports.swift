internal import MTTQText

/// Which reports came in, by a journal read run by run.
package struct ReceivedReports {
  private var senders: [String: [RecordKey: Record.Sender]] = [:]
  private var voided: Set<RecordKey> = []

  package init() {}

  /// Reads a run of whole lines.
  package mutating func read(_ lines: Span<UInt8>, firstLine: Int) {
    lines.eachLine(from: firstLine) { place, _ in
      let source = SourceText(path: "", bytes: lines.extracting(place).bytes)
      guard let tree = JSONReader.read(source).tree, let record = Record(tree: tree) else { return }
      switch record.event {
      case .void(let void): voided.insert(RecordKey(void.record))
      case .received(let received):
        senders[received.report, default: [:]][RecordKey(record.id)] = received.from
      default: return
      }
    }
  }

  /// Whether a report of a sender is recorded and was not taken back.
  package func has(_ sender: Record.Sender, of report: String) -> Bool {
    senders[report, default: [:]].contains { $0.value == sender && !voided.contains($0.key) }
  }
}

extension Book {
  /// Whose report of an id is recorded.
  package func senders(of report: String) -> Set<Record.Sender> {
    Set(
      standing.events.compactMap { entry in
        guard case .received(let received) = entry.record.event, received.report == report else {
          return nil
        }
        return received.from
      })
  }
}

internal import MTTQText

/// The records at the end of a journal, as far as its last lines tell.
package enum RecentRecords {
  /// Those of some lines that count, the newest first: none that is altered, that is taken back by
  /// one of the lines or takes another back, and each once.
  package static func read(_ lines: Span<UInt8>) -> [Record] {
    let lineCheck = LineCheck()
    var voided: Set<String> = []
    var met: Set<String> = []
    var records: [Record] = []
    lines.eachLine(from: 1) { place, _ in
      let source = SourceText(path: "", bytes: lines.extracting(place).bytes)
      guard let tree = JSONReader.read(source).tree, let record = Record(tree: tree) else { return }
      if let check = tree["check"], !JournalLine.isValid(check, in: tree, source, lineCheck) {
        return
      }
      if case .void(let void) = record.event {
        voided.insert(void.record)
      } else if met.insert(record.id).inserted {
        records.append(record)
      }
    }
    return records.filter { !voided.contains($0.id) }
      .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }
}

internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A whole journal of the sample book: read at once, in runs of lines, and with lines that the
  /// fast reading does not know, it comes to the same.
  static let journal = FuzzedReader(name: "journal") { bytes in
    var expectations = Expectations()
    let whole = JournalOutcome([bytes])
    expectations.expect(whole.findings, liesIn: bytes, path: "journal.jsonl")
    expectations.expectOrdered(whole.findings)
    let lines = bytes.wholeLines
    // A second reading for two of three inputs, so that more inputs have their turn.
    switch bytes.count % 3 {
    case 0:
      expectations.expect(whole == JournalOutcome(lines), "runs of lines come to something else")
    case 1:
      let slow = JournalOutcome([lines.flatMap(\.endingInReturns)])
      expectations.expect(
        whole.report == slow.report, "fast and full reading come to other figures")
      expectations.expect(whole.codes == slow.codes, "fast and full reading find other faults")
    default: break
    }
    return expectations.failures
  }
}

/// What the sample book comes to with a journal.
private struct JournalOutcome: Equatable {
  let findings: [Diagnostic]
  /// The year's last report, which holds the figures of all others.
  let report: Report?

  init(_ runs: [[UInt8]]) {
    let book = SampleBook.reading.book(journal: "journal.jsonl", scrutiny: .everything) {
      (reader: BookReading.Reader) throws(Never) in
      var line = 1
      for (index, run) in runs.enumerated() {
        reader(run.span, line, index == runs.count - 1)
        line += run.count { $0 == 0x0A }
      }
    }
    findings = book?.findings ?? []
    report = book?.calendar.reports.last.flatMap {
      book?.report($0.id, asOf: CalendarDate.range.upperBound)
    }
  }

  /// The findings by line and code, in an order that columns do not change.
  var codes: [String] {
    findings.map { "\($0.place?.path ?? ""):\($0.place?.line ?? 0) \($0.code.name)" }.sorted()
  }
}

extension [UInt8] {
  /// The lines with their line breaks.
  fileprivate var wholeLines: [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = self[...]
    while let end = rest.firstIndex(of: 0x0A) {
      lines.append(Array(rest[...end]))
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [Array(rest)]
  }

  /// The same line with returns at its end, which JSON skips and the fast reading does not know.
  fileprivate var endingInReturns: [UInt8] {
    let isBlank = allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    guard last == 0x0A, !isBlank else { return self }
    return self[..<(count - (dropLast().last == 0x0D ? 2 : 1))] + [0x0D, 0x0D, 0x0A]
  }
}

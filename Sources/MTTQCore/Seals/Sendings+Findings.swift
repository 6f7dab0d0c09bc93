package import MTTQText

extension Sendings {
  /// What is wrong with seals and snapshots, each finding with its place.
  ///
  /// - Parameters:
  ///   - snapshots: those that lie in the book's `reports/`; nil where the journal alone is checked.
  ///   - isSound: whether the book has no error, so that no command is refused that a hint names.
  ///   - path: the journal's file as the user named it.
  ///   - pass: hands the whole journal to a reader; it is asked only where there is a seal or a
  ///     finding.
  package func findings<Failure: Error>(
    snapshots: [KeptSnapshot]?, isSound: Bool, journal path: String,
    pass: ((_ lines: Span<UInt8>, _ firstLine: Int, _ isLast: Bool) -> Void) throws(Failure) -> Void
  ) throws(Failure) -> [Diagnostic] {
    let (found, unkept) = snapshots.map { self.judged($0, isSound) } ?? ([], [])
    var onLines = unkept
    let judged = sealed.filter { grounds.knowsAll(before: $0.record.at) }
    if !judged.isEmpty {
      var lines = lines(before: judged.map(\.record.at))
      try pass { chunk, firstLine, _ in lines.read(chunk, firstLine: firstLine) }
      onLines += judged.compactMap { finding($0, lines.sum(before: $0.record.at), isSound) }
    }
    var picker = LinePicker(onLines, path: path)
    if picker.isWanted {
      try pass { lines, firstLine, _ in picker.read(lines, firstLine: firstLine) }
    }
    return found + picker.findings
  }

  /// What a seal and the lines before it come to.
  private func finding(
    _ sending: Sending, _ sum: SealedLines.Sum, _ isSound: Bool
  ) -> LineFinding? {
    guard let seal = sending.sent.seal, !sum.hasAlteredLine else { return nil }
    let surplus = sum.count - seal.records
    if surplus == 0, sum.digests == seal.lines { return nil }
    return LineFinding(line: sending.line) { source, tree in
      let node = tree["seal"] ?? tree
      return surplus > 0
        ? .linesMergedIn(surplus, isSound, source, at: node)
        : .linesGone(-surplus, source, at: node)
    }
  }

  /// What is wrong with the snapshots: at files, and on lines of the journal.
  private func judged(
    _ snapshots: [KeptSnapshot], _ isSound: Bool
  ) -> ([Diagnostic], [LineFinding]) {
    let sendings = Dictionary(grouping: all, by: \.sent.report)
    let files = Dictionary(grouping: snapshots, by: \.report)
    var found: [Diagnostic] = []
    var onLines: [LineFinding] = []
    for report in Set(sendings.keys).union(files.keys).sorted()
    where grounds.knowsAllSendings(of: report) {
      let match = SnapshotMatch(sendings[report] ?? [], files[report] ?? [])
      let isAltered = match.withoutSnapshot.contains { $0.sent.seal != nil }
      found += match.unexplained.map {
        isAltered ? .snapshotAltered($0.path) : .snapshotUnexplained($0.path)
      }
      guard match.unexplained.isEmpty else { continue }
      onLines += match.withoutSnapshot.filter { !$0.isTakenBack }.map { sending in
        LineFinding(line: sending.line) { source, tree in
          .snapshotMissing(sending.sent, isSound, source, at: tree["report"] ?? tree)
        }
      }
    }
    return (found, onLines)
  }
}

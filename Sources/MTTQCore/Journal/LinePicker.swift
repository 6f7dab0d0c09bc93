internal import MTTQText

/// A finding about a line of the journal that is no longer at hand.
struct LineFinding: Sendable {
  let line: Int
  /// Makes the diagnostic once the line is there again.
  let diagnose: @Sendable (SourceText, JSONNode) -> Diagnostic
}

/// Picks the lines again that findings are about.
struct LinePicker: Sendable {
  /// In the order of their lines.
  private let wanted: [LineFinding]
  private let path: String
  private(set) var findings: [Diagnostic] = []

  init(_ findings: [LineFinding], path: String) {
    let ordered = findings.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    wanted = ordered.map(\.element)
    self.path = path
  }

  var isWanted: Bool { !wanted.isEmpty }

  /// The findings about lines of a journal that was read before, by their lines.
  static func findings<Source: JournalSource>(
    _ findings: [LineFinding], of journal: Source, _ survey: SurveyedJournal, path: String
  ) throws(Source.Failure) -> [Diagnostic] {
    if findings.isEmpty { return [] }
    let runs = survey.runs(of: findings.map(\.line))
    let readers = try journal.gather(
      runs, isInOrder: false, from: LinePicker(findings, path: path)
    ) { picker, lines, run in picker.read(lines, firstLine: survey.firstLine(of: run)) }
    let picked = readers.flatMap(\.findings)
    return readers.count == 1
      ? picked : picked.sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
  }

  /// Looks through a run of whole lines.
  mutating func read(_ chunk: Span<UInt8>, firstLine: Int) {
    var next = place(of: firstLine)
    chunk.eachLine(from: firstLine) { line, number in
      guard next < wanted.count, wanted[next].line <= number else { return }
      let source = SourceText(path: path, bytes: chunk.extracting(line).bytes, firstLine: number)
      let tree = JSONReader.read(source).tree
      let record = tree?["id"]?.text ?? ""
      while next < wanted.count, wanted[next].line <= number {
        if let tree { findings.append(wanted[next].diagnose(source, tree).naming(record)) }
        next += 1
      }
    }
  }

  /// The place of the first that is wanted of a line or one behind it.
  private func place(of line: Int) -> Int {
    var (low, high) = (0, wanted.count)
    while low < high {
      let middle = (low + high) / 2
      if wanted[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

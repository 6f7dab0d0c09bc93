internal import MTTQText

/// A finding about a line of the journal that is no longer at hand.
struct LineFinding: Sendable {
  let line: Int
  /// Makes the diagnostic once the line is there again.
  let diagnose: @Sendable (SourceText, JSONNode) -> Diagnostic
}

/// Picks the lines again that findings are about.
struct LinePicker: Sendable {
  private let wanted: [Int: [LineFinding]]
  private let path: String
  private(set) var findings: [Diagnostic] = []

  init(_ findings: [LineFinding], path: String) {
    wanted = Dictionary(grouping: findings, by: \.line)
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
    return readers.count == 1
      ? readers[0].findings
      : readers.flatMap(\.findings).sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
  }

  /// Looks through a run of whole lines.
  mutating func read(_ chunk: Span<UInt8>, firstLine: Int) {
    chunk.eachLine(from: firstLine) { line, number in
      guard let about = wanted[number] else { return }
      let source = SourceText(path: path, bytes: chunk.extracting(line).bytes, firstLine: number)
      guard let tree = JSONReader.read(source).tree else { return }
      let record = tree["id"]?.text ?? ""
      findings += about.map { $0.diagnose(source, tree).naming(record) }
    }
  }
}

internal import MTTQText

/// A finding about a line of the journal that is no longer at hand.
struct LineFinding {
  let line: Int
  /// Makes the diagnostic once the line is there again.
  let diagnose: (SourceText, JSONNode) -> Diagnostic
}

/// Picks the lines again that findings are about.
struct LinePicker {
  private let wanted: [Int: [LineFinding]]
  private let path: String
  private(set) var findings: [Diagnostic] = []

  init(_ findings: [LineFinding], path: String) {
    wanted = Dictionary(grouping: findings, by: \.line)
    self.path = path
  }

  var isWanted: Bool { !wanted.isEmpty }

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

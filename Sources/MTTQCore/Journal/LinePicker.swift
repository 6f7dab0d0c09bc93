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
    var start = firstLine == 1 ? chunk.textStart : 0
    var number = firstLine
    while start < chunk.count {
      let end = chunk.lineEnd(from: start)
      if let about = wanted[number] {
        let source = SourceText(
          path: path, bytes: chunk.extracting(start..<end).bytes, firstLine: number)
        if let tree = JSONReader.read(source).tree {
          let record = tree["id"]?.text ?? ""
          findings += about.map { $0.diagnose(source, tree).naming(record) }
        }
      }
      start = end &+ 1
      number += 1
    }
  }
}

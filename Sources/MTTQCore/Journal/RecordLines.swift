package import MTTQText

/// The lines of a journal one by one.
package enum RecordLines {
  /// The lines that were written before a moment, each with its newline.
  package static func written(
    before moment: Instant, in lines: Span<UInt8>, from firstLine: Int
  ) -> [UInt8] {
    var written: [UInt8] = []
    lines.eachLine(from: firstLine) { line, _ in
      let bytes: [UInt8] = lines.extracting(line).bytes
      let tree = JSONReader.read(SourceText(path: "", bytes: bytes)).tree
      guard let at = tree?["at"]?.text.flatMap({ Instant($0) }), at < moment else { return }
      written += bytes + [UInt8(ascii: "\n")]
    }
    return written
  }

  /// A line read as a record, or as what is none for a fault of its own.
  package struct Line: Sendable {
    package let tree: JSONNode
    /// Nil where the line lacks what a record must have.
    package let record: Record?
    package let number: Int
    /// How many bytes it has.
    package let size: Int
  }

  /// Those of some lines that are JSON objects and are asked for by their numbers and bytes.
  package static func read(
    _ lines: Span<UInt8>, from firstLine: Int, where isWanted: (Int, Span<UInt8>) -> Bool
  ) -> [Line] {
    var found: [Line] = []
    lines.eachLine(from: firstLine) { place, number in
      let line = lines.extracting(place)
      guard isWanted(number, line), let tree = tree(line) else { return }
      found.append(
        Line(tree: tree, record: Record(tree: tree), number: number, size: place.count))
    }
    return found
  }

  /// The id of the last line of some bytes that has one.
  ///
  /// - Parameter isWhole: whether the bytes begin where a line does.
  package static func lastIdentifier(in bytes: [UInt8], isWhole: Bool) -> String? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)[...]
    if !isWhole { lines = lines.dropFirst() }
    return lines.reversed().lazy.compactMap { line in
      JSONReader.read(SourceText(path: "", bytes: Array(line))).tree?["id"]?.text
    }.first
  }

  private static func tree(_ line: Span<UInt8>) -> JSONNode? {
    guard let tree = JSONReader.read(SourceText(path: "", bytes: line.bytes)).tree,
      tree.members != nil
    else { return nil }
    return tree
  }

  /// Whether a line may hold a word: its bytes stand in it, or an escape may hide them.
  package static func mayHold(_ word: [UInt8], _ line: Span<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "\\") { return true }
      if byte == first, line.holds(word, at: index) { return true }
      index += 1
    }
    return false
  }
}

extension Span<UInt8> {
  fileprivate func holds(_ word: [UInt8], at start: Int) -> Bool {
    guard count - start >= word.count else { return false }
    for index in word.indices where self[start + index] != word[index] { return false }
    return true
  }
}

package import MTTQText

/// The lines of a journal one by one.
package enum RecordLines {
  /// Hands over the tree of each line that is a JSON object.
  package static func each(
    _ lines: Span<UInt8>, from firstLine: Int, _ body: (JSONNode) -> Void
  ) {
    lines.eachLine(from: firstLine) { line, _ in
      let source = SourceText(path: "", bytes: lines.extracting(line).bytes)
      if let tree = JSONReader.read(source).tree, tree.members != nil { body(tree) }
    }
  }

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
}

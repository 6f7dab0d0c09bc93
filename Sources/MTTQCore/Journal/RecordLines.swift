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
}

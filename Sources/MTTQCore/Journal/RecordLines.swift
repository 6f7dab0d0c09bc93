package import MTTQText

/// The lines of a journal one by one.
package enum RecordLines {
  /// Hands over the tree of each line that is a JSON object.
  package static func each(_ lines: Span<UInt8>, _ body: (JSONNode) -> Void) {
    var start = 0
    while start < lines.count {
      let end = lines.lineEnd(from: start)
      let source = SourceText(path: "", bytes: lines.extracting(start..<end).bytes)
      if let tree = JSONReader.read(source).tree, tree.members != nil { body(tree) }
      start = end &+ 1
    }
  }
}

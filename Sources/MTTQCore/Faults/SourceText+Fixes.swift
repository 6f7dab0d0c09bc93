internal import MTTQText

/// Changes that mend a fault of a file (diagnostics.md, “Mends”).
extension SourceText {
  /// The change of a text to what it was meant to be; nil of personal values, which no finding
  /// shows, and of what is no text.
  func fix(_ node: JSONNode, _ meant: (String) -> String) -> TextEdit? {
    guard !hidesValues, let text = node.text else { return nil }
    return edit(node.range, to: JSONText.compact(.string(meant(text))))
  }

  /// The change of the name of a key of an object; nil where that is there already, or stands twice.
  func renaming(_ key: String, to meant: String, in object: JSONNode) -> TextEdit? {
    let members = object.members ?? []
    let found = members.filter { $0.key == key }
    guard found.count == 1, let member = found.first, !members.contains(where: { $0.key == meant })
    else { return nil }
    return edit(member.keyRange, to: JSONText.compact(.string(meant)))
  }
}

/// The tags of an HTML text, read as strictly as the renderer writes them.
struct HTMLTags {
  /// Each opening tag in order.
  private(set) var opened: [Tag] = []
  /// What is wrong with the nesting; empty for a sound text.
  private(set) var faults: [String] = []
  /// The text between the tags, its entities read, without that of the style sheet.
  private(set) var content = ""

  struct Tag {
    let name: String
    let attributes: [String: String]
    /// The elements that it stands in, the root first.
    let path: [String]
  }

  private static let empty: Set<String> = ["meta", "col", "br"]

  init(_ html: String) {
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else {
        faults.append("no end of tag: \(piece)")
        continue
      }
      let inside = piece[..<end]
      if open.last != "style" || inside == "/style" {
        read(inside, &open)
      }
      if open.last != "style" { content += String(piece[piece.index(after: end)...]).read }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private mutating func read(_ inside: Substring, _ open: inout [String]) {
    if inside.hasPrefix("!") { return }
    if inside.hasPrefix("/") {
      let name = String(inside.dropFirst())
      if open.popLast() != name { faults.append("closed without being open: \(name)") }
      return
    }
    let name = String(inside.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    let words = inside.dropFirst(name.count).split(
      separator: "\"", omittingEmptySubsequences: false)
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      let key = String(words[place].dropFirst().dropLast())
      if attributes.updateValue(String(words[place + 1]).read, forKey: key) != nil {
        faults.append("twice in one tag: \(key)")
      }
    }
    opened.append(Tag(name: name, attributes: attributes, path: open))
    if !HTMLTags.empty.contains(name) { open.append(name) }
  }
}

extension String {
  /// The text that entities stand for.
  fileprivate var read: String {
    var text = self
    for (entity, mark) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: mark)
    }
    return text
  }
}

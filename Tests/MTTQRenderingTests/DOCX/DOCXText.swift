/// What a `word/document.xml` says, without its marks.
struct DOCXText {
  /// The paragraphs with their styles, in their order.
  let paragraphs: [(style: String, words: String)]

  init(_ xml: String) {
    paragraphs = xml.split(separator: "<w:p>").dropFirst().map { paragraph in
      let style = paragraph.split(separator: "<w:pStyle w:val=\"").last?.prefix { $0 != "\"" }
      let words = paragraph.split(separator: "<w:t xml:space=\"preserve\">").dropFirst()
        .map { $0.prefix { $0 != "<" } }.joined(separator: "\n")
      return (String(style ?? ""), DOCXText.plain(words))
    }
  }

  /// The words of the paragraphs of a style.
  func words(_ style: String) -> [String] {
    paragraphs.filter { $0.style == style }.map(\.words)
  }

  private static func plain(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false)
        .joined(separator: entity.1)
    }
  }
}

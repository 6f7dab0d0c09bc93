internal import ArgumentSyntax
internal import MTTQText

/// A help topic as plain text.
enum TopicPage {
  /// The page, at most `width` columns wide but for its samples, ending in a line break.
  static func text(_ topic: HelpTopic, in language: Language, width: Int) -> String {
    let summary = topic.summary(language)
    let head = summary.prefix(1).uppercased() + summary.dropFirst()
    let blocks = TopicBlock.blocks(of: topic.text(language)).map { $0.lines(width) }
    return ([head.wrapped(to: width)] + blocks).joined(separator: [""])
      .map { $0 + "\n" }.joined()
  }
}

extension TopicBlock {
  fileprivate func lines(_ width: Int) -> [String] {
    switch self {
    case .heading(let text): text.uppercased().wrapped(to: width)
    case .paragraph(let text): text.wrapped(to: width)
    case .items(let items):
      items.flatMap { item in
        item.wrapped(to: width - 2).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    case .rows(let rows):
      DefinitionList.lines(rows, DefinitionList.column(rows, width: width), width: width)
    case .sample(let lines): lines
    }
  }
}

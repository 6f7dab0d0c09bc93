internal import MTTQText

extension Manual {
  /// A help topic, below the heading that it has.
  func write(topic: HelpTopic, to text: inout ManualText) {
    for block in TopicBlock.blocks(of: topic.text(language)) {
      switch block {
      case .heading(let title): text.subheading(title)
      case .paragraph(let paragraph): text.paragraph(paragraph)
      case .items(let items): for item in items { text.item(item) }
      case .rows(let rows): for row in rows { text.term([.bold(row.term)], row.meaning) }
      case .sample(let lines): text.sample(lines.map { String($0.dropFirst(4)) })
      }
    }
  }
}

internal import MTTQCore
internal import MTTQText

extension PrintedReview {
  /// The review as a page of text, each line ended.
  package func text(width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width)
    page.paragraph(title, tone: .strong)
    for line in lines { page.paragraph(line) }
    page.gap()
    page.table(table)
    for note in notes { page.paragraph(note, tone: .faint) }
    return page.text(style)
  }

  /// The review as Markdown, with the tables of GitHub.
  package var markdown: String {
    let blocks =
      ["# " + MarkdownText.inline(title)] + lines.map(MarkdownText.paragraph)
      + [MarkdownTable.lines(table).joined(separator: "\n")] + notes.map(MarkdownText.paragraph)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The table for a spreadsheet or a program: what was stated keeps its mark, and the figure of all
  /// how many years it has, since either changes what the number says.
  package var csv: String {
    CSVText.text(
      [table.columns.map(\.title)] + table.rows.map { $0.map(\.data) }, separator: .comma)
  }
}

extension PrintedTable.Cell {
  fileprivate var data: String {
    switch self {
    case .text, .day: text
    case .number(let quantity, let shown):
      quantity.description + (shown.map { $0.dropFirst(quantity.words().count) } ?? "")
    case .unrecorded: "–"
    case .bar(let bar, _): bar.text
    case .empty: ""
    }
  }
}

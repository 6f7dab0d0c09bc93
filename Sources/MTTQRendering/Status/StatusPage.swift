package import MTTQText

/// Where the year stands on a day, and what to do next, as a page for a terminal.
package enum StatusPage {
  /// How much of what the plan lacks is told; `mttq todo` tells all.
  private static let gaps = 5

  /// The standing at a width of 60 to 160 columns, each line ended.
  package static func text(
    _ standing: YearStanding, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    let year = YearSoFar(standing, language)
    var page = Page(width: width, commands: standing.commands)
    page.paragraph(year.title, tone: .strong)
    for section in year.sections {
      page.gap()
      switch section.body {
      case .gaps(let list): page.add(list, of: standing.book, upTo: gaps, language)
      case .words(let words, let tone):
        page.paragraph(section.title, tone: .strong)
        page.paragraph(words, tone: tone)
      case .table(let table):
        page.paragraph(section.title, tone: .strong)
        page.table(table)
      case .list(let items, let mark):
        page.paragraph(section.title, tone: .strong)
        for entry in items { page.item(entry.text, mark: mark, tone: entry.tone) }
      }
    }
    if let remark = year.remark {
      page.gap()
      page.paragraph(remark)
    }
    return page.text(style)
  }
}

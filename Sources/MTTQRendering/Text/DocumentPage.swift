/// A report as plain text, for a terminal and for a file: the form a Front office sends.
package enum DocumentPage {
  /// The printed report at a width of 60 to 160 columns, each line ended.
  package static func text(
    _ report: PrintedDocument, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    for notice in report.notices { page.paragraph(notice, tone: .bad) }
    page.gap()
    if let header = report.header {
      page.header(header)
      page.gap()
    }
    page.centred(report.kind, tone: .strong)
    for line in report.title { page.centred(line, tone: .strong) }
    if let known = report.known { page.centred(known) }
    page.gap()
    for ground in report.grounds { page.paragraph(ground, indent: Page.indent) }
    page.paragraph(report.opening, indent: Page.indent)
    for part in report.parts {
      page.gap()
      page.paragraph("\(part.numeral). \(part.title)", tone: .strong)
      page.blocks(part.blocks)
    }
    if report.header != nil {
      page.gap()
      page.ending(recipients: report.recipients, signatures: report.signatures)
    }
    for appendix in report.appendices {
      page.gap(lines: 2)
      page.centred("PHỤ LỤC \(appendix.number)", tone: .strong)
      page.centred(appendix.title, tone: .strong)
      if !appendix.attachment.isEmpty { page.centred(appendix.attachment) }
      page.blocks(appendix.tables.map { .table($0) })
    }
    return page.text(style)
  }
}

extension Page {
  /// How far the first line of a paragraph is set in.
  fileprivate static let indent = 4

  /// The blocks of a part, tables set off by empty lines.
  fileprivate mutating func blocks(_ blocks: [PrintedBlock]) {
    for block in blocks {
      switch block {
      case .heading(let text):
        gap()
        paragraph(text, tone: .strong)
      case .paragraph(let text): paragraph(text, indent: Page.indent)
      case .item(let text): item(text)
      case .table(let table):
        gap()
        self.table(table)
        gap()
      }
    }
  }
}

/// `word/document.xml`: the report itself, written from top to bottom.
struct DocumentXML {
  private(set) var text: String
  /// How the sheets of the section lie that is being written.
  var paper = Paper.portrait
  var isFirstSection = true
  /// The widths of the tables in the text.
  private let sheets: SharedSheets
  /// Whether a table was written last, from which what follows on its page stands apart.
  var owesGap = false

  init(_ report: PrintedDocument) {
    sheets = SharedSheets(report.parts.tables.map(\.withoutBars), on: .portrait)
    text = OfficePart.declaration + "<w:document\(OfficePart.namespaces)><w:body>\n"
    for notice in report.notices { paragraph(.notice, notice) }
    if let header = report.header { self.header(header) }
    paragraph(.kind, report.kind)
    for line in report.title { paragraph(.title, line) }
    if let known = report.known { paragraph(.known, known) }
    rule(.titleRule, Twips.of(millimetres: 45), in: Paper.portrait.textTwips)
    for ground in report.grounds { paragraph(.ground, ground) }
    paragraph(.bodyText, report.opening, keepsNext: report.parts.isEmpty)
    for (place, part) in report.parts.enumerated() {
      paragraph(.part, "\(part.numeral). \(part.title)")
      blocks(part.blocks, comeLast: place == report.parts.count - 1)
    }
    if report.header != nil {
      ending(
        recipients: report.recipients, code: report.code, signatures: report.signatures)
    }
    for (place, appendix) in report.appendices.enumerated() {
      self.appendix(appendix, isFirst: place == 0)
    }
    // A document ends with a paragraph.
    if owesGap { low(nil) }
    xml(sectionProperties)
    xml("</w:body></w:document>\n")
  }

  /// Writes XML as it stands.
  mutating func xml(_ xml: String) {
    text += xml
  }

  /// Writes a paragraph of a style, if need be on one page with the next or on a new page.
  mutating func paragraph(
    _ style: ParagraphStyle, _ words: String, keepsNext: Bool = false, onNewPage: Bool = false
  ) {
    if onNewPage { owesGap = false }
    settleGap()
    text += "<w:p><w:pPr><w:pStyle w:val=\""
    text += style.rawValue
    text += "\"/>"
    if keepsNext { text += "<w:keepNext/>" }
    if onNewPage { text += "<w:pageBreakBefore/>" }
    text += "</w:pPr>"
    run(words)
    text += "</w:p>\n"
  }

  /// Sets what follows apart from a table before it: tables that touch would be one.
  mutating func settleGap() {
    guard owesGap else { return }
    owesGap = false
    paragraph(.gap, "")
  }

  /// Writes a paragraph as low as can be, with the end of a section if one is given: behind a table
  /// that fills its page, any other would take a page of its own.
  mutating func low(_ section: String?) {
    owesGap = false
    xml("<w:p><w:pPr><w:pStyle w:val=\"\(ParagraphStyle.gap.rawValue)\"/>")
    xml("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
    xml(section ?? "")
    xml("</w:pPr></w:p>\n")
  }

  /// Writes text, its line ends as breaks.
  mutating func run(_ words: String) {
    guard !words.isEmpty else { return }
    text += "<w:r><w:t xml:space=\"preserve\">"
    let escaped = MarkupText.escaped(words)
    if escaped.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) {
      for scalar in escaped.unicodeScalars {
        switch scalar {
        case "\n": text += "</w:t><w:br/><w:t xml:space=\"preserve\">"
        case "\t": text += "</w:t><w:tab/><w:t xml:space=\"preserve\">"
        default: text.unicodeScalars.append(scalar)
        }
      }
    } else {
      text += escaped
    }
    text += "</w:t></w:r>"
  }

  /// Writes a line of a length, drawn in the middle of a width, both in twips.
  mutating func rule(_ style: ParagraphStyle, _ length: Int, in width: Int) {
    let indent = max(0, (width - length) / 2)
    text += "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>"
    text += "<w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/></w:pPr></w:p>\n"
  }

  /// Writes the blocks of a part; the last of all stands on one page with the signature.
  private mutating func blocks(_ blocks: [PrintedBlock], comeLast: Bool) {
    for (place, block) in blocks.enumerated() {
      let isLast = comeLast && place == blocks.count - 1
      switch block {
      case .heading(let text): paragraph(.section, text)
      case .paragraph(let text):
        paragraph(.bodyText, text, keepsNext: isLast || text.hasSuffix(":"))
      case .item(let text): paragraph(.item, text, keepsNext: isLast)
      case .table(let table):
        let table = table.withoutBars
        self.table(table, sheets.sheet(of: table))
      }
    }
  }
}

/// A report as one HTML file that needs no other: for the screen, for a phone, and for paper,
/// where it has the pages that report.md asks for.
package enum DocumentHTML {
  /// The whole file.
  package static func text(_ report: PrintedDocument) -> String {
    var html = HTMLText()
    html.add(raw: "<!DOCTYPE html>\n")
    html.element("html", ["lang": "vi"]) { html in
      html.head(
        title: report.properties.title, author: report.properties.author,
        subject: report.properties.subject, style: StyleSheet.text)
      html.newLine()
      html.element("body") { html in
        html.contents(of: report)
        html.element("main") { html in
          html.letter(report)
          html.charts(report.charts)
          html.appendices(report.appendices)
        }
      }
    }
    html.newLine()
    return html.text
  }
}

extension HTMLText {
  /// The document that is signed, from its head to the recipients.
  fileprivate mutating func letter(_ report: PrintedDocument) {
    newLine()
    element("article", ["class": "sheet"]) { html in
      for notice in report.notices { html.element("p", ["class": "notice"], notice) }
      if let header = report.header { html.header(header) }
      html.newLine()
      html.element("h1") { html in
        for line in [report.kind] + report.title {
          html.element("span", line)
          html.newLine()
        }
      }
      if let known = report.known {
        html.newLine()
        html.element("p", ["class": "known"], known)
      }
      for ground in report.grounds {
        html.newLine()
        html.element("p", ["class": "ground"], ground)
      }
      html.newLine()
      html.element("p", report.opening)
      let sheets = SharedSheets(report.parts.tables.map(\.withoutBars), on: .portrait)
      for (place, part) in report.parts.enumerated() {
        html.part(part, id: Anchor.part(place), sheets)
      }
      if report.header != nil {
        html.ending(
          recipients: report.recipients, code: report.code, signatures: report.signatures)
      }
    }
  }

  /// Each appendix, whose sheet lies where a table needs that.
  fileprivate mutating func appendices(_ appendices: [PrintedAppendix]) {
    var before: Paper?
    for appendix in appendices {
      let sheets = AppendixSheets(appendix, after: before)
      self.appendix(appendix, on: sheets)
      before = sheets.paper
    }
  }

  private mutating func appendix(_ appendix: PrintedAppendix, on sheets: AppendixSheets) {
    let id = Anchor.appendix(appendix)
    let names =
      ["sheet"] + (sheets.paper == .landscape ? ["landscape"] : [])
      + (sheets.isShort ? ["short"] : [])
    newLine()
    element("section", ["class": names.joined(separator: " ")]) { html in
      html.element("h2", ["class": "centred", "id": id]) { html in
        html.element("span", "PHỤ LỤC \(appendix.number)")
        html.newLine()
        html.element("span", appendix.title)
      }
      if !appendix.attachment.isEmpty {
        html.element("p", ["class": "attachment"], appendix.attachment)
      }
      for (table, sheet) in sheets.tables { html.table(table, sheet, labelledBy: id) }
    }
  }
}

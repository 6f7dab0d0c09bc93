internal import MTTQCore
package import MTTQText

/// Where the year stands on a day as one HTML file that needs no other: for the screen, for a phone,
/// and for paper.
package enum StatusHTML {
  /// The whole file.
  package static func text(_ standing: YearStanding, language: Language) -> String {
    let year = YearSoFar(standing, language)
    var html = HTMLText()
    html.add(raw: "<!DOCTYPE html>\n")
    html.element("html", ["lang": language.rawValue]) { html in
      html.head(
        title: year.title, author: standing.plan.unit.name, subject: standing.plan.title,
        style: StyleSheet.text + StyleSheet.status)
      html.newLine()
      html.element("body") { html in
        html.element("main") { html in
          html.newLine()
          html.element("article", ["class": "sheet status"]) { html in
            html.element("h1", year.title)
            for (place, section) in year.sections.enumerated() {
              html.section(section, Anchor.part(place), of: standing.book, language)
            }
            if let remark = year.remark { html.element("p", ["class": "note"], remark) }
          }
        }
      }
    }
    html.newLine()
    return html.text
  }
}

extension HTMLText {
  fileprivate mutating func section(
    _ section: StatusSection, _ id: String, of book: String?, _ language: Language
  ) {
    newLine()
    element("section") { html in
      html.element("h2", ["id": id], section.title)
      html.newLine()
      switch section.body {
      case .words(let words, let tone): html.element("p") { $0.toned(words, tone) }
      case .table(let table): html.table(table, TableSheet(table, on: .portrait), labelledBy: id)
      case .list(let items, _):
        html.list(items) { html, item in html.toned(item.text, item.tone) }
      case .gaps(let gaps):
        html.list(gaps.list) { html, gap in
          html.element("span", gap.text(language))
          html.element("code", gap.command(in: book))
        }
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item], _ entry: (inout HTMLText, Item) -> Void
  ) {
    element("ul") { html in
      for item in items {
        html.element("li") { entry(&$0, item) }
        html.newLine()
      }
    }
  }
}

extension HTMLText {
  /// A part with its title, its headings and what stands under them.
  mutating func part(_ part: PrintedPart, id: String, _ sheets: SharedSheets) {
    newLine()
    element("section") { html in
      html.element("h2", ["id": id], "\(part.numeral). \(part.title)")
      html.blocks(part.blocks, of: id, sheets)
    }
  }

  private mutating func blocks(
    _ blocks: [PrintedBlock], of part: String, _ sheets: SharedSheets
  ) {
    var nearest = part
    var headings = 0
    var items: [String] = []
    for block in blocks {
      if case .item(let text) = block {
        items.append(text)
        continue
      }
      list(&items)
      newLine()
      switch block {
      case .heading(let text):
        headings += 1
        nearest = Anchor.heading(headings, of: part)
        element("h3", ["id": nearest], text)
      case .paragraph(let text): element("p", text)
      case .item: break
      case .table(let table):
        let table = table.withoutBars
        self.table(table, sheets.sheet(of: table), labelledBy: nearest)
      }
    }
    list(&items)
  }

  /// The entries gathered so far as one list.
  private mutating func list(_ items: inout [String]) {
    guard !items.isEmpty else { return }
    newLine()
    element("ul") { html in
      for item in items {
        html.element("li", item)
        html.newLine()
      }
    }
    items = []
  }
}

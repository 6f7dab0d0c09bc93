internal import MTTQText

extension HTMLText {
  /// A table in a box of its own, which scrolls where the screen is narrow; its notes below.
  mutating func table(_ table: PrintedTable, _ sheet: TableSheet, labelledBy id: String) {
    let room = sheet.widths.reduce(0, +)
    newLine()
    element(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": id]
    ) { html in
      html.element("table", ["style": "min-width:\(room - 1)mm"]) { html in
        if let caption = table.caption { html.element("caption", caption) }
        html.columns(of: sheet, room: room)
        html.titles(of: table)
        html.rows(of: table)
      }
    }
    for note in table.notes {
      newLine()
      element("p", ["class": "note"], note)
    }
  }

  private mutating func columns(of sheet: TableSheet, room: Int) {
    element("colgroup") { html in
      for width in sheet.widths {
        html.void("col", ["style": "width:\(Percentage.text(of: width, in: room))"])
      }
    }
  }

  private mutating func titles(of table: PrintedTable) {
    newLine()
    element("thead") { html in
      html.element("tr") { html in
        for column in table.columns { html.element("th", ["scope": "col"], column.title) }
      }
    }
  }

  /// The rows, those under a heading in a group of their own.
  private mutating func rows(of table: PrintedTable) {
    let starts = table.headings.keys.filter { $0 > 0 && $0 < table.rows.count }
    var start = 0
    for end in starts.sorted() + [table.rows.count] {
      newLine()
      element("tbody") { html in
        if let heading = table.headings[start] {
          html.newLine()
          html.element("tr") { html in
            html.element(
              "th", ["scope": "rowgroup", "colspan": "\(table.columns.count)"], heading)
          }
        }
        for place in start..<end { html.row(at: place, of: table) }
      }
      start = end
    }
  }

  private mutating func row(at place: Int, of table: PrintedTable) {
    newLine()
    element("tr") { html in
      for (cell, column) in zip(table.rows[place], table.columns) {
        if column.content == .subject {
          html.element(
            "th",
            table.indented.contains(place) ? ["scope": "row", "class": "part"] : ["scope": "row"]
          ) { $0.cell(cell) }
        } else if let name = column.alignment.className {
          html.element("td", ["class": name]) { $0.cell(cell) }
        } else {
          html.element("td") { $0.cell(cell) }
        }
      }
    }
  }

  private mutating func cell(_ cell: PrintedTable.Cell) {
    switch cell {
    case .text(let text, let tone):
      guard let name = tone.className else { return add(text) }
      element("span", ["class": name], text)
    case .number, .unrecorded: add(cell.text)
    case .bar(let bar, let met):
      let outcome: TargetOutcome = met == false ? .missed : .met
      element("svg", ["class": "bar", "aria-hidden": "true"]) { $0.bar(bar.percent, outcome) }
    case .empty: break
    }
  }
}

extension TextAlignment {
  fileprivate var className: String? {
    switch self {
    case .left: nil
    case .center: "middle"
    case .right: "figure"
    }
  }
}

extension Tone {
  fileprivate var className: String? {
    switch self {
    case .plain: nil
    case .strong: "strong"
    case .faint: "faint"
    case .good: "good"
    case .warning, .bad: "bad"
    case .accent: "accent"
    }
  }
}

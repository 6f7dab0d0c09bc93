internal import MTTQText

extension HTMLText {
  /// A table, its notes below. The roles say what the elements say already, which a card that a
  /// style sheet makes of a row on a narrow screen would lose.
  mutating func table(_ table: PrintedTable, _ sheet: TableSheet, labelledBy id: String) {
    newLine()
    let size = table.staysWhole ? "whole" : "long"
    let attributes: Attributes =
      table.caption == nil
      ? ["class": size, "role": "table", "aria-labelledby": id]
      : ["class": size, "role": "table"]
    element("table", attributes) { html in
      if let caption = table.caption { html.element("caption", caption) }
      html.columns(of: sheet)
      html.titles(of: table)
      html.rows(of: table)
    }
    for note in table.notes {
      newLine()
      element("p", ["class": "note"], note)
    }
  }

  private mutating func columns(of sheet: TableSheet) {
    let room = sheet.widths.reduce(0, +)
    element("colgroup") { html in
      for width in sheet.widths {
        html.void("col", ["style": "width:\(Percentage.text(of: width, in: room))"])
      }
    }
  }

  private mutating func titles(of table: PrintedTable) {
    newLine()
    element("thead", ["role": "rowgroup"]) { html in
      html.element("tr", ["role": "row"]) { html in
        for column in table.columns {
          html.element("th", ["role": "columnheader", "scope": "col"], column.title)
        }
      }
    }
  }

  /// The rows, those under a heading in a group of their own.
  private mutating func rows(of table: PrintedTable) {
    let starts = table.headings.keys.filter { $0 > 0 && $0 < table.rows.count }
    var start = 0
    for end in starts.sorted() + [table.rows.count] {
      newLine()
      element("tbody", ["role": "rowgroup"]) { html in
        if let heading = table.headings[start] {
          html.newLine()
          html.element("tr", ["role": "row"]) { html in
            let count = "\(table.columns.count)"
            html.element(
              "th",
              ["role": "rowheader", "scope": "rowgroup", "colspan": count, "aria-colspan": count],
              heading)
          }
        }
        for place in start..<end { html.row(at: place, of: table) }
      }
      start = end
    }
  }

  private mutating func row(at place: Int, of table: PrintedTable) {
    let isPart = table.indented.contains(place)
    newLine()
    element("tr", ["role": "row"]) { html in
      for (cell, column) in zip(table.rows[place], table.columns) {
        if column.content == .subject {
          html.element(
            "th",
            isPart
              ? ["role": "rowheader", "scope": "row", "class": "part"]
              : ["role": "rowheader", "scope": "row"]
          ) { $0.cell(cell) }
        } else {
          html.element("td", column.cellAttributes) { $0.cell(cell) }
        }
      }
    }
  }

  private mutating func cell(_ cell: PrintedTable.Cell) {
    switch cell {
    case .text(let text, let tone): toned(text, tone)
    case .number, .day, .unrecorded: add(cell.text)
    case .bar(let bar, let met):
      // What it shows stands in the cell before it.
      element("svg", ["class": "bar", "aria-hidden": "true"]) { html in
        html.bar(bar.percent, met == true ? .met : .missed)
      }
    case .empty: break
    }
  }

  /// A text as it stands out.
  mutating func toned(_ text: String, _ tone: Tone) {
    guard let name = tone.className else { return add(text) }
    element("span", ["class": name], text)
  }
}

extension PrintedTable.Column {
  /// What its cells say of themselves: the title stands beside the figure where a row is a card.
  fileprivate var cellAttributes: HTMLText.Attributes {
    let names = [content.className, alignment.className].compactMap { $0 }.joined(separator: " ")
    return names.isEmpty
      ? ["role": "cell", "data-label": title]
      : ["role": "cell", "class": names, "data-label": title]
  }
}

extension PrintedTable.Content {
  fileprivate var className: String? {
    switch self {
    case .ordinal: "ordinal"
    case .remark: "remark"
    case .subject, .unit, .figure, .bar: nil
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

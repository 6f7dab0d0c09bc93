internal import MTTQText

/// A table as GitHub writes it: one line a row, the alignment under the titles.
package enum MarkdownTable {
  package static func lines(_ table: PrintedTable) -> [String] {
    let table = table.shown
    let subject = table.columns.firstIndex { $0.content == .subject } ?? 0
    let head = [
      row(table.columns.map { MarkdownText.inline($0.title) }),
      row(table.columns.map(\.alignment.rule)),
    ]
    return head
      + table.rows.enumerated().flatMap { place, cells in
        let heading = table.headings[place].map { title in
          row(table.columns.indices.map { $0 == subject ? MarkdownText.strong(title) : "" })
        }
        let texts = cells.enumerated().map { column, cell in
          (column == subject && table.indented.contains(place) ? "&emsp;" : "")
            + MarkdownText.inline(cell.text)
        }
        return [heading, row(texts)].compactMap { $0 }
      }
  }

  /// One line of cells, which are Markdown already.
  static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension TextAlignment {
  fileprivate var rule: String {
    switch self {
    case .left: "---"
    case .center: ":---:"
    case .right: "---:"
    }
  }
}

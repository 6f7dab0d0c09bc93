/// A sheet of a workbook, as its XML says it.
struct ReadSheet {
  /// The cells in their order, by the references that they bear.
  let cells: [(place: String, cell: ReadCell)]
  let xml: String

  init(_ xml: String) {
    self.xml = xml
    cells = xml.split(separator: "<c r=\"").dropFirst().map { part in
      let place = part.prefix { $0 != "\"" }
      let rest = part.dropFirst(place.count)
      let style = rest.split(separator: "s=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
      return (String(place), ReadCell(style: Int(style) ?? -1, value: ReadSheet.value(rest)))
    }
  }

  subscript(place: String) -> ReadCell? { cells.first { $0.place == place }?.cell }

  /// What the rows from a number on hold, empty cells as nil.
  func rows(from number: Int) -> [[String?]] {
    var rows: [Int: [String?]] = [:]
    for (place, cell) in cells {
      let row = Int(place.drop { !$0.isNumber }) ?? 0
      rows[row, default: []].append(cell.value)
    }
    return rows.keys.sorted().filter { $0 >= number }.compactMap { rows[$0] }
  }

  /// The row under which the sheet does not move.
  var frozen: Int? {
    let words = xml.split(separator: "<pane ySplit=\"").dropFirst().first
    return words.flatMap { Int($0.prefix { $0 != "\"" }) }
  }

  private static func value(_ rest: Substring) -> String? {
    for mark in ["<v>", "<t>", "<t xml:space=\"preserve\">"] {
      guard
        let value = rest.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
          .first
      else { continue }
      return plain(String(value.prefix { $0 != "<" }))
    }
    return nil
  }

  private static func plain(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { text, entity in
      text.replacing(entity.0, with: entity.1)
    }
  }
}

/// A cell as its XML says it.
struct ReadCell: Hashable {
  let style: Int
  /// A number as it is written, or a text; nil of an empty cell.
  let value: String?
}

internal import MTTQText

extension Page {
  /// A table: a grid where its columns fit, otherwise each row on lines of its own.
  package mutating func table(_ table: PrintedTable) {
    let table = table.shown
    if let caption = table.caption { paragraph(caption, tone: .strong) }
    let layout = TableLayout(table, width: width)
    for line in layout.lines() { add(line) }
    for note in table.notes { paragraph(note, tone: .faint) }
  }
}

/// How a table is set within a width.
struct TableLayout {
  private let table: PrintedTable
  private let width: Int
  private let shares: ColumnShares

  /// The least room in which a text is broken into lines.
  private static let narrowest: [PrintedTable.Content: Int] = [.subject: 18, .remark: 8]

  /// How far a row is set in under the one before it.
  private static let indent = 2

  /// The longest word that is kept whole at the cost of other columns.
  private static let longestWhole = 18

  init(_ table: PrintedTable, width: Int) {
    self.table = table
    self.width = width
    let titles = table.columns.map(\.title.titleWidth)
    let texts = table.rows.map { $0.map(\.text) }
    let subject = table.columns.firstIndex { $0.content == .subject }
    let natural = table.columns.indices.map { index in
      let widths = texts.enumerated().lazy.map { place, row in
        row[index].displayWidth
          + (index == subject && table.indented.contains(place) ? TableLayout.indent : 0)
      }
      return max(widths.max() ?? 0, titles[index])
    }
    let least = table.columns.indices.map { index in
      guard let narrowest = TableLayout.narrowest[table.columns[index].content] else {
        return natural[index]
      }
      let words = texts.lazy.map { $0[index].longestWordWidth }.max() ?? 0
      return max(
        titles[index], min(narrowest, natural[index]), min(words, TableLayout.longestWhole))
    }
    shares = ColumnShares(
      least: least, natural: natural,
      growing: subject)
  }

  func lines() -> [StyledText] {
    let all = Array(table.columns.indices)
    if let widths = shares.widths(of: all, in: width, gap: 2) { return level(all, widths, gap: 2) }
    let beside = all.filter { ![.ordinal, .subject, .unit].contains(table.columns[$0].content) }
    for gap in [2, 1] {
      if let widths = shares.widths(of: beside, in: width - margin, gap: gap) {
        return stepped(beside, widths, gap: gap)
      }
    }
    return StackedTable(table, width: width).lines()
  }

  /// One row a line, as far as its texts need no second.
  private func level(_ columns: [Int], _ widths: [Int], gap: Int) -> [StyledText] {
    [rule(width)] + header(columns, widths, gap) + [rule(width)]
      + table.rows.enumerated().flatMap { place, cells in
        heading(before: place) + row(cells, columns, widths, gap, indent: indent(of: place))
      } + [rule(width)]
  }

  /// What a row is about on a line of its own, the other columns under it.
  private func stepped(_ columns: [Int], _ widths: [Int], gap: Int) -> [StyledText] {
    let titles = table.columns.map { PrintedTable.Cell.text($0.title, .strong) }
    var lines = [rule(width)] + subject(of: titles)
    lines += header(columns, widths, gap).map { .blanks(margin) + $0 }
    lines.append(rule(width))
    for (place, cells) in table.rows.enumerated() {
      lines += heading(before: place) + subject(of: cells, indent: indent(of: place))
      lines += row(cells, columns, widths, gap).map { .blanks(margin) + $0 }
    }
    return lines + [rule(width)]
  }

  private func indent(of place: Int) -> Int {
    table.indented.contains(place) ? TableLayout.indent : 0
  }

  private func subject(of cells: [PrintedTable.Cell], indent: Int = 0) -> [StyledText] {
    let places = table.columns.indices
    let ordinal = places.first { table.columns[$0].content == .ordinal }.map { cells[$0].text }
    let subject = places.first { table.columns[$0].content == .subject }.map { cells[$0] }
    let unit = places.first { table.columns[$0].content == .unit }.map { cells[$0].text }
    let lines = (subject ?? .empty).with(unit: unit).lines(within: width - margin - indent)
    return lines.enumerated().map { index, line in
      let mark = StyledText(index == 0 ? ordinal ?? "" : "")
      return mark.aligned(.right, in: max(0, margin - 1)) + .blanks(min(1, margin) + indent) + line
    }
  }

  /// How far the columns under a subject are set in.
  private var margin: Int {
    let ordinal = table.columns.firstIndex { $0.content == .ordinal }
    return ordinal.map { shares.natural[$0] + 1 } ?? 2
  }

  private func header(_ columns: [Int], _ widths: [Int], _ gap: Int) -> [StyledText] {
    let titles = zip(columns, widths).map { column, width in
      table.columns[column].title.wrapped(to: width).map { StyledText($0, .strong) }
    }
    return grid(titles, columns, widths, gap, fromBottom: true)
  }

  private func row(
    _ cells: [PrintedTable.Cell], _ columns: [Int], _ widths: [Int], _ gap: Int, indent: Int = 0
  ) -> [StyledText] {
    let texts = zip(columns, widths).map { column, width in
      let indent = table.columns[column].content == .subject ? indent : 0
      return cells[column].lines(within: width - indent).map { .blanks(indent) + $0 }
    }
    return grid(texts, columns, widths, gap, fromBottom: false)
  }

  private func heading(before place: Int) -> [StyledText] {
    table.headings[place]?.wrapped(to: width).map { StyledText($0, .strong) } ?? []
  }

  private func rule(_ width: Int) -> StyledText {
    StyledText(String(repeating: "─", count: width), .faint)
  }

  private func grid(
    _ texts: [[StyledText]], _ columns: [Int], _ widths: [Int], _ gap: Int, fromBottom: Bool
  ) -> [StyledText] {
    let height = texts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var result = StyledText("")
      for (place, column) in columns.enumerated() {
        let index = fromBottom ? line - (height - texts[place].count) : line
        let text = texts[place].indices.contains(index) ? texts[place][index] : StyledText("")
        if place > 0 { result += .blanks(gap) }
        result += text.aligned(table.columns[column].alignment, in: widths[place])
      }
      return result
    }
  }
}

extension PrintedTable.Cell {
  /// The cell broken into lines of a width.
  func lines(within width: Int) -> [StyledText] {
    switch self {
    case .text(let text, let tone): text.wrapped(to: width).map { StyledText($0, tone) }
    case .number, .day, .unrecorded: text.wrapped(to: width).map { StyledText($0) }
    case .bar(let bar, let met):
      [StyledText(bar.text, met.map { $0 ? .good : .warning } ?? .accent)]
    case .empty: []
    }
  }
}

extension PrintedTable.Cell {
  /// The cell with the unit that its row is measured in.
  fileprivate func with(unit: String?) -> PrintedTable.Cell {
    guard let unit, !unit.isEmpty, case .text(let text, let tone) = self else { return self }
    return .text("\(text) (\(unit))", tone)
  }
}

extension String {
  fileprivate var longestWordWidth: Int {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)).displayWidth }.max() ?? 0
  }

  /// The room of a column's title: one line where it is short, otherwise two.
  fileprivate var titleWidth: Int {
    if displayWidth <= 9 { return displayWidth }
    let longest = split(separator: " ").map { String($0).displayWidth }.max() ?? 0
    return (longest...max(longest, displayWidth)).first { wrapped(to: $0).count <= 2 } ?? longest
  }
}

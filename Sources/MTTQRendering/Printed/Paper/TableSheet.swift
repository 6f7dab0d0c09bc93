/// A table as it stands on paper: which way the sheet lies and how wide each column is.
package struct TableSheet: Hashable, Sendable {
  /// Upright unless the columns do not fit side by side.
  package let paper: Paper
  /// The width of each column in millimetres, the padding of its cells included.
  package let widths: [Int]

  /// The room between a cell's text and its borders, left and right together, in millimetres.
  static let padding = 2

  /// How much wider a column's title is for being bold, at most, in millimetres.
  private static let boldness = 1

  /// The least room of a text that may be broken into lines, in millimetres: some twenty letters of
  /// what a row is about, a document's number above its day of a remark.
  private static let narrowest: [PrintedTable.Content: Int] = [.subject: 42, .remark: 31]
  /// The longest word that is kept whole at the cost of other columns, in millimetres.
  private static let longestWhole = 45

  /// Lays out the columns of a table; `paper` for one whose sheet lies fast.
  package init(_ table: PrintedTable, on paper: Paper? = nil) {
    let shares = TableSheet.shares(of: table)
    let all = Array(table.columns.indices)
    let papers = paper.map { [$0] } ?? [.portrait, .landscape]
    for paper in papers {
      guard let widths = shares.widths(of: all, in: paper.textWidth, gap: 0) else { continue }
      self.paper = paper
      self.widths = widths
      return
    }
    // More than the widest sheet holds: texts give way down to their longest words, and where that is not
    // enough the widest columns, whose long words are broken.
    self.paper = papers.last ?? .landscape
    let tight = TableSheet.shares(of: table, isTight: true)
    widths =
      tight.widths(of: all, in: self.paper.textWidth, gap: 0)
      ?? TableSheet.cut(tight.least, to: self.paper.textWidth)
  }

  /// Widths of which the widest are cut, all to the same, until they fit a room, and fill it.
  private static func cut(_ widths: [Int], to room: Int) -> [Int] {
    var most = widths.max() ?? 1
    while most > 1, widths.reduce(0, { $0 + min($1, most) }) > room { most -= 1 }
    var free = max(0, room - widths.reduce(0) { $0 + min($1, most) })
    return widths.map { width in
      guard width > most, free > 0 else { return min(width, most) }
      free -= 1
      return most + 1
    }
  }

  /// - Parameter isTight: whether texts have the room of their longest words alone.
  private static func shares(of table: PrintedTable, isTight: Bool = false) -> ColumnShares {
    var least: [Int] = []
    var natural: [Int] = []
    for (place, column) in table.columns.enumerated() {
      let title = words(of: column.title) + boldness
      let texts = Set(table.rows.lazy.map { $0[place].text })
      let whole = max(title, texts.map(width).max() ?? 0)
      natural.append(max(whole, twoLines(of: column.title) + boldness))
      switch column.content {
      case .ordinal, .figure: least.append(whole)
      case .subject, .remark, .unit, .bar:
        let word = min(texts.map(words).max() ?? 0, longestWhole)
        let room = isTight ? 0 : narrowest[column.content] ?? 0
        least.append(max(title, word, min(room, whole)))
      }
    }
    return ColumnShares(
      least: least, natural: natural,
      growing: table.columns.firstIndex { $0.content == .subject })
  }

  /// The width of a text on one line.
  private static func width(of text: String) -> Int {
    TimesWidth.millimetres(of: text, size: Paper.tableSize) + padding
  }

  /// The width that a title needs to stand on two lines at most.
  private static func twoLines(of title: String) -> Int {
    let words = title.split(separator: " ").map(String.init)
    let halves = words.indices.map { place in
      max(
        width(of: words[...place].joined(separator: " ")),
        width(of: words[(place + 1)...].joined(separator: " ")))
    }
    return halves.min() ?? padding
  }

  /// The width of the longest word of a text.
  private static func words(of text: String) -> Int {
    let blanks = [UInt8(ascii: " "), UInt8(ascii: "\n")]
    return text.utf8.split(whereSeparator: blanks.contains)
      .map { TimesWidth.millimetres(of: Substring($0), size: Paper.tableSize) + padding }.max()
      ?? padding
  }
}

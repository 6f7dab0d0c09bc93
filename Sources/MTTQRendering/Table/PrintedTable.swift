package import MTTQText

/// A table as data: what each format draws in its own way.
///
///     PrintedTable(
///       columns: [.init("TT", .ordinal), .init("Chỉ tiêu", .subject), .init("Kết quả", .figure)],
///       rows: [["1", "Cây xanh trồng mới", .number(Quantity(1200))]])
///
/// is on a page
///
///     ────────────────────────────────────────────────────────────
///     TT  Chỉ tiêu                                         Kết quả
///     ────────────────────────────────────────────────────────────
///      1  Cây xanh trồng mới                                 1.200
///     ────────────────────────────────────────────────────────────
package struct PrintedTable: Hashable, Sendable {
  package var caption: String?
  package let columns: [Column]
  package var rows: [[Cell]]
  /// What is said on a line of its own before a row, by the row's place.
  package let headings: [Int: String]
  /// The places of the rows that are set in under the one before them.
  package let indented: Set<Int>
  /// What stands under the table, such as the sources of its numbers.
  package var notes: [String] = []

  package init(
    caption: String? = nil, columns: [Column], rows: [[Cell]], headings: [Int: String] = [:],
    indented: Set<Int> = [], notes: [String] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.headings = headings
    self.indented = indented
    self.notes = notes
  }

  /// The table as people see it: without the columns that are there for programs.
  package var shown: PrintedTable {
    guard columns.contains(where: \.isForPrograms) else { return self }
    return columns { !$0.isForPrograms }
  }

  /// The table as paper shows it: without columns for programs and without bars.
  var withoutBars: PrintedTable {
    shown.columns { $0.content != .bar }
  }

  /// The table with some of its columns alone.
  package func columns(where isKept: (Column) -> Bool) -> PrintedTable {
    let places = columns.indices.filter { isKept(columns[$0]) }
    return PrintedTable(
      caption: caption, columns: places.map { columns[$0] },
      rows: rows.map { row in places.map { row[$0] } }, headings: headings, indented: indented,
      notes: notes)
  }

  /// The table with the titles of its columns changed.
  func titled(_ title: (String) -> String) -> PrintedTable {
    PrintedTable(
      caption: caption,
      columns: columns.map {
        Column(title($0.title), $0.content, $0.alignment, isForPrograms: $0.isForPrograms)
      },
      rows: rows, headings: headings, indented: indented, notes: notes)
  }

  package struct Column: Hashable, Sendable {
    package let title: String
    package let content: Content
    package let alignment: TextAlignment
    /// Whether only a program reads it, as an id: CSV has it, a page has not.
    package let isForPrograms: Bool

    package init(
      _ title: String, _ content: Content, _ alignment: TextAlignment? = nil,
      isForPrograms: Bool = false
    ) {
      self.title = title
      self.content = content
      self.alignment = alignment ?? content.alignment
      self.isForPrograms = isForPrograms
    }
  }

  /// What a column holds, which tells a format how it may be laid out.
  package enum Content: Hashable, Sendable {
    /// The number of the row.
    case ordinal
    /// What the row is about; wraps, and takes what room is left.
    case subject
    /// What the figures of the row are measured in.
    case unit
    /// A short text or a number that stays whole.
    case figure
    /// A text that says more; wraps.
    case remark
    /// A bar.
    case bar

    fileprivate var alignment: TextAlignment {
      switch self {
      case .ordinal, .figure: .right
      case .subject, .unit, .remark, .bar: .left
      }
    }
  }

  package enum Cell: Hashable, Sendable {
    case text(String, Tone = .plain)
    /// A number, with the words that print it where they are not the number alone.
    case number(Quantity, shown: String? = nil)
    /// A day, with the words that print it where it is not written the Vietnamese way.
    case day(CalendarDate, shown: String? = nil)
    /// A figure of which nothing was recorded, which is not the same as zero.
    case unrecorded
    /// A share of a target, drawn; `met` says whether the target is met.
    case bar(Bar, met: Bool?)
    case empty
  }
}

extension PrintedTable.Cell: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }

  /// What the cell says as text.
  package var text: String {
    switch self {
    case .text(let text, _): text
    case .number(let quantity, let shown): shown ?? quantity.words()
    case .day(let day, let shown): shown ?? VietnameseDate.short(day)
    case .unrecorded: "–"
    case .bar(let bar, _): bar.text
    case .empty: ""
    }
  }
}

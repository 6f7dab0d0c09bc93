internal import MTTQText

/// The headers by which the columns of a table are known, whatever their case, marks and
/// punctuation, and whatever stands in brackets at their end (tables.md, “Finding the table”).
struct ColumnNames: Sendable {
  let columns: [TableColumn]
  private var meanings: [String: Meaning] = [:]
  /// Meanings of headers without what stands in brackets at their end.
  private var bareMeanings: [String: Meaning?] = [:]

  /// What a header says.
  enum Meaning: Hashable, Sendable {
    case column(TableColumn)
    /// The column says nothing that is recorded.
    case passedOver
  }

  init(_ columns: [TableColumn], passingOver others: [String] = []) {
    self.columns = columns
    for column in columns {
      for name in [column.title, column.key] + column.others { add(name, .column(column)) }
    }
    for name in ColumnNames.numbering + others { add(name, .passedOver) }
  }

  /// Columns of row numbers, and what a form says is recorded already.
  private static let numbering = [
    "STT", "TT", "Số TT", "Số thứ tự", "No", ColumnNames.recordedAlready,
  ]

  /// The column of a form that tells what the book has.
  private static let recordedAlready = "Đã ghi"

  static func isRecordedAlready(_ header: String) -> Bool {
    NamedEntries.key(header) == NamedEntries.key(recordedAlready)
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    let key = NamedEntries.key(name)
    if meanings[key] == nil { meanings[key] = meaning }
    let bare = NamedEntries.key(HeaderText(name).bare)
    guard bare != key, !bare.isEmpty else { return }
    // Two that differ in brackets alone are told apart by them alone.
    bareMeanings[bare] = bareMeanings[bare].map { $0 == meaning ? $0 : .some(nil) } ?? meaning
  }

  /// What a header says; nil where it is not known.
  func meaning(of header: String) -> Meaning? {
    if let meaning = meanings[NamedEntries.key(header)] { return meaning }
    let bare = NamedEntries.key(HeaderText(header).bare)
    guard !bare.isEmpty else { return nil }
    return meanings[bare] ?? bareMeanings[bare] ?? nil
  }

  /// The column that a header probably means.
  func nearest(to header: String) -> Wording? {
    let bare = HeaderText(header).bare
    // Of a shorter one nothing is like it.
    guard bare.count > 3 else { return nil }
    return .didYouMean(bare, among: columns.map(\.title) + columns.map(\.key))
  }
}

/// A header in two parts: its words, and what stands in brackets at its end.
struct HeaderText {
  let bare: String
  /// Without the brackets; nil where there are none.
  let inBrackets: String?

  init(_ text: String) {
    let trimmed = text.withoutBlanksAround
    guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "(") else {
      bare = trimmed
      inBrackets = nil
      return
    }
    bare = String(trimmed[..<open]).withoutBlanksAround
    let inside = trimmed[trimmed.index(after: open)...].dropLast()
    inBrackets = String(inside).withoutBlanksAround
  }
}

/// The texts that cells share, one behind the other.
struct SharedStrings: Sendable {
  private var text: [UInt8] = []
  /// Where each of them ends.
  private var ends: [UInt32] = []
  private var tooLong: Set<Int> = []

  init() {}

  init(_ reader: PartReader) throws(WorkbookFault) {
    var reader = reader
    try reader.begin(.workbook, .sst)
    while let word = try reader.word(in: 1) {
      guard word == .si else { continue }
      let start = text.count
      try reader.appendRichText(to: &text)
      if SheetText.isTooLong(text[start...]) { tooLong.insert(ends.count) }
      ends.append(UInt32(truncatingIfNeeded: text.count))
    }
    try reader.finish()
  }

  /// A text by its number, or nil where there is none.
  func text(_ number: Int) -> ArraySlice<UInt8>? {
    guard number < ends.count else { return nil }
    return text[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  func isTooLong(_ number: Int) -> Bool { tooLong.contains(number) }
}

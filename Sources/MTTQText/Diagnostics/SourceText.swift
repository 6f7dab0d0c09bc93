/// The bytes of a file, or of one line of it, with the power to name a place in them.
package struct SourceText: Sendable {
  /// The file as the user named it.
  package let path: String
  package let bytes: [UInt8]
  /// Where the text starts, behind the byte-order mark that a file may begin with.
  package let textStart: Int
  private let firstLine: Int
  private let index: LineIndex
  private let hidden: HiddenValues?

  /// Wraps `bytes`; `firstLine` is the number of the first line, from 1.
  ///
  /// - Parameter keys: of a JSON text with personal data, the keys whose values an excerpt may
  ///   show.
  package init(
    path: String, bytes: [UInt8], firstLine: Int = 1, showingOnly keys: Set<String>? = nil
  ) {
    hidden = keys.map { HiddenValues(allBut: $0) }
    self.path = path
    self.bytes = bytes
    self.firstLine = firstLine
    textStart = firstLine == 1 && bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    index = LineIndex(bytes.span, from: textStart)
  }

  /// Whether the text holds personal data, so that no value of it may be shown.
  package var hidesValues: Bool { hidden != nil }

  /// The UTF-8 byte-order mark, which takes no column.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes of a long line are shown on each side of the place: more than a terminal is
  /// wide, whatever letters they are.
  private static let context = 400
  /// How many bytes of a fault are shown: a torn line or a text without its end may be the file.
  private static let longestFault = 4000

  /// The place of the bytes in `range`; offsets beyond the end name the end.
  package func place(_ range: Range<Int>) -> Place {
    let start = min(max(range.lowerBound, textStart), bytes.count)
    let (line, lineStart) = index.line(of: start, in: bytes.span)
    let longest = min(start + SourceText.longestFault, bytes.count)
    let wanted = min(max(range.upperBound, start), boundary(atOrBefore: longest))
    let lineEnd = endOfLine(from: start, upTo: wanted + SourceText.context + 1)
    let end = min(wanted, max(lineEnd, start))
    let shown = max(lineStart, boundary(atOrBefore: start - SourceText.context))
    let shownEnd = min(lineEnd, max(shown, boundary(atOrBefore: end + SourceText.context)))
    return Place(
      path: path, line: firstLine + line, column: codePoints(lineStart..<start) + 1,
      excerpt: excerpt(shown..<max(shown, shownEnd), lineStart: lineStart),
      excerptColumn: codePoints(shown..<max(shown, start)),
      width: max(1, codePoints(start..<max(start, min(end, shownEnd)))))
  }

  /// The line and the column of an offset, as the place there would have them.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let start = min(max(offset, textStart), bytes.count)
    let (line, lineStart) = index.line(of: start, in: bytes.span)
    return (firstLine + line, codePoints(lineStart..<start) + 1)
  }

  /// The text of a part of a line, without what is hidden.
  private func excerpt(_ part: Range<Int>, lineStart: Int) -> String {
    guard let hidden else { return String(decoding: bytes[part], as: UTF8.self) }
    let end = endOfLine(from: lineStart, upTo: lineStart + HiddenValues.longestLine + 1)
    guard end - lineStart <= HiddenValues.longestLine, !part.isEmpty else { return "" }
    let masked = hidden.masked(String(decoding: bytes[lineStart..<end], as: UTF8.self))
    let shown = masked.unicodeScalars.dropFirst(codePoints(lineStart..<part.lowerBound))
    return String(String.UnicodeScalarView(shown.prefix(codePoints(part))))
  }

  /// Where the line break after `start` begins, or `limit` where there is none before it.
  private func endOfLine(from start: Int, upTo limit: Int) -> Int {
    let limit = min(limit, bytes.count)
    guard let end = bytes[start..<max(limit, start)].firstIndex(of: UInt8(ascii: "\n")) else {
      return limit
    }
    return end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    index.codePoints(before: range.upperBound, in: bytes.span)
      - index.codePoints(before: range.lowerBound, in: bytes.span)
  }

  private func boundary(atOrBefore offset: Int) -> Int {
    var index = min(max(offset, 0), bytes.count)
    // A code point has four bytes at most; more that go on with one are no text.
    let least = max(index - 3, 0)
    while index > least, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

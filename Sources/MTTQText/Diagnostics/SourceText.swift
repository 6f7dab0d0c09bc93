/// The bytes of a file, or of one line of it, with the power to name a place in them.
package struct SourceText: Sendable {
  /// The file as the user named it.
  package let path: String
  package let bytes: [UInt8]
  /// Where the text starts, behind the byte-order mark that a file may begin with.
  package let textStart: Int
  private let firstLine: Int
  private let lineStarts: [Int]
  private let hidden: HiddenValues?
  /// How many code points stand before each block of a text with a long line, so that a place far
  /// along it is found without counting from its start.
  private let codePointsBefore: [Int]

  /// Wraps `bytes`; `firstLine` is the number of the first line, from 1.
  ///
  /// - Parameter keys: of a JSON text with personal data, the keys whose values an excerpt may show.
  package init(
    path: String, bytes: [UInt8], firstLine: Int = 1, showingOnly keys: Set<String>? = nil
  ) {
    hidden = keys.map { HiddenValues(allBut: $0) }
    self.path = path
    self.bytes = bytes
    self.firstLine = firstLine
    textStart = firstLine == 1 && bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    var starts = [textStart]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
    let isLong = zip(starts, starts.dropFirst() + [bytes.count]).contains {
      $1 - $0 > SourceText.block
    }
    codePointsBefore = isLong ? SourceText.codePoints(beforeBlocksOf: bytes) : []
  }

  private static let block = 4096

  private static func codePoints(beforeBlocksOf bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / block + 1)
    var count = 0
    for index in bytes.indices {
      if index % block == 0 { counts.append(count) }
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return counts
  }

  /// The UTF-8 byte-order mark, which takes no column.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The place of the bytes in `range`; offsets beyond the end name the end.
  package func place(_ range: Range<Int>) -> Place {
    let start = min(max(range.lowerBound, lineStarts[0]), bytes.count)
    let index = lineIndex(of: start)
    let lineStart = lineStarts[index]
    let lineEnd = endOfLine(index)
    let end = min(max(range.upperBound, start), max(lineEnd, start))
    let column = codePoints(lineStart..<start)
    let shown = max(lineStart, boundary(atOrBefore: start - SourceText.context))
    let shownEnd = min(lineEnd, max(shown, boundary(atOrBefore: end + SourceText.context)))
    let excerptColumn = codePoints(shown..<max(shown, start))
    return Place(
      path: path, line: firstLine + index, column: column + 1,
      excerpt: excerpt(shown..<max(shown, shownEnd), of: lineStart..<lineEnd),
      excerptColumn: excerptColumn,
      width: max(1, codePoints(start..<min(end, shownEnd < start ? start : shownEnd))))
  }

  /// The text of a part of a line, without what is hidden.
  private func excerpt(_ part: Range<Int>, of line: Range<Int>) -> String {
    guard let hidden else { return String(decoding: bytes[part], as: UTF8.self) }
    guard line.count <= HiddenValues.longestLine, !part.isEmpty else { return "" }
    let masked = hidden.masked(String(decoding: bytes[line], as: UTF8.self)).unicodeScalars
    let before = codePoints(line.lowerBound..<part.lowerBound)
    return String(String.UnicodeScalarView(masked.dropFirst(before).prefix(codePoints(part))))
  }

  /// How many bytes of a long line are shown on each side of the place.
  private static let context = 400

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func endOfLine(_ index: Int) -> Int {
    guard index + 1 < lineStarts.count else { return bytes.count }
    let end = lineStarts[index + 1] - 1
    return end > lineStarts[index] && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    guard range.count > SourceText.block, !codePointsBefore.isEmpty else {
      return bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
    return codePoints(before: range.upperBound) - codePoints(before: range.lowerBound)
  }

  private func codePoints(before offset: Int) -> Int {
    let index = min(offset / SourceText.block, codePointsBefore.count - 1)
    return codePointsBefore[index] + codePoints(index * SourceText.block..<offset)
  }

  private func boundary(atOrBefore offset: Int) -> Int {
    var index = min(max(offset, 0), bytes.count)
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

/// What a text comes to up to every few thousand bytes of it, so that the line and the column of a
/// place are found without counting from the start.
///
/// It takes a fraction of a hundredth of the text's size, however many lines there are.
struct LineIndex: Sendable {
  private let start: Int
  private let marks: [Mark]

  private struct Mark {
    /// How many lines end before the mark.
    var lines: Int
    /// Where the line starts in which the mark stands.
    var lineStart: Int
    /// How many code points start before the mark.
    var codePoints: Int
  }

  /// A mark of 24 bytes for as many bytes of text, and no more than these are looked through again
  /// for a place.
  private static let block = 4096

  /// Reads a text that starts at `start` of the bytes.
  init(_ bytes: Span<UInt8>, from start: Int) {
    self.start = start
    var mark = Mark(lines: 0, lineStart: start, codePoints: 0)
    var marks = [mark]
    marks.reserveCapacity(bytes.count / LineIndex.block + 1)
    var end = LineIndex.block
    while end <= bytes.count {
      let block = bytes.extracting(end - LineIndex.block..<end)
      let (newlines, codePoints) = LineIndex.count(block)
      if newlines > 0 {
        mark.lines += newlines
        mark.lineStart = end - LineIndex.block + LineIndex.endOfLastLine(block)
      }
      mark.codePoints += codePoints
      marks.append(mark)
      end += LineIndex.block
    }
    self.marks = marks
  }

  /// The line in which an offset stands, counted from 0, and where it starts.
  func line(of offset: Int, in bytes: Span<UInt8>) -> (number: Int, start: Int) {
    let mark = marks[offset / LineIndex.block]
    let block = bytes.extracting(offset / LineIndex.block * LineIndex.block..<offset)
    let (newlines, _) = LineIndex.count(block)
    guard newlines > 0 else { return (mark.lines, max(mark.lineStart, start)) }
    return (
      mark.lines + newlines,
      offset / LineIndex.block * LineIndex.block + LineIndex.endOfLastLine(block)
    )
  }

  /// How many code points start before an offset.
  func codePoints(before offset: Int, in bytes: Span<UInt8>) -> Int {
    let blockStart = offset / LineIndex.block * LineIndex.block
    return marks[offset / LineIndex.block].codePoints
      + LineIndex.count(bytes.extracting(blockStart..<offset)).codePoints
  }

  /// The newlines and the code points of a block, counted in runs whose numbers fit a byte: the
  /// compiler then compares many bytes at once.
  private static func count(_ bytes: Span<UInt8>) -> (newlines: Int, codePoints: Int) {
    var newlines = 0
    var codePoints = 0
    var index = 0
    while index < bytes.count {
      let end = min(index + 255, bytes.count)
      var lineRun: UInt8 = 0
      var pointRun: UInt8 = 0
      while index < end {
        lineRun &+= bytes[index] == UInt8(ascii: "\n") ? 1 : 0
        pointRun &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0
        index &+= 1
      }
      newlines &+= Int(lineRun)
      codePoints &+= Int(pointRun)
    }
    return (newlines, codePoints)
  }

  /// Where the last line break of a block ends, one of which there is.
  private static func endOfLastLine(_ bytes: Span<UInt8>) -> Int {
    var end = bytes.count
    while end > 0, bytes[end - 1] != UInt8(ascii: "\n") { end -= 1 }
    return end
  }
}

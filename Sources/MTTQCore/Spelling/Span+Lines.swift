internal import MTTQText

extension Span<UInt8> {
  /// Hands over the lines of a run in their order: where each stands, without its line feed, and
  /// its number. The first line of a file begins behind a byte-order mark; a line that ends with
  /// the run has no line feed.
  ///
  /// Always inlined, as the body runs for every line of a journal of millions.
  @inline(__always)
  func eachLine(from firstLine: Int, _ body: (_ line: Range<Int>, _ number: Int) -> Void) {
    var start = firstLine == 1 ? textStart : 0
    var number = firstLine
    while start < count {
      let end = lineEnd(from: start)
      body(start..<end, number)
      start = end &+ 1
      number &+= 1
    }
  }

  /// A line without a carriage return at its end.
  @inline(__always)
  func withoutReturn(_ line: Range<Int>) -> Range<Int> {
    !line.isEmpty && self[line.upperBound &- 1] == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  /// The index of the next line feed from `start` on, or the count where there is none.
  ///
  /// Eight bytes at a time: a byte of `difference` is zero where a line feed stands, and taking one
  /// off it borrows into its highest bit. Borrowing may mark a byte above such a one wrongly, never
  /// one below, and only the lowest mark is used. Four such are looked at together, as a line has
  /// hundreds of bytes.
  @inline(__always)
  func lineEnd(from start: Int) -> Int {
    var index = start
    while count &- index >= 32,
      feeds(at: index) | feeds(at: index &+ 8) | feeds(at: index &+ 16) | feeds(at: index &+ 24)
        == 0
    {
      index &+= 32
    }
    while count &- index >= 8 {
      let feeds = feeds(at: index)
      if feeds != 0 { return index &+ feeds.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < count, self[index] != UInt8(ascii: "\n") { index &+= 1 }
    return index
  }

  /// Marks of the line feeds among eight bytes, of which the lowest is right.
  @inline(__always)
  private func feeds(at index: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = eightBytes(at: index) ^ (ones &* UInt64(UInt8(ascii: "\n")))
    return (difference &- ones) & ~difference & (ones &<< 7)
  }

  /// Where the text of a file begins: after a byte-order mark, which is accepted and ignored.
  var textStart: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// A copy of the bytes.
  var bytes: [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    for index in 0..<count { copy.append(self[index]) }
    return copy
  }
}

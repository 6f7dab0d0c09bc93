internal import MTTQText

/// Reads days, remembering the last one: neighbouring lines of a journal mostly share it.
///
/// The ten bytes are kept as two numbers, which are compared at once. It assumes nothing of the
/// lines: where each has another day, each is read.
struct DayCache: Sendable {
  private var front: UInt64 = 0
  private var back: UInt16 = 0
  private var last: CalendarDate?

  /// The day that ten bytes `YYYY-MM-DD` name, or nil.
  @inline(__always)
  mutating func day(_ bytes: Span<UInt8>) -> CalendarDate? {
    guard bytes.count == 10 else { return nil }
    let front = bytes.eightBytes(at: 0)
    let back = UInt16(bytes[8]) | UInt16(bytes[9]) &<< 8
    if front == self.front, back == self.back { return last }
    let day = CalendarDate(bytes: bytes)
    (self.front, self.back, last) = (front, back, day)
    return day
  }

  /// The moment that twenty bytes `YYYY-MM-DDThh:mm:ssZ` name, or nil.
  @inline(__always)
  mutating func instant(_ bytes: Span<UInt8>) -> Instant? {
    guard bytes.count == 20, let day = day(bytes.extracting(0..<10)) else { return nil }
    return Instant(day, time: bytes.extracting(10..<20))
  }
}

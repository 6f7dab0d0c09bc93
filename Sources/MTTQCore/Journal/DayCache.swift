internal import MTTQText

/// Reads days, remembering those that were read: neighbouring lines of a journal mostly share one, and
/// a year has few.
///
/// The ten bytes are kept as two numbers, which are compared at once. It assumes nothing of the
/// lines: where each has another day, each is read.
struct DayCache: Sendable {
  private var last = Entry()
  /// By what the digits of month and day come to; a day takes the place of another.
  private var known: [Entry] = []

  private struct Entry {
    var front: UInt64 = 0
    var back: UInt16 = 0
    var day: CalendarDate?
  }

  /// More than the days of a year, month and day being four bits and six.
  private static let places = 1024

  /// The day that ten bytes `YYYY-MM-DD` name, or nil.
  @inline(__always)
  mutating func day(_ bytes: Span<UInt8>) -> CalendarDate? {
    guard bytes.count == 10 else { return nil }
    let front = bytes.eightBytes(at: 0)
    let back = UInt16(bytes[8]) | UInt16(bytes[9]) &<< 8
    if front != last.front || back != last.back { look(up: bytes, front, back) }
    return last.day
  }

  private mutating func look(up bytes: Span<UInt8>, _ front: UInt64, _ back: UInt16) {
    if known.isEmpty { known = Array(repeating: Entry(), count: DayCache.places) }
    let month = Int(bytes[5] & 1) &* 10 &+ Int(bytes[6] & 0xF)
    let day = Int(bytes[8] & 3) &* 10 &+ Int(bytes[9] & 0xF)
    let place = (month &<< 6 | day & 0x3F) & (DayCache.places &- 1)
    if known[place].front != front || known[place].back != back {
      known[place] = Entry(front: front, back: back, day: CalendarDate(bytes: bytes))
    }
    last = known[place]
  }

  /// The moment that twenty bytes `YYYY-MM-DDThh:mm:ssZ` name, or nil.
  @inline(__always)
  mutating func instant(_ bytes: Span<UInt8>) -> Instant? {
    guard bytes.count == 20, let day = day(bytes.extracting(0..<10)) else { return nil }
    return Instant(day, time: bytes.extracting(10..<20))
  }
}

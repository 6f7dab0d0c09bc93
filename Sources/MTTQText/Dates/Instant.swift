/// A moment in UTC to the second, written `YYYY-MM-DDThh:mm:ssZ`, of the years 1900–2199.
package struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let seconds: Int64

  package static let epoch = Instant(seconds: 0)

  package static let first = Instant(seconds: .min)
  package static let latest = Instant(seconds: .max)

  /// The moment so many seconds after 1970 began, kept within the years 1900–2199.
  package init(seconds: Int64) {
    let first = Int64(CalendarDate.range.lowerBound.dayNumber) * Instant.day
    let last = (Int64(CalendarDate.range.upperBound.dayNumber) + 1) * Instant.day - 1
    self.seconds = min(max(seconds, first), last)
  }

  /// Reads exactly `YYYY-MM-DDThh:mm:ssZ`, or nil; there is no second 60.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes.span)
  }

  /// Reads exactly `YYYY-MM-DDThh:mm:ssZ`, or nil; there is no second 60.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 20, let day = CalendarDate(bytes: bytes.extracting(0..<10)) else {
      return nil
    }
    self.init(day, time: bytes.extracting(10..<20))
  }

  /// The moment of a day that ten bytes `Thh:mm:ssZ` name, or nil.
  package init?(_ day: CalendarDate, time: Span<UInt8>) {
    guard time.count == 10, time[0] == UInt8(ascii: "T"), time[3] == UInt8(ascii: ":"),
      time[6] == UInt8(ascii: ":"), time[9] == UInt8(ascii: "Z"),
      let hour = time.twoDigits(at: 1), hour < 24, let minute = time.twoDigits(at: 4),
      minute < 60, let second = time.twoDigits(at: 7), second < 60
    else { return nil }
    seconds = Int64(day.dayNumber) * Instant.day + Int64(hour * 3600 + minute * 60 + second)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// In seconds.
  private static let day: Int64 = 86_400
}

extension Instant: CustomStringConvertible {
  /// The moment as `YYYY-MM-DDThh:mm:ssZ`.
  package var description: String {
    let rest = Int((seconds % Instant.day + Instant.day) % Instant.day)
    let days = Int((seconds - Int64(rest)) / Instant.day)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = CalendarDate(dayNumber: days) ?? CalendarDate.range.lowerBound
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func twoDigits(at index: Int) -> Int? {
    let tens = self[index] &- 0x30
    let ones = self[index + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}

/// A moment in UTC to the second, written `YYYY-MM-DDThh:mm:ssZ`, of the years 1900–2199.
package struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let seconds: Int64
  package static let epoch = Instant(unchecked: 0)
  private init(unchecked seconds: Int64) { self.seconds = seconds }
  package static func < (l: Instant, r: Instant) -> Bool { l.seconds < r.seconds }
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes.span)
  }
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = CalendarDate(bytes: bytes.extracting(0..<10)),
      let hour = bytes.twoDigits(at: 11), hour < 24, let minute = bytes.twoDigits(at: 14),
      minute < 60, let second = bytes.twoDigits(at: 17), second < 60
    else { return nil }
    seconds = Int64(day.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }
}
extension Span<UInt8> {
  fileprivate func twoDigits(at index: Int) -> Int? {
    let tens = self[index] &- 0x30
    let ones = self[index + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}

/// Stub until the text branch lands.
package struct Instant: Hashable, Sendable, Comparable {
  package let seconds: Int64
  package static func < (l: Instant, r: Instant) -> Bool { l.seconds < r.seconds }
}

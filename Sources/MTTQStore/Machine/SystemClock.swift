internal import Glibc
package import MTTQText

/// The clock of the machine.
package enum SystemClock {
  /// A moment in UTC.
  package struct Moment: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    package let seconds: Int
    /// Milliseconds within the second, 0–999.
    package let millisecond: Int

    /// Milliseconds since 1970-01-01T00:00:00Z, as a ULID begins with them.
    package var milliseconds: Int { seconds * 1000 + millisecond }

    package init(seconds: Int, millisecond: Int) {
      self.seconds = seconds
      self.millisecond = millisecond
    }
  }

  /// The moment it is now.
  package static var now: Moment {
    var time = timespec()
    // unsafe: C fills the value through a pointer that lives only during the call.
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else {
      // The real-time clock always exists; a system without one stands at its beginning.
      return Moment(seconds: 0, millisecond: 0)
    }
    return Moment(seconds: time.tv_sec, millisecond: time.tv_nsec / 1_000_000)
  }

  /// Waits for so many milliseconds, 0–1000; a signal may end it early.
  package static func pause(milliseconds: Int) {
    usleep(UInt32(clamping: min(milliseconds, 1000) * 1000))
  }

  /// The day a moment falls on here, by the time zone of the machine, or nil outside 1900–2199.
  package static func day(_ moment: Moment) -> CalendarDate? {
    var seconds = time_t(moment.seconds)
    tzset()
    // unsafe: C reads and fills the values through pointers that live only during the call; the
    // name of the time zone, which the parts point at, is not looked at.
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil else { return nil }
    return unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

internal import MTTQText

/// Where a record stands among those ordered by (`on`, `at`, `id`), without what it says.
struct RecordMoment: Hashable, Sendable, Comparable {
  let on: CalendarDate
  let at: Instant
  let id: String

  init(_ record: Record, on: CalendarDate) {
    self.on = on
    at = record.at
    id = record.id
  }

  static func < (left: RecordMoment, right: RecordMoment) -> Bool {
    if left.on != right.on { return left.on < right.on }
    return left.at == right.at ? RecordKey(left.id) < RecordKey(right.id) : left.at < right.at
  }
}

extension Record {
  /// Whether it comes before another by (`on`, `at`, `id`).
  func precedes(_ other: Record, _ on: CalendarDate, _ otherDay: CalendarDate) -> Bool {
    on == otherDay ? wasWritten(before: other) : on < otherDay
  }

  /// Whether it was written before another, by (`at`, `id`).
  package func wasWritten(before other: Record) -> Bool {
    at == other.at ? RecordKey(id) < RecordKey(other.id) : at < other.at
  }
}

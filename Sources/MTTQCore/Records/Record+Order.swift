internal import MTTQText

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

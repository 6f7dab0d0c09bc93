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

  /// The places of some moments in the order of these, those of one moment as they come: days and
  /// seconds are compared, and ids where both are the same, so that nothing is moved but numbers.
  static func order(_ moments: [RecordMoment]) -> [Int] {
    struct Place {
      let day: Int32
      let seconds: Int64
      let place: Int
    }
    var places = moments.indices.map { place in
      Place(
        day: moments[place].on.dayNumber, seconds: moments[place].at.seconds, place: place)
    }
    func precedes(_ left: Place, _ right: Place) -> Bool {
      if left.day != right.day { return left.day < right.day }
      if left.seconds != right.seconds { return left.seconds < right.seconds }
      return RecordKey(moments[left.place].id) < RecordKey(moments[right.place].id)
    }
    // A journal is mostly in this order already.
    let isInOrder = places.indices.dropFirst().allSatisfy {
      !precedes(places[$0], places[$0 - 1])
    }
    if !isInOrder { places.sort(by: precedes) }
    return places.map(\.place)
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

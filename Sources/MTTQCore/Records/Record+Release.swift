package import MTTQText

extension Record {
  /// The end of an assignment.
  package struct Release: Hashable, Sendable {
    /// The record id of the assignment that it ends.
    package internal(set) var assignment: String
    package internal(set) var on: CalendarDate
    package var note: String?

    package init(assignment: String, on: CalendarDate, note: String? = nil) {
      self.assignment = assignment
      self.on = on
      self.note = note
    }
  }
}

extension Record.Release: RecordBody {
  static let kind = RecordKind.release
  static let meaning = Wording(vi: "thôi giúp đỡ một hộ", en: "the end of an assignment")
  static let word = Wording(vi: "thôi giúp", en: "release")
  static let alternatives: [String] = []
  static let isOfPeriod = true
  static let blank = Record.Release(assignment: "", on: CalendarDate.range.lowerBound)

  static let keys: [ObjectKey<Record.Release>] = [
    .required(
      "assignment", .reference(.assignment), { $1(&$0.assignment) },
      Wording(
        vi: "mã bản ghi “assign” được kết thúc", en: "the record id of the “assign” that it ends")),
    .on({ $1(&$0.on) }), .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .release(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}

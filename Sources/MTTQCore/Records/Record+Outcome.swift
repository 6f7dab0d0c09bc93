package import MTTQText

extension Record {
  /// A household's new status.
  package struct Outcome: Hashable, Sendable {
    package internal(set) var household: String
    package internal(set) var on: CalendarDate
    package internal(set) var status: HouseholdStatus
    package var note: String?

    package init(
      household: String, on: CalendarDate, status: HouseholdStatus, note: String? = nil
    ) {
      self.household = household
      self.on = on
      self.status = status
      self.note = note
    }
  }
}

extension Record.Outcome: RecordBody {
  static let kind = RecordKind.outcome
  static let meaning = Wording(vi: "diện mới của một hộ", en: "a household's new status")
  static let word = Wording(vi: "diện hộ", en: "outcome")
  static let alternatives: [String] = []
  static let isOfPeriod = true
  static let blank = Record.Outcome(
    household: "", on: CalendarDate.range.lowerBound, status: .poor)

  static let keys: [ObjectKey<Record.Outcome>] = [
    .household({ $1(&$0.household) }), .on({ $1(&$0.on) }),
    .required(
      "status", .choice(HouseholdStatus.allCases, \.words), { $1(&$0.status) },
      Wording(vi: "diện mới của hộ", en: "the household's new status")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .outcome(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: household, note: note)
  }
}

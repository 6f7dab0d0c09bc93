package import MTTQText

extension Record {
  /// Figures expected for the whole period of a report.
  package struct Estimate: Hashable, Sendable {
    package internal(set) var report: String
    package internal(set) var on: CalendarDate
    package internal(set) var values: [IndicatorValue]
    package var note: String?

    package init(
      report: String, on: CalendarDate, values: [IndicatorValue], note: String? = nil
    ) {
      self.report = report
      self.on = on
      self.values = values
      self.note = note
    }
  }
}

extension Record.Estimate: RecordBody {
  static let kind = RecordKind.estimate
  static let meaning = Wording(
    vi: "ước thực hiện cả kỳ", en: "figures expected for a whole period")
  static let word = Wording(vi: "ước", en: "estimate")
  static let alternatives: [String] = []
  static let isOfPeriod = false
  static let blank = Record.Estimate(
    report: "", on: CalendarDate.range.lowerBound, values: [])

  static let keys: [ObjectKey<Record.Estimate>] = [
    .report({ $1(&$0.report) }), .on({ $1(&$0.on) }),
    .numbers(
      "values", .estimates, { $1(&$0.values) }, required: true,
      Wording(
        vi: "các con số ước cả kỳ, theo mã chỉ tiêu; ít nhất một",
        en: "the figures expected, by indicator id; at least one")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .estimate(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}

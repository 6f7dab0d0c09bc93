package import MTTQText

extension Record {
  /// Numbers that were reached on a day.
  package struct Result: Hashable, Sendable {
    package internal(set) var on: CalendarDate
    package internal(set) var values: [IndicatorValue]
    package var task: String?
    package var org: String?
    package var area: String?
    package var household: String?
    package var note: String?

    package init(
      on: CalendarDate, values: [IndicatorValue], task: String? = nil, org: String? = nil,
      area: String? = nil, household: String? = nil, note: String? = nil
    ) {
      self.on = on
      self.values = values
      self.task = task
      self.org = org
      self.area = area
      self.household = household
      self.note = note
    }
  }

  /// A value of one indicator.
  package struct IndicatorValue: Hashable, Sendable {
    package let indicator: String
    package let value: Quantity

    package init(indicator: String, value: Quantity) {
      self.indicator = indicator
      self.value = value
    }
  }
}

extension Record.Result: RecordBody {
  static let kind = RecordKind.result
  static let meaning = Wording(
    vi: "một kết quả: các con số đạt được", en: "a result: numbers reached")
  static let word = Wording(vi: "kết quả", en: "result")
  static let alternatives: (String, String)? = nil
  static let noteKey = "note"
  static let isOfPeriod = true
  static let blank = Record.Result(on: CalendarDate.range.lowerBound, values: [])

  static let keys: [ObjectKey<Record.Result>] = [
    .on(\.on),
    .values(
      \.values, nonNegative: true,
      Wording(
        vi: "các con số đạt được, theo mã chỉ tiêu; ít nhất một, không âm",
        en: "the numbers reached, by indicator id; at least one, none negative")),
    .optional(
      "task", .reference(.task), \.task,
      Wording(vi: "kết quả của nhiệm vụ nào", en: "the task that gave it")),
    .optional(
      "org", .reference(.organisation), \.org,
      Wording(vi: "kết quả của tổ chức nào", en: "the organisation that reached it")),
    .optional(
      "area", .reference(.area), \.area,
      Wording(vi: "ở khu dân cư nào", en: "the area where it was")),
    .optional(
      "household", .reference(.household), \.household,
      Wording(vi: "cho hộ nào", en: "the household that it was for")),
    .note(\.note),
  ]

  var event: Record.Event { .result(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: org, household: household, note: note)
  }
}

package import MTTQText

extension Record {
  /// Numbers that were reached on a day.
  package struct Result: Hashable, Sendable {
    package internal(set) var on: CalendarDate
    package internal(set) var values: [IndicatorValue]
    /// What somebody else stated of ratios.
    package var stated: [IndicatorValue] = []
    /// The part that the values belong to, of each dimension at most one.
    package var parts: [BreakdownPart] = []
    package var task: String?
    package var org: String?
    package var area: String?
    package var household: String?
    package var note: String?

    package init(
      on: CalendarDate, values: [IndicatorValue], stated: [IndicatorValue] = [],
      parts: [BreakdownPart] = [], task: String? = nil, org: String? = nil, area: String? = nil,
      household: String? = nil, note: String? = nil
    ) {
      self.on = on
      self.values = values
      self.stated = stated
      self.parts = parts
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

extension Record {
  /// A part of a dimension.
  package struct BreakdownPart: Hashable, Sendable {
    package let dimension: String
    package let part: String

    package init(dimension: String, part: String) {
      self.dimension = dimension
      self.part = part
    }
  }
}

extension Record.Result: RecordBody {
  static let kind = RecordKind.result
  static let meaning = Wording(
    vi: "một kết quả: các con số đạt được", en: "a result: numbers reached")
  static let word = Wording(vi: "kết quả", en: "result")
  static let alternatives: [String] = []
  static let conditions: [Shape.Condition] = [.atLeastOne(["values", "stated"])]
  static let isOfPeriod = true
  static let blank = Record.Result(on: CalendarDate.range.lowerBound, values: [])

  static let keys: [ObjectKey<Record.Result>] = [
    .on({ $1(&$0.on) }),
    .numbers(
      "values", .results, { $1(&$0.values) }, required: false,
      Wording(
        vi: "các con số đạt được, theo mã chỉ tiêu; không âm",
        en: "the numbers reached, by indicator id; none negative")),
    .numbers(
      "stated", .stated, { $1(&$0.stated) }, required: false,
      Wording(
        vi: "tỷ lệ do nơi khác công bố, theo mã tỷ lệ; không âm",
        en: "percentages that somebody else stated, by the ratio's id; none negative")),
    .parts({ $1(&$0.parts) }),
    .optional(
      "task", .reference(.task), { $1(&$0.task) },
      Wording(vi: "kết quả của nhiệm vụ nào", en: "the task that gave it")),
    .optional(
      "org", .reference(.organisation), { $1(&$0.org) },
      Wording(vi: "kết quả của tổ chức nào", en: "the organisation that reached it")),
    .optional(
      "area", .reference(.area), { $1(&$0.area) },
      Wording(vi: "ở khu dân cư nào", en: "the area where it was")),
    .optional(
      "household", .reference(.household), { $1(&$0.household) },
      Wording(vi: "cho hộ nào", en: "the household that it was for")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .result(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: org, household: household, note: note)
  }
}

extension ObjectKey<Record.Result> {
  /// The part of each dimension.
  fileprivate static func parts(
    _ place: @escaping Place<[Record.BreakdownPart]>
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(
        "parts", .parts,
        Wording(
          vi: "thuộc phần nào của từng cách phân tổ; chỉ của số phát sinh",
          en: "the part of each dimension that they belong to; of flows alone")),
      read: { tree, result in
        guard let members = tree["parts"]?.members else { return true }
        let parts = members.compactMap { member in
          member.value.text.map { Record.BreakdownPart(dimension: member.key, part: $0) }
        }
        place(&result) { $0 = parts }
        return true
      },
      write: { result in
        said(of: result, at: place) { parts in
          parts.isEmpty
            ? nil : JSONNode(.object(parts.map { JSONMember($0.dimension, .string($0.part)) }))
        }
      })
  }
}

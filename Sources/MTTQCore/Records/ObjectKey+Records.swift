internal import MTTQText

// The keys that several kinds of records have.

extension ObjectKey {
  static func on(_ place: @escaping Place<CalendarDate>) -> ObjectKey {
    .required(
      "on", .date, place, Wording(vi: "ngày của sự việc", en: "the day of what happened"),
      example: .string("2026-05-15"))
  }

  static func note(_ place: @escaping Place<String?>) -> ObjectKey {
    .optional(
      "note", .text, place,
      Wording(vi: "ghi chú; không ghi họ tên hộ", en: "a note; without names of households"))
  }

  static func household(_ place: @escaping Place<String>) -> ObjectKey {
    .required(
      "household", .reference(.household), place, Wording(vi: "hộ nào", en: "which household"))
  }

  static func report(_ place: @escaping Place<String>) -> ObjectKey {
    .required(
      "report", .reference(.report), place, Wording(vi: "báo cáo nào", en: "which report"))
  }

  /// Values by id; whether there is one at all says the check. A key that is not required is left
  /// out where there is none.
  static func numbers(
    _ key: String, _ numbers: Shape.Numbers,
    _ place: @escaping Place<[Record.IndicatorValue]>, required: Bool,
    _ meaning: Wording
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(key, .numbers(numbers), meaning, required: required),
      read: { tree, object in
        guard let members = tree[key]?.members else { return true }
        let values = members.compactMap { member in
          member.value.quantity.map { Record.IndicatorValue(indicator: member.key, value: $0) }
        }
        place(&object) { $0 = values }
        return true
      },
      write: { object in
        said(of: object, at: place) { values in
          guard required || !values.isEmpty else { return nil }
          return JSONNode(.object(values.map { JSONMember($0.indicator, .number($0.value)) }))
        }
      })
  }
}

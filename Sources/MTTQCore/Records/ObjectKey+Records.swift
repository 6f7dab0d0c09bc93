internal import MTTQText

// The keys that several kinds of records have.

extension ObjectKey {
  static func on(_ place: @autoclosure @escaping Place<CalendarDate>) -> ObjectKey {
    .required(
      "on", .date, place(), Wording(vi: "ngày của sự việc", en: "the day of what happened"),
      example: .string("2026-05-15"))
  }

  static func note(_ place: @autoclosure @escaping Place<String?>) -> ObjectKey {
    .optional(
      "note", .text, place(),
      Wording(vi: "ghi chú; không ghi họ tên hộ", en: "a note; without names of households"))
  }

  static func household(_ place: @autoclosure @escaping Place<String>) -> ObjectKey {
    .required(
      "household", .reference(.household), place(), Wording(vi: "hộ nào", en: "which household"))
  }

  static func report(_ place: @autoclosure @escaping Place<String>) -> ObjectKey {
    .required(
      "report", .reference(.report), place(), Wording(vi: "báo cáo nào", en: "which report"))
  }

  /// Values by indicator; whether there is one at all says the check.
  static func values(
    _ place: @autoclosure @escaping Place<[Record.IndicatorValue]>, nonNegative: Bool,
    _ meaning: Wording
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field("values", .values(nonNegative: nonNegative), meaning, required: true),
      read: { tree, object in
        object[keyPath: place()] = (tree["values"]?.members ?? []).compactMap { member in
          member.value.quantity.map { Record.IndicatorValue(indicator: member.key, value: $0) }
        }
        return true
      },
      write: { object in
        JSONNode(
          .object(object[keyPath: place()].map { JSONMember($0.indicator, .number($0.value)) }))
      })
  }
}

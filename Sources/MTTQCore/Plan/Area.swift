package import MTTQText

/// A residential area: a neighbourhood below the commune, no level of government.
package struct Area: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  /// The local word: thôn, ấp, khu phố, tổ dân phố …
  package var kind: String?
  package var outstanding = false
  package var pilot: Pilot?
  /// Whether no household of it qualifies, so that it owes none.
  package var noEligibleHouseholds = false
  /// The first day of its existence; nil where it has been there all along.
  package var since: CalendarDate?
  /// The last day of its existence; nil where it has no end.
  package var until: CalendarDate?
  /// The ids of the areas that take its place, of an area that ends alone.
  package var into: [String] = []
}

extension Area {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String) {
    self.init(id: id, name: name, kind: nil)
  }

  /// The numbers of the days of its existence, a side that is open as far as it goes.
  var days: ClosedRange<Int32> {
    let first = since?.dayNumber ?? Int32.min
    return first...max(first, until?.dayNumber ?? Int32.max)
  }

  /// Whether it is there on a day.
  package func exists(on day: CalendarDate) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// Whether it is there on one of the days from one through another.
  func exists(from first: CalendarDate, through last: CalendarDate) -> Bool {
    first <= last && (since.map { $0 <= last } ?? true) && (until.map { first <= $0 } ?? true)
  }

  /// The area with its local word: `khối phố Xuân Mỹ`.
  package var fullName: String {
    guard let kind, !name.lowercased().hasPrefix(kind.lowercased()) else { return name }
    return "\(kind) \(name)"
  }
}

extension Area: FileObject {
  static let blank = Area(id: "", name: "")

  static let keys: [ObjectKey<Area>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của khu dân cư, để nơi khác nhắc đến", en: "the area's id"),
      example: "xuan-my"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên khu dân cư", en: "the area's name"),
      example: .string("Xuân Mỹ")),
    .optional(
      "kind", .text, { $1(&$0.kind) },
      Wording(
        vi: "từ dùng ở địa phương: thôn, ấp, bản, khu phố, tổ dân phố …",
        en: "the local word: thôn, ấp, bản, khu phố, tổ dân phố …"),
      example: .string("khối phố")),
    .mark(
      "outstanding", { $1(&$0.outstanding) },
      Wording(vi: "true: khu dân cư nổi bật của năm", en: "true: outstanding this year")
    ).ofOneYear,
    .optional(
      "pilot", .pilot, { $1(&$0.pilot) },
      Wording(vi: "được chọn làm điểm về việc gì", en: "what it is a pilot of")),
    .mark(
      "noEligibleHouseholds", { $1(&$0.noEligibleHouseholds) },
      Wording(
        vi: "true: không có hộ thuộc diện, nên không phải giúp hộ nào",
        en: "true: no household of it qualifies, so that it owes none")
    ).ofOneYear,
    .optional(
      "since", .date, { $1(&$0.since) },
      Wording(
        vi: "ngày đầu tiên có khu dân cư này; bỏ trống: có từ trước",
        en: "the first day of its existence; absent: it was there before"),
      example: .string("2026-07-01")),
    .optional(
      "until", .date, { $1(&$0.until) },
      Wording(
        vi: "ngày cuối cùng còn khu dân cư này; bỏ trống: vẫn còn",
        en: "the last day of its existence; absent: it goes on"),
      example: .string("2026-06-30")),
    .list(
      "into", of: .reference(.area), { $1(&$0.into) },
      Wording(
        vi: "mã các khu dân cư thay thế nó, khi có “until”",
        en: "the ids of the areas that take its place, beside “until”"),
      atLeast: 1),
  ]
}

extension Area {
  /// The area as plan.json has it, with every key.
  package var nodeWithEveryKey: JSONNode { node.withEveryKey(of: Area.fields) }
}

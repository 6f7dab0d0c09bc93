internal import MTTQText

/// A unit below this one that reports to it.
package struct SubordinateUnit: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  package internal(set) var level: Unit.Level
  package var code: String?
  package var pilot: Pilot?
  /// The title that it aims at this year.
  package var aiming: String?
}

extension SubordinateUnit: FileObject {
  static let blank = SubordinateUnit(id: "", name: "", level: .commune)

  static let keys: [ObjectKey<SubordinateUnit>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của đơn vị cấp dưới", en: "the unit's id"),
      example: "son-phong"),
    .required(
      "name", .text, { $1(&$0.name) },
      Wording(vi: "tên đơn vị, kèm cấp", en: "the unit's name, with its kind"),
      example: .string("phường Sơn Phong")),
    .required("level", .level, { $1(&$0.level) }, Wording(vi: "cấp", en: "the level")),
    .code({ $1(&$0.code) }),
    .optional(
      "pilot", .pilot, { $1(&$0.pilot) },
      Wording(vi: "được chọn làm điểm về việc gì", en: "what it is a pilot of")),
    .optional(
      "aiming", .text, { $1(&$0.aiming) },
      Wording(vi: "danh hiệu phấn đấu trong năm", en: "the title that it aims at this year"),
      example: .string("nông thôn mới nâng cao")
    ).ofOneYear,
  ]
}

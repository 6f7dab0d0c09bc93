internal import MTTQText

/// The unit whose plan it is.
package struct Unit: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  package internal(set) var level: Level
  /// The official number of the commune.
  package var code: String?
  /// The names of the units above, nearest first.
  package var within: [String] = []
  /// The names of the units that were merged into it.
  package var predecessors: [String] = []

  package init(
    id: String, name: String, level: Level, within: [String] = [], predecessors: [String] = []
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.within = within
    self.predecessors = predecessors
  }

  /// A level of the Front; districts are historic since 1 July 2025 (domain.md 13).
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case province
    case district
    case commune
    case area
  }
}

extension Unit: FileObject {
  static let blank = Unit(id: "", name: "", level: .commune)

  static let keys: [ObjectKey<Unit>] = [
    .id({ $1(&$0.id) }, Wording(vi: "mã của đơn vị", en: "the unit's id"), example: "cam-pho"),
    .required(
      "name", .text, { $1(&$0.name) },
      Wording(vi: "tên đơn vị, kèm cấp", en: "the unit's name, with its kind"),
      example: .string("phường Cẩm Phô")),
    .required("level", .level, { $1(&$0.level) }, Wording(vi: "cấp", en: "the level")),
    .code({ $1(&$0.code) }),
    .list(
      "within", of: .text, { $1(&$0.within) },
      Wording(
        vi: "tên các đơn vị cấp trên, gần nhất trước", en: "the units above, the nearest first")),
    .list(
      "predecessors", of: .text, { $1(&$0.predecessors) },
      Wording(
        vi: "tên các đơn vị cũ đã nhập vào", en: "the former units that were merged into it")),
  ]
}

extension ObjectKey {
  /// The number by which the state knows a unit.
  static func code(_ place: @escaping Place<String?>) -> ObjectKey {
    .optional(
      "code", .digits, place,
      Wording(
        vi: "mã số đơn vị hành chính, 1–10 chữ số",
        en: "the official number of the unit, 1–10 digits"),
      example: .string("20194"))
  }
}

extension Notation<String> {
  fileprivate static var digits: Notation {
    Notation(shape: .digits(1...10), read: { $0.text }, write: { .string($0) })
  }
}

extension Notation<Unit.Level> {
  static var level: Notation { choice(Unit.Level.allCases, \.meaning) }
}

extension Unit.Level {
  var meaning: Wording {
    switch self {
    case .province:
      Wording(vi: "tỉnh, thành phố trực thuộc Trung ương", en: "a province or central city")
    case .district:
      Wording(
        vi: "cấp huyện, chỉ có trước ngày 01/7/2025",
        en: "a district, which there were before 1 July 2025 only")
    case .commune:
      Wording(
        vi: "xã, phường, đặc khu; trước đây cả thị trấn",
        en: "a commune, ward or special zone; once also a township")
    case .area: Wording(vi: "khu dân cư", en: "a residential area")
    }
  }
}

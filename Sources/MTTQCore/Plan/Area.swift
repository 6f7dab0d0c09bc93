internal import MTTQText

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
}

extension Area {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String) {
    self.init(id: id, name: name, kind: nil)
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
      \.id, Wording(vi: "mã của khu dân cư, để nơi khác nhắc đến", en: "the area's id"),
      example: "xuan-my"),
    .required(
      "name", .text, \.name, Wording(vi: "tên khu dân cư", en: "the area's name"),
      example: .string("Xuân Mỹ")),
    .optional(
      "kind", .text, \.kind,
      Wording(
        vi: "từ dùng ở địa phương: thôn, ấp, bản, khu phố, tổ dân phố …",
        en: "the local word: thôn, ấp, bản, khu phố, tổ dân phố …"),
      example: .string("khối phố")),
    .mark(
      "outstanding", \.outstanding,
      Wording(vi: "true: khu dân cư nổi bật của năm", en: "true: outstanding this year")
    ).ofOneYear,
    .optional(
      "pilot", .pilot, \.pilot,
      Wording(vi: "được chọn làm điểm về việc gì", en: "what it is a pilot of")),
    .mark(
      "noEligibleHouseholds", \.noEligibleHouseholds,
      Wording(
        vi: "true: không có hộ thuộc diện, nên không phải giúp hộ nào",
        en: "true: no household of it qualifies, so that it owes none")
    ).ofOneYear,
  ]
}

internal import MTTQText

/// The number that an indicator should reach, for the unit or for one organisation or area.
package struct Target: Hashable, Sendable {
  package internal(set) var indicator: String
  package var org: String?
  package var area: String?
  /// Which document and passage set it.
  package var source: String?
  /// Who agreed to a shortfall.
  package var agreed: String?
  package internal(set) var bound: Bound
}

extension Target {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(_ indicator: String, _ bound: Bound) {
    self.init(indicator: indicator, bound: bound)
  }
}

extension Target: FileObject {
  static let blank = Target("", .blank)

  static let keys: [ObjectKey<Target>] =
    [
      .required(
        "indicator", .reference(.indicator), { $1(&$0.indicator) },
        Wording(vi: "chỉ tiêu nào", en: "which indicator")),
      .optional(
        "org", .reference(.organisation), { $1(&$0.org) },
        Wording(vi: "giao riêng cho tổ chức nào", en: "of which organisation alone")),
      .optional(
        "area", .reference(.area), { $1(&$0.area) },
        Wording(vi: "giao riêng cho khu dân cư nào", en: "of which area alone")),
      .source({ $1(&$0.source) }), .agreed({ $1(&$0.agreed) }),
    ] + Bound.keys({ $1(&$0.bound) })
}

extension ObjectKey {
  /// Where the number of a target or quota comes from.
  static func source(_ place: @escaping Place<String?>) -> ObjectKey {
    .optional(
      "source", .text, place,
      Wording(
        vi: "văn bản và đoạn nào đặt ra con số này",
        en: "which document and passage set the number"),
      example: .string("KH 179/KH-MTTQ-BTT, mục II.3"))
  }
  /// Who agreed to a shortfall, printed beside it; it changes no figure.
  static func agreed(_ place: @escaping Place<String?>) -> ObjectKey {
    .optional(
      "agreed", .text, place,
      Wording(
        vi: "ai đã đồng ý cho chưa đạt; chỉ in ra, không đổi số nào",
        en: "who agreed to a shortfall; printed, and changes no figure"))
  }
}

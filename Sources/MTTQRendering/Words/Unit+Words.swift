internal import MTTQCore

extension Unit {
  /// What a sentence calls the place, as its name says: `phường`, `xã`, … or `địa bàn`.
  var areaWord: String { UnitName(name).kind ?? "địa bàn" }

  /// The body that issues the unit's documents, in capitals.
  var issuingBody: String {
    level == .area ? Unit.areaBoard : "ỦY BAN MTTQ VIỆT NAM \(name.uppercased())"
  }

  /// What stands under the issuing body, in capitals: its board, or whose it is.
  var boardLine: String { level == .area ? name.uppercased() : "BAN THƯỜNG TRỰC" }

  /// The body above it, in capitals; nil where the plan names none.
  var bodyAbove: String? {
    level == .province
      ? "ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM"
      : within.first.map { "ỦY BAN MTTQ VIỆT NAM \($0.uppercased())" }
  }

  /// The body that acts for an area, in capitals.
  static let areaBoard = "BAN CÔNG TÁC MẶT TRẬN"
}

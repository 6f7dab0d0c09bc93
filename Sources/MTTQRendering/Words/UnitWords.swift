internal import MTTQCore

extension Unit {
  /// What kind of unit it is, as its name says: `phường`, `xã`, … or `đơn vị`.
  var kindWord: String {
    let lowered = name.lowercased()
    return Unit.kinds.first { lowered.hasPrefix($0 + " ") } ?? "đơn vị"
  }

  private static let kinds = [
    "thị trấn", "thị xã", "đặc khu", "thành phố", "phường", "xã", "quận", "huyện", "tỉnh",
    "khu dân cư", "khối phố", "khu phố", "tổ dân phố", "thôn", "ấp", "bản", "làng",
  ]

  /// The body that issues the unit's documents, in capitals.
  var issuingBody: String {
    "ỦY BAN MTTQ VIỆT NAM \(name.uppercased())"
  }

  /// The body above it, in capitals; nil where the plan names none.
  var bodyAbove: String? {
    level == .province
      ? "ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM"
      : within.first.map { "ỦY BAN MTTQ VIỆT NAM \($0.uppercased())" }
  }

  /// The board that reports, in a sentence.
  var boardWords: String { "Ban Thường trực Ủy ban MTTQ Việt Nam \(name)" }
}

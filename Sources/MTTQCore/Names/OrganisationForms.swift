internal import MTTQText

/// The further names that an organisation goes by in offices' tables and on the command line: without
/// its unit's name and level, and shortened (tables.md, “Cells”).
struct OrganisationForms {
  /// What may stand behind a name: nothing, the unit's kind, its own name, the whole.
  private let endings: [String]

  init(of unit: Unit) {
    let name = UnitName(unit.name)
    let endings = [name.kind, name.own, name.text].compactMap { $0 }.map {
      " " + NamedEntries.key($0)
    }
    self.endings = [""] + endings.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// The further names of an organisation, as keys.
  func names(of organisation: String) -> [String] {
    let key = NamedEntries.key(organisation)
    let ending = endings.dropFirst().first { key.hasSuffix($0) && key.count > $0.count } ?? ""
    let bare = String(key.dropLast(ending.count))
    let alike = OrganisationForms.group(of: bare)
    return alike.flatMap { form in endings.map { form + $0 } }.filter { $0 != key }
  }

  /// The forms of a name without unit and level, also where it is said of the country.
  private static func group(of bare: String) -> [String] {
    let country = " viet nam"
    let names = bare.hasSuffix(country) ? [bare, String(bare.dropLast(country.count))] : [bare]
    let group =
      names.lazy.compactMap { name in groups.first { $0.first == name } }.first
      ?? names.lazy.compactMap { name in groups.first { $0.contains(name) } }.first ?? []
    return group.contains(bare) ? group : [bare] + group
  }

  /// The forms of each name that offices shorten, as keys, the full name first.
  private static let groups = [
    ["Hội Nông dân", "Hội ND"],
    ["Hội Liên hiệp Phụ nữ", "Hội Phụ nữ", "Hội LHPN", "Hội PN"],
    [
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn Thanh niên", "Đoàn TNCS Hồ Chí Minh",
      "Đoàn TNCS HCM", "Đoàn TNCSHCM", "Đoàn TN",
    ],
    ["Hội Cựu chiến binh", "Hội CCB"],
    ["Hội Chữ thập đỏ", "Hội CTĐ"],
    ["Hội Người cao tuổi", "Hội NCT"],
    ["Công đoàn (Liên đoàn Lao động)", "Công đoàn", "Liên đoàn Lao động", "LĐLĐ", "CĐ"],
    ["Liên đoàn Lao động", "LĐLĐ"],
    ["Công đoàn", "CĐ"],
    [
      "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam", "Ủy ban MTTQ", "MTTQ", "UBMTTQ",
      "UB MTTQ",
    ],
  ].map { $0.map(NamedEntries.key) }
}

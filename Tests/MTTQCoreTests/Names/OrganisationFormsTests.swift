import MTTQCore
import MTTQText
import Testing

@Suite struct `Short forms of organisations` {
  private func plan(_ organisations: String...) throws -> NamedEntries {
    var plan = PlanText()
    plan.organisations =
      "["
      + organisations.enumerated().map { place, name in
        "{\"id\":\"o\(place)\",\"name\":\"\(name)\",\"kind\":\"member\"}"
      }.joined(separator: ",") + "]"
    return .organisations(try #require(BookText(plan, records: []).read()).plan)
  }

  @Test(arguments: [
    ("Hội Nông dân phường", ["Hội ND", "hội nông dân", "Hội ND phường", "Hội ND Cẩm Phô"]),
    (
      "Hội Liên hiệp Phụ nữ phường Cẩm Phô",
      ["Hội LHPN", "Hội PN", "Hội phụ nữ", "hoi lhpn phuong cam pho", "Hội LHPN phường"]
    ),
    ("Hội LHPN Việt Nam phường", ["Hội Liên hiệp Phụ nữ", "Hội PN phường", "Hội LHPN"]),
    (
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường",
      ["Đoàn TN", "Đoàn TNCS HCM", "Đoàn thanh niên", "Đoàn TNCS Hồ Chí Minh phường"]
    ),
    ("Hội Cựu chiến binh", ["Hội CCB", "Hội CCB phường"]),
    ("Hội Chữ thập đỏ phường", ["Hội CTĐ"]),
    ("Hội Người cao tuổi phường Cẩm Phô", ["Hội NCT"]),
    ("Liên đoàn Lao động phường", ["LĐLĐ", "ldld phường"]),
    ("Công đoàn phường", ["CĐ", "công đoàn"]),
    ("Công đoàn (Liên đoàn Lao động)", ["CĐ", "LĐLĐ", "Công đoàn phường"]),
    ("Ủy ban MTTQ Việt Nam phường", ["MTTQ", "UBMTTQ", "Ủy ban MTTQ", "MTTQ phường Cẩm Phô"]),
    (
      "Ủy ban Mặt trận Tổ quốc Việt Nam phường Cẩm Phô",
      ["MTTQ", "UBMTTQ", "Ủy ban MTTQ Việt Nam phường"]
    ),
    ("Hội Luật gia phường", ["Hội Luật gia", "hội luật gia Cẩm Phô"]),
  ])
  func `name them, with and without level and unit`(name: String, forms: [String]) throws {
    let names = try plan("Hội Khuyến học", name)
    for form in forms + [name] {
      #expect(try names.found(form) == names.found("o1"), "\(form)")
      #expect(try names.indexed.found(form).id == "o1", "\(form)")
    }
  }

  @Test func `that are another one's name mean that one`() throws {
    let names = try plan("Hội Liên hiệp Phụ nữ phường", "Hội Phụ nữ")
    #expect(try names.id("hội phụ nữ") == "o1")
    #expect(try names.id("hội liên hiệp phụ nữ phường") == "o0")
  }

  @Test func `that several go by are refused with all`() throws {
    let names = try plan("Hội Nông dân phường", "Hội Nông dân Cẩm Phô")
    let fault = try #require(throws: TextFault.self) { try names.id("Hội ND") }
    #expect(fault.hint?.english == "choose one of: o0, o1")
  }

  @Test func `of others find nothing`() throws {
    let names = try plan("Hội Nông dân phường")
    for form in ["ND", "Hội NDTW", "Hội CCB", "HND"] {
      #expect(throws: TextFault.self, "\(form)") { try names.id(form) }
    }
  }
}

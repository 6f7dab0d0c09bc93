internal import MTTQText
internal import Testing

@Suite struct `The order of people` {
  @Test func `goes by given name, middle words, family name`() {
    let list = [
      "Trần An", "Nguyễn Văn An", "Phạm Văn An", "Lê Thị Ánh", "Nguyễn Thị Hồng Ánh", "Bình",
      "Vũ Bình", "Đặng Thái Bình", "Lê Dung", "Bùi Đức", "Đỗ Đức", "Hoàng Thị Hà", "Lê Hạ",
      "Nguyễn Thu Hằng",
    ]
    #expect(list.reversed().sorted { PersonOrder($0) < PersonOrder($1) } == list)
  }

  @Test func `goes by the sort name where one is given`() {
    #expect(PersonOrder("Rơ Lan H'Bên", sortName: "H'Bên Rơ Lan") < PersonOrder("Lê Hiền"))
    #expect(PersonOrder("Rơ Ô An", sortName: "Rơ Ô An") > PersonOrder("Lê Hiền"))
    #expect(PersonOrder("Rơ Ô Zin", sortName: "An") == PersonOrder("An"))
  }

  @Test func `sees case behind all letters and tones`() {
    let list = [
      "LÊ VĂN AN", "Nguyễn Văn An", "NGUYỄN VĂN AN", "trần văn an", "Trần Văn An", "LÊ VĂN ÁN",
    ]
    #expect(list.reversed().sorted { PersonOrder($0) < PersonOrder($1) } == list)
  }

  @Test func `does not see blanks and composition`() {
    #expect(PersonOrder(" Lê  Thị\u{A0}Hà ") == PersonOrder("Le\u{302} Thi\u{323} Ha\u{300}"))
    #expect(PersonOrder("") < PersonOrder("An"))
    #expect(PersonOrder("An", sortName: " ") < PersonOrder("An"))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `is total over any names`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let left = PersonOrder(random.text(of: 6))
      let right = PersonOrder(random.text(of: 6), sortName: random.text(of: 6))
      #expect([left < right, right < left, left == right].count { $0 } == 1)
    }
  }
}

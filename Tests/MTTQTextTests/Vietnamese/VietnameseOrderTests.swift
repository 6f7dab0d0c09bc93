internal import MTTQText
internal import Testing

@Suite struct `Vietnamese order` {
  @Test(arguments: [
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
      "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z", "æ", "д",
    ],
    ["ma", "mà", "mả", "mã", "má", "mạ", "man", "màn", "mán", "mát", "mạt", "mắt", "mất"],
    ["an", "An", "AN", "àn", "Àn", "ăn", "Ăn"],
    ["", " ", " a", "-", "“", "0", "05", "1", "10", "2", "a", "b"],
    ["Hòa", "Hóa", "hòa bình", "hòa giải", "hoà hợp", "hoàn"],
    ["Bà Rịa", "Bắc Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk"],
    ["Du", "Dư", "Đa", "Đu", "Đư", "E", "Ê", "Ế", "Êm"],
    ["Thu", "Thù", "Thủ", "Thũ", "Thú", "Thụ", "Thua", "Thư", "Thừ", "Thử", "Thữ", "Thứ", "Thự"],
    ["Phó Chủ tịch", "Phó trưởng ban", "Phòng", "Phong trào"],
    ["tổ 1", "tổ 2", "tổ dân phố", "tổ-dân-phố", "tổa"],
  ])
  func `puts known lists in order`(list: [String]) {
    for (index, left) in list.enumerated() {
      for right in list[(index + 1)...] {
        #expect(VietnameseOrder(left) < VietnameseOrder(right), "\(left), \(right)")
        #expect(!(VietnameseOrder(right) < VietnameseOrder(left)), "\(left), \(right)")
      }
    }
  }

  @Test func `does not see how letters are composed`() {
    #expect(VietnameseOrder("Đệ") == VietnameseOrder("Đe\u{323}\u{302}"))
    #expect(VietnameseOrder("Ngữ") == VietnameseOrder("Ngu\u{31B}\u{303}"))
    #expect(VietnameseOrder("ấ") < VietnameseOrder("a\u{323}\u{302}"))
  }

  @Test func `ties only where texts are canonically equal`() {
    #expect(VietnameseOrder("an") != VietnameseOrder("a\u{200B}n"))
    #expect(VietnameseOrder("a b") < VietnameseOrder("a\u{A0}b"))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is total and keeps prefixes first`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let (left, right) = (random.text(of: 4), random.text(of: 4))
      let (first, second) = (VietnameseOrder(left), VietnameseOrder(right))
      #expect((first == second) == (left == right))
      #expect([first < second, second < first, left == right].count { $0 } == 1)
      #expect(VietnameseOrder(left) <= VietnameseOrder(left + "z" + right))
    }
  }
}

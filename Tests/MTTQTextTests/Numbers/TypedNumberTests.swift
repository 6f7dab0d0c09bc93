import MTTQText
import TestSupport
import Testing

@Suite struct TypedNumberTests {
  @Test(arguments: [
    ("0", "0"), ("05", "5"), ("1500000", "1500000"), ("1.500.000", "1500000"),
    ("1 500 000", "1500000"), ("1\u{A0}500\u{202F}000", "1500000"), ("1.500", "1500"),
    ("12.500", "12500"), ("123.456", "123456"), ("0.5", "0.5"), ("0.500", "0.5"),
    ("12,5", "12.5"), ("12,25", "12.25"), ("12,2500", "12.25"), ("0,500", "0.5"),
    ("1,50000", "1.5"), ("1.234.567,5", "1234567.5"), ("1.500,250", "1500.25"),
    ("1 500,5", "1500.5"), (" 98,61% ", "98.61"), ("98,61 %", "98.61"),
    ("250.000đ", "250000"), ("250.000 Đồng", "250000"), ("250.000 dong", "250000"),
    ("250000₫", "250000"), ("250000 VND", "250000"),
    ("99.999.999.999.999,9999", "99999999999999.9999"),
  ])
  func `digits and marks are read the Vietnamese way`(text: String, number: String) throws {
    #expect(try TypedNumber.read(text).description == number)
  }

  @Test(arguments: [
    ("1 tỷ 830 triệu", "1830000000"), ("1 tỉ", "1000000000"), ("1 ty", "1000000000"),
    ("1 TỶ", "1000000000"), ("1ty830trieu", "1830000000"), ("1,5 triệu", "1500000"),
    ("1,5 triệu đồng", "1500000"), ("1,5 trie\u{323}\u{302}u", "1500000"),
    ("250 nghìn", "250000"), ("250 ngàn", "250000"), ("250 nghin đ", "250000"),
    ("250 ngan", "250000"), ("1.500 triệu", "1500000000"), ("1,2345678 triệu", "1234567.8"),
    ("1,23456789 tỷ", "1234567890"), ("1 tỷ 830 triệu 500 nghìn", "1830500000"),
    ("1 tỷ 250.000", "1000250000"), ("1 triệu 250 đồng", "1000250"), ("1 nghìn 250", "1250"),
    ("1,2 nghìn tỷ", "1200000000000"), ("0,0000000000001 tỷ", "0.0001"),
    ("1 tỷ 2,5 triệu", "1002500000"), ("500tr", "500000000"), ("500 TR", "500000000"),
    ("1 tỷ 500tr", "1500000000"), ("13,5 tỷ", "13500000000"), ("2tr đồng", "2000000"),
  ])
  func `words multiply exactly`(text: String, number: String) throws {
    #expect(try TypedNumber.read(text).description == number)
  }

  @Test(arguments: [
    ("12 cây", "cây", "12"), ("12cây", "cây", "12"), ("12 CAY", "cây", "12"),
    ("3.130 m2", "m²", "3130"), ("3.130m²", "m²", "3130"), ("5.802 lượt", "lượt người", "5802"),
    ("5.802 lượt người", "lượt người", "5802"), ("4 ngày  công", "ngày công", "4"),
    ("5 triệu đồng", "đồng", "5000000"), ("250.000đ", "đồng", "250000"),
    ("250000 VNĐ", "đồng", "250000"), ("98,61%", "%", "98.61"), ("5 triệu đồng", "triệu đồng", "5"),
    ("1 triệu 250 cây", "cây", "1000250"), ("500tr đồng", "đồng", "500000000"),
    ("12 hộ", "hộ gia đình", "12"), ("12 hộ gia đình", "hộ gia đình", "12"),
    ("3 m", "m dài", "3"), ("2 tr", "trường", "2000000"),
  ])
  func `its own unit may follow`(text: String, unit: String, number: String) throws {
    #expect(try TypedNumber.read(text, in: .own(unit)).description == number)
  }

  @Test(arguments: [
    ("5.000.000 đồng", "cây", "đồng"), ("12%", "cây", "%"), ("95,3 hộ", "%", "hộ"),
    ("12 cây xanh", "cây", "cây xanh"), ("3 triệu cây", "đồng", "cây"),
    ("5 người", "lượt người", "người"), ("12 gia đình", "hộ gia đình", "gia đình"),
    ("3 tr cây", "đồng", "cây"), ("3.130 m2", "cây", "m2"), ("3.130m²", "cây", "m²"),
    ("5 triệu m3", "đồng", "m3"), ("12 km2", "m²", "km2"),
  ])
  func `another unit is refused`(text: String, unit: String, foreign: String) {
    #expect(throws: NumberFault.foreignUnit(foreign, own: unit)) {
      try TypedNumber.read(text, in: .own(unit))
    }
  }

  @Test(arguments: [
    "gần 500", "gan 500", "Hơn 1.200", "trên 30", "khoảng 1 tỷ", "~12", "~ 12", "≈12", "dưới 40",
    "chừng 5", "độ 20", "gần500",
  ])
  func `what is more or less is no number`(text: String) {
    #expect(throws: NumberFault.inexact(text)) { try TypedNumber.read(text) }
    #expect(throws: NumberFault.inexact(text + " cây")) {
      try TypedNumber.read(text + " cây", in: .own("cây"))
    }
  }

  @Test(arguments: ["5 điểm", "5 đồng", "5%", "5 m2", "5m²"])
  func `nothing may follow what counts by itself`(text: String) {
    #expect(throws: NumberFault.notANumber(text)) { try TypedNumber.read(text, in: .none) }
  }

  @Test func `of an unknown indicator any unit may follow`() throws {
    #expect(try TypedNumber.read("5 hộ").description == "5")
    #expect(try TypedNumber.read("3.130 m2").description == "3130")
    #expect(try TypedNumber.read("3.130km²").description == "3130")
  }

  @Test func `a word that is both unit and million is refused with both readings`() {
    #expect(throws: NumberFault.ambiguous("5 triệu", "5", "5.000.000")) {
      try TypedNumber.read("5 triệu", in: .own("triệu đồng"))
    }
  }

  @Test(arguments: [
    ("1.5", "1.5", "1,5", "15"), ("12.25", "12.25", "12,25", "1.225"),
    ("1234.500", "1234.500", "1.234,5", "1.234.500"), ("1,500", "1,500", "1,5", "1.500"),
    ("1500,250", "1500,250", "1.500,25", "1.500.250"), ("1.5 triệu", "1.5", "1,5", "15"),
    ("1 triệu 5", "1 triệu 5", "1.000.005", "1.500.000"),
    ("1 tỷ 83", "1 tỷ 83", "1.000.000.083", "1.830.000.000"),
    ("1tr5", "1tr5", "1.000.005", "1.500.000"), ("500.5tr", "500.5", "500,5", "5.005"),
  ])
  func `what has two readings is refused with both`(
    text: String, part: String, first: String, second: String
  ) {
    #expect(throws: NumberFault.ambiguous(part, first, second)) { try TypedNumber.read(text) }
  }

  @Test(
    arguments: [
      ("", .empty), (" \u{A0}", .empty),
      ("1,234.5", .englishMarks("1,234.5", vietnamese: "1.234,5")),
      ("1,234,567", .englishMarks("1,234,567", vietnamese: "1.234.567")),
      ("1 500.5", .englishMarks("1 500.5", vietnamese: "1.500,5")),
      ("1.50.000", .grouping("1.50.000")), ("1 5", .grouping("1 5")),
      ("0.500.000", .grouping("0.500.000")), ("1.234 567", .grouping("1.234 567")),
      ("1.234,5,6", .grouping("1.234,5,6")),
      ("-5", .negative("-5")), ("-0", .notANumber("-0")), ("−5 triệu", .negative("−5 triệu")),
      ("1,23456", .precision("1,23456")),
      ("1,12345678901 triệu", .precision("1,12345678901 triệu")),
      ("100000000000000", .range("100000000000000")), ("100000 tỷ", .range("100000 tỷ")),
      ("abc", .notANumber("abc")), ("-", .notANumber("-")), ("đồng", .notANumber("đồng")),
      ("triệu", .notANumber("triệu")), (",5", .notANumber(",5")),
      ("5,", .notANumber("5,")), ("1..5", .notANumber("1..5")), ("1e5", .notANumber("1e5")),
      ("5 triệu 2 tỷ", .notANumber("5 triệu 2 tỷ")), ("5 triệu %", .notANumber("5 triệu %")),
      ("1 triệu triệu", .notANumber("1 triệu triệu")), ("5\u{301}", .notANumber("5\u{301}")),
      ("٥", .notANumber("٥")), ("²", .notANumber("²")), ("1\n500", .notANumber("1\n500")),
      ("1,5 tỷ 830 triệu", .notANumber("1,5 tỷ 830 triệu")),
    ] as [(String, NumberFault)])
  func `what is no number is refused with its reason`(text: String, fault: NumberFault) {
    #expect(throws: fault) { try TypedNumber.read(text) }
  }

  @Test(
    arguments: [
      (.empty, "chưa ghi số", "viết số như 1.500.000, 12,5 hoặc 1 tỷ 830 triệu"),
      (
        .notANumber("abc"), "“abc” không phải là số",
        "viết số như 1.500.000, 12,5 hoặc 1 tỷ 830 triệu"
      ),
      (
        .ambiguous("1.5", "1,5", "15"), "“1.5” có thể hiểu là 1,5 hoặc 15", "viết rõ 1,5 hoặc 15"
      ),
      (
        .englishMarks("1,234.5", vietnamese: "1.234,5"),
        "“1,234.5” viết dấu chấm, dấu phẩy theo kiểu tiếng Anh", "viết 1.234,5"
      ),
      (
        .grouping("1.50.000"), "các nhóm chữ số của “1.50.000” không đủ ba chữ số",
        "viết mỗi nhóm sau dấu chấm đủ ba chữ số như 1.500.000, hoặc viết liền 1500000"
      ),
      (
        .foreignUnit("đồng", own: "cây"), "“đồng” không phải đơn vị của chỉ tiêu này (cây)",
        "kiểm tra lại chỉ tiêu, rồi ghi số theo đơn vị cây"
      ),
      (
        .inexact("gần 500"), "“gần 500” là số ước chừng; sổ chỉ ghi số đúng",
        "ghi con số đúng; số ước cho cả kỳ thì ghi bằng mttq estimate"
      ),
      (
        .negative("-5"), "số “-5” nhỏ hơn 0",
        "ghi số từ 0 trở lên; nếu đã báo cáo sai thì sửa bản ghi cũ"
      ),
      (
        .precision("1,23456"), "số “1,23456” có quá bốn chữ số thập phân",
        "làm tròn đến bốn chữ số sau dấu phẩy"
      ),
      (
        .range("100000 tỷ"), "số “100000 tỷ” quá lớn, từ 100.000 tỷ trở lên",
        "kiểm tra lại đơn vị tính và số chữ số 0"
      ),
    ] as [(NumberFault, String, String)])
  func `each reason has its words`(fault: NumberFault, message: String, hint: String) {
    #expect(fault.message(.vietnamese) == message)
    #expect(fault.hint(.vietnamese) == hint)
  }

  @Test func `every number that is printed is read back, three decimals alone apart`() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<5000 {
      let tens = Int128(Int.random(in: 0...18, using: &random))
      let bound = (0..<tens).reduce(1 as Int128) { power, _ in power * 10 }
      let value = Int128.random(in: 0..<bound, using: &random)
      let number = Quantity(tenThousandths: value)
      let hasThreeDecimals = value % 10 == 0 && value / 10 % 10 != 0
      guard !hasThreeDecimals || number >= Quantity(1000) || number < Quantity(1) else { continue }
      #expect(try TypedNumber.read(VietnameseNumber.text(number)) == number)
    }
  }

  @Test func `whatever is typed, it is a number or a reason`() {
    var random = SeededRandom(seed: 6)
    let letters = [
      "0", "1", "5", "9", "000", "500", ".", ",", " ", "\u{A0}", "tỷ", "triệu", "nghìn", "đồng",
      "%", "-", "x", "\u{301}", "99999999999999", "\n",
    ]
    for _ in 0..<20_000 {
      let text = random.text(of: letters, longest: 10)
      do {
        let number = try TypedNumber.read(text)
        #expect(number >= .zero && number < .limit, "\(text.debugDescription)")
      } catch {
        #expect(!error.message(.vietnamese).isEmpty && !error.hint(.english).isEmpty)
      }
    }
  }

  @Test func `a very long text is refused at once`() {
    let text = String(repeating: "1", count: 1_000_000)
    #expect(throws: NumberFault.notANumber(text)) { try TypedNumber.read(text) }
  }
}

import MTTQCore
import TestSupport

/// A journal made at random, mostly of plain results, with every oddity that a line can have.
struct RandomJournal {
  private var random: SeededRandom
  private(set) var lines: [[UInt8]] = []
  /// How many ids were given out.
  private var count = 0

  init(seed: UInt64, lines wanted: Int) {
    random = SeededRandom(seed: seed)
    for _ in 0..<wanted { lines.append(line() + lineBreak()) }
    if random.chance(20) { lines[0] = [0xEF, 0xBB, 0xBF] + lines[0] }
    if random.chance(50), let last = lines.popLast() {
      let bare = last.filter { $0 != 0x0A && $0 != 0x0D }
      lines.append(random.chance(50) ? bare : Array(bare.prefix(Int(random.next() % 80))))
    }
    lines = lines.filter { !$0.isEmpty }
  }

  /// The plan that the lines belong to.
  static let plan: String = {
    var plan = PlanText()
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"}]
      """
    plan.areas =
      #"[{"id":"xuan-my","name":"Xuân Mỹ"},{"id":"tu-le","name":"Tu Lễ"},{"id":"a","name":"A"}]"#
    plan.tasks = #"[{"id":"1","title":"Việc"},{"id":"trong-cay","title":"Trồng cây"}]"#
    plan.indicators = """
      [{"id":"luong","name":"Lượng","unit":"kg","kind":"sum","notAbove":"tran"},
      {"id":"tran","name":"Trần","unit":"kg","kind":"sum"},
      {"id":"so-ho-co","name":"Số hộ","unit":"hộ","kind":"latest"},
      {"id":"ty-le","name":"Tỷ lệ","unit":"%","kind":"ratio","of":"luong","over":"tran"},
      {"id":"mat-do","name":"Mật độ","unit":"%","kind":"ratio","of":"luong","over":"so-ho-co"}]
      """
    plan.targets = #"[{"indicator":"ty-le","atLeast":50},{"indicator":"luong","exactly":3}]"#
    plan.funds = #"[{"id":"q","name":"Q","in":"tran","out":"luong","opening":5}]"#
    plan.reports = """
      [{"kind":"quarter","day":15,"rule":"on"},
      {"kind":"half-year","due":"2026-05-15","rule":"before"},
      {"kind":"annual","from":"2025-12-15","due":"2026-11-20","rule":"on"}]
      """
    return plan.text
  }()

  static let register = """
    {"format":"mttq-households/1","households":[
    {"id":"h001","head":"Nguyễn Thị A","status":"poor","area":"xuan-my"},
    {"id":"h002","head":"Trần Văn B","status":"near-poor","area":"tu-le"}],
    "helpers":[{"id":"ong-c","name":"Ông C","kind":"individual"}]}
    """
}

/// A key and the JSON text of its value.
private struct Field {
  var key: String
  var value: String

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}

extension RandomJournal {
  private mutating func lineBreak() -> [UInt8] {
    random.chance(7) ? [0x0D, 0x0A] : [0x0A]
  }

  private mutating func line() -> [UInt8] {
    switch random.next() % 100 {
    case 0..<2: return Array(repeating: random.pick([0x20, 0x09]), count: random.pick([0, 1, 3]))
    case 2..<6:
      let earlier = lines.isEmpty ? [] : random.pick(lines)
      return earlier.filter { $0 != 0x0A && $0 != 0x0D }
    case 6..<8: return Array(random.pick(RandomJournal.noRecords).utf8)
    default: break
    }
    var fields = head(kind: "result")
    switch random.next() % 100 {
    case 0..<8: fields = void()
    case 8..<18: fields = otherEvent()
    default: fields += result()
    }
    while random.chance(35) { disturb(&fields) }
    return Array(damaged(written(fields)))
  }

  private static let noRecords = [
    "null", "12", "[]", "{}", "\"x\"", "{\"id\":", "{", "}", "[{}]", "{\"id\":\"01KG0000\"}",
    "{\"id\":\"01KG000000000000000000000A\",\"at\":", "\u{FEFF}{}", "{}{}", "//", "\u{0}",
  ]

  private func id(_ number: Int) -> String {
    let digits = String(max(number, 0))
    return "01KG" + String(repeating: "0", count: 22 - digits.count) + digits
  }

  private mutating func head(kind: String) -> [Field] {
    count += 1
    let hour = 10 + count % 10
    var fields = [
      Field("id", "\"\(id(count))\""), Field("at", "\"2026-03-0\(1 + count % 9)T\(hour):10:00Z\""),
    ]
    if random.chance(70) { fields.append(Field("by", random.pick(RandomJournal.texts))) }
    return fields + [Field("kind", "\"\(kind)\"")]
  }

  private mutating func result() -> [Field] {
    var fields = [Field("on", "\"\(day())\""), Field("values", values())]
    if random.chance(30) { fields.append(Field("task", random.pick([#""1""#, #""trong-cay""#]))) }
    if random.chance(50) {
      fields.append(Field("org", random.pick([#""nong-dan""#, #""phu-nu""#])))
    }
    if random.chance(50) {
      fields.append(Field("area", random.pick([#""xuan-my""#, #""tu-le""#, #""a""#])))
    }
    if random.chance(20) { fields.append(Field("household", #""h001""#)) }
    if random.chance(40) { fields.append(Field("note", random.pick(RandomJournal.texts))) }
    return fields
  }

  private mutating func day() -> String {
    random.chance(90)
      ? "2026-0\(1 + random.next() % 6)-1\(random.next() % 10)"
      : random.pick([
        "2025-12-14", "2025-12-15", "2026-05-14", "2026-05-15", "2026-11-20", "2026-11-21",
        "1900-01-01", "2199-12-31",
      ])
  }

  private mutating func values() -> String {
    let indicators = ["luong", "tran", "so-ho-co", "dan-so", "quy-vi-nguoi-ngheo-thu"]
      .shuffled(using: &random).prefix(1 + Int(random.next() % 3))
    let entries = indicators.map { indicator in
      "\"\(indicator)\":\(random.chance(85) ? "\(random.next() % 1000)" : random.pick(RandomJournal.numbers))"
    }
    return "{\(entries.joined(separator: ","))}"
  }

  private mutating func void() -> [Field] {
    head(kind: "void") + [
      Field("record", "\"\(id(count - 12 + Int(random.next() % 24)))\""),
      Field("reason", "\"sai\""),
    ]
  }

  private mutating func otherEvent() -> [Field] {
    let number = id(count - Int(random.next() % 9))
    let on = Field("on", "\"\(day())\"")
    switch random.next() % 8 {
    case 0:
      return head(kind: "task") + [Field("task", "\"1\""), on, Field("status", "\"done\"")]
    case 1:
      return head(kind: "assign")
        + [Field("household", "\"h001\""), on, Field("org", "\"nong-dan\"")]
    case 2:
      return head(kind: "assign")
        + [Field("household", "\"h002\""), on, Field("helper", "\"ong-c\"")]
    case 3: return head(kind: "release") + [Field("assignment", "\"\(number)\""), on]
    case 4:
      return head(kind: "outcome")
        + [Field("household", "\"h001\""), on, Field("status", "\"near-poor\"")]
    case 5:
      return head(kind: "estimate")
        + [Field("report", "\"half-year\""), on, Field("values", values())]
    case 6:
      return head(kind: "remark") + [
        Field("report", "\"annual\""), Field("section", "\"limits\""),
        Field("text", random.pick(RandomJournal.texts)),
      ]
    default: return head(kind: "sent") + [Field("report", "\"half-year\""), on]
    }
  }
}

extension RandomJournal {
  private mutating func disturb(_ fields: inout [Field]) {
    let place = Int(random.next() % UInt64(fields.count))
    switch random.next() % 9 {
    case 0: fields.shuffle(using: &random)
    case 1: fields[place].value = random.pick(RandomJournal.strangeValues)
    case 2: fields[place].value = escaped(fields[place].value)
    case 3: fields[place].key = escaped("\"" + fields[place].key + "\"").filter { $0 != "\"" }
    case 4: fields.insert(Field(random.pick(RandomJournal.keys), "\"x\""), at: place)
    case 5: fields.append(fields[place])
    case 6: fields.remove(at: place)
    case 7:
      if let on = fields.firstIndex(where: { $0.key == "on" || $0.key == "at" }) {
        fields[on].value = "\"\(random.pick(RandomJournal.days))\""
      }
    default:
      if let first = fields.firstIndex(where: { $0.key == "id" }) {
        let strange = [
          "abc", "01kg0000", "_-_-_-_-", String(repeating: "Z", count: 64),
          String(repeating: "Z", count: 65), "00000000000000000000000000", "01KG 0000", id(1),
          id(count - 1), id(count - 3), id(count + 4), "01KG00000000000000000000Ư",
        ]
        fields[first].value = "\"\(random.pick(strange))\""
      }
    }
    if fields.isEmpty { fields = [Field("id", "\"\(id(count))\"")] }
  }

  /// The text of a string with one of its letters written as an escape.
  private mutating func escaped(_ text: String) -> String {
    let places = text.indices.filter { text[$0].isLetter && text[$0].isASCII }
    guard text.hasPrefix("\""), !text.contains("\\"), !places.isEmpty else { return text }
    let place = random.pick(places)
    let digits = String(text[place].asciiValue ?? 0x61, radix: 16)
    return text[..<place] + "\\u00\(digits)" + text[text.index(after: place)...]
  }

  /// The fields as a line with a check, without its line break.
  private mutating func written(_ fields: [Field]) -> String {
    let isSpaced = random.chance(15)
    var line = "{" + blank(isSpaced)
    for (index, field) in fields.enumerated() {
      if index > 0 { line += blank(isSpaced) + "," + blank(isSpaced) }
      line += "\"\(field.key)\"" + blank(isSpaced) + ":" + blank(isSpaced) + field.value
    }
    line += blank(isSpaced)
    let bytes = Array(line.utf8)
    let digits = LineCheck().digits(bytes.span)
    let end = blank(isSpaced) + "}" + blank(isSpaced)
    switch random.next() % 100 {
    case 0..<10: return line + end
    case 10..<13: return line + ",\"check\":\"deadbeef\"" + end
    case 13..<15: return line + ",\"check\":\"\(digits.uppercased())\"" + end
    case 15..<17: return line + ",\"check\":\"\(digits)\",\"by\":\"x\"" + end
    case 17: return line + ",\"check\":12" + end
    case 18: return line + ",\"check\":\"\(digits)0\"" + end
    default:
      return line + "," + blank(isSpaced) + "\"check\"" + blank(isSpaced) + ":\"\(digits)\"" + end
    }
  }

  private mutating func blank(_ isSpaced: Bool) -> String {
    isSpaced ? random.pick(["", "", " ", "\t", "  ", "\r"]) : ""
  }

  private mutating func damaged(_ line: String) -> [UInt8] {
    var bytes = Array(line.utf8)
    guard random.chance(6) else { return bytes }
    let place = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 4 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.insert(random.pick([0, 0x01, 0x7F, 0x80, 0xC3, 0xFF, 0xED, 0xE2]), at: place)
    case 2: bytes.remove(at: place)
    default: bytes.append(contentsOf: random.pick([[0x20], [0x7D], [0x2C], [0, 0, 0], [0x5D]]))
    }
    return bytes.filter { $0 != 0x0A }
  }
}

extension RandomJournal {
  /// Strings of every kind of letter that a text can hold, as JSON.
  private static let texts = [
    #""bct-xuan-my""#, #""vp""#, #""""#, "\"ngày hội Đại đoàn kết – “đủ” các hộ…\"",
    "\"ghi lại hộ Nguyễn Thị A ở tổ 4\"", "\"Nguyễn Thị  A\"", #""Tr\u1ea7n V\u0103n B""#,
    "\"\u{1EA7}\"", "\"a\u{302}\u{300}\"", "\"\u{E2}\u{300}\"", "\"x\u{7F}\"", "\"x\u{85}\"",
    "\"x\u{A0}\u{AD}\"", "\"x\u{202E}y\"", "\"x\u{2067}y\"", "\"\u{2010}\u{2027}\"",
    "\"\u{2028}\"", "\"\u{2000}\"", "\"\u{2126}\"", "\"K\u{212A}\"", "\"\u{340}\"",
    "\"\u{1E9B}\u{323}\"", "\"\u{1F71}\"", "\"👩‍🌾\"", "\"한\u{1112}\u{1161}\"",
    "\"\u{FEFF}\"", "\"\u{2FF}\u{300}\"", "\"\u{1100}\u{1161}\"", #""tab\tnew\nline""#,
    #""\u0000""#, #""\ud83d\ude00""#, #""\ud83d""#, #""\/\"\\""#, #""\u200d\u202a""#,
    "\"\u{1EFF}\u{1E00}\u{2C7}\u{10FFFF}\"", "\"tab\tinside\"",
  ]
  private static let strangeValues = [
    "null", "true", "12", "-1", "\"\"", "\"x\"", "[]", "{}", "\"nong-dann\"", "\"ty-le\"", "1e3",
    #"{"ty-le":1}"#, #"{"luong":1,"luong":2}"#, #"{"khong-co":1}"#, #"{"lu\u006fng":1}"#,
    #"{"luong":null}"#, #"{"luong":"1"}"#, #"{"luong":[1]}"#, #"{"luong":1,}"#, "\"result\"",
    "\"remark\"", "\"void\"", "\"Result\"", "\"resulx\"", "\"h003\"", "nul", "01", "\"2026-03-01\"",
  ]
  private static let numbers = [
    "0", "-0", "-0.0", "-1", "00", "01", "1.", ".5", "+1", "1e3", "1E+2", "1e-4", "1e-5", "1.50000",
    "1.2345", "1.23456", "0.0001", "0.00001", "99999999999999", "99999999999999.9999",
    "100000000000000", "123456789012345", "1.0000 ", "1 ", "9e13", "1e14", "0e999", "1e-999",
    "18446744073709551616", "0.1000", "00.5", "1.2345678", "12a", "0x1", "NaN",
  ]
  private static let keys = [
    "ghi-chu", "note", "org", "", "notes", "checK", "househole", "househol", "householdd", "kin",
    "\u{E9}", "values ", "i", "record", "text",
  ]
  private static let days = [
    "2026-02-29", "2028-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "1899-12-31", "2200-01-01",
    "2026-03-01 ", "2026-03-0١", "20260301", "2026-03-01T10:00:00Z", "2026-03-01T24:00:00Z",
    "2026-03-01T10:60:00Z", "2026-03-01T10:00:60Z", "2026-03-01t10:00:00Z", "2026-03-01T10:00:00",
    "2026-03-01T10:00:0Z", "2026/03/01", "1900-01-01", "2199-12-31T23:59:59Z",
  ]
}

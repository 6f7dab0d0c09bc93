import MTTQCore
import MTTQText
import Testing

/// A piece at fault, the code that it has, and the hint in English.
struct HintCase: CustomTestStringConvertible, Sendable {
  let piece: String
  let code: String
  let hint: String
  var testDescription: String { "\(code): \(piece.suffix(60))" }

  init(_ piece: String, _ code: String, _ hint: String) {
    self.piece = piece
    self.code = code
    self.hint = hint
  }

  fileprivate static func record(_ rest: String, _ code: String, _ hint: String) -> HintCase {
    HintCase(
      #"{"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":\#(rest)}"#, code, hint)
  }

  fileprivate static func target(_ number: String, _ code: String, _ hint: String) -> HintCase {
    HintCase(#""targets": [{"indicator": "ngay-cong", "atLeast": \#(number)}]"#, code, hint)
  }

  fileprivate static func at(_ time: String, _ hint: String) -> HintCase {
    HintCase(
      #"{"id":"ghi-2026-01","at":"\#(time)","kind":"result","on":"2026-03-01","values":{"ngay-cong":1}}"#,
      "time/invalid", hint)
  }
}

@Suite struct `A hint` {
  private static let dates: [HintCase] = [
    ("15/5/2026", "2026-05-15"), ("15-5-2026", "2026-05-15"), ("15.5.2026", "2026-05-15"),
    ("2026/5/15", "2026-05-15"), ("2026-5-15", "2026-05-15"), ("5/12/2026", "2026-12-05"),
    ("2026-05-15T00:00:00Z", "2026-05-15"),
  ].map { HintCase(#""issued": "\#($0)""#, "date/invalid", "write “\($1)”") }

  private static let noDates: [HintCase] = [
    HintCase(
      #""issued": "2026-02-30""#, "date/invalid", "mend the day: the month ends on “2026-02-28”"),
    HintCase(
      #""issued": "15/13/2026""#, "date/invalid",
      "write a day of the years 1900 to 2199, such as 2026-05-15"),
    HintCase(
      #""issued": "hôm qua""#, "date/invalid",
      "write a day of the years 1900 to 2199, such as 2026-05-15"),
  ]

  private static let times: [HintCase] = [
    .at("2026-03-02T09:11:00+07:00", "write “2026-03-02T02:11:00Z”"),
    .at("2026-03-02T03:11:00+0700", "write “2026-03-01T20:11:00Z”"),
    .at("2026-03-02 02:11:00Z", "write “2026-03-02T02:11:00Z”"),
    .at("2026-03-02T02:11:00.250Z", "write “2026-03-02T02:11:00Z”"),
    .at("2026-03-02T02:11Z", "write “2026-03-02T02:11:00Z”"),
    .at("2026-03-02T24:00:00Z", "write it as 2026-05-15T02:10:00Z"),
    .at("2026-03-02T02:11:00", "write it as 2026-05-15T02:10:00Z"),
  ]

  private static let quantities: [HintCase] = [
    .target("12.34565", "quantity/precision", "round it to 12.3457"),
    .target("12.34564", "quantity/precision", "round it to 12.3456"),
    .target("-0.00005", "quantity/precision", "round it to -0.0001"),
    .target("0.000004", "quantity/precision", "round it to 0"),
    .target("1e-999999999", "quantity/precision", "round it to 0"),
    .target("99999999999999.99999", "quantity/precision", "round it to four decimals"),
    .target("1e14", "quantity/range", "check the zeros and the unit"),
    .target(#""12""#, "field/type", "write 12"),
    .target(#""1.500.000""#, "field/type", "write 1500000"),
    .target(#""12,5""#, "field/type", "write 12.5"),
    .target(#""1.5""#, "field/type", "write a number without quotes, such as 1500 or 12.5"),
    .target("null", "field/type", "give a value, or leave the key out"),
  ]

  private static let types: [HintCase] = [
    HintCase(#""title": 2026"#, "field/type", #"write "2026""#),
    HintCase(#""contents": [{"content": 1, "outstanding": "true"}]"#, "field/type", "write true"),
    HintCase(#""contents": [{"content": 1, "outstanding": "không"}]"#, "field/type", "write false"),
    HintCase(#""purposes": "Thiết thực""#, "field/type", "put the values into [ ]"),
    HintCase(#""header": "MTTQ""#, "field/type", "put the keys into { }"),
  ]

  private static let names: [HintCase] = [
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"org":"nong dân""#, "ref/unknown",
      "did you mean “nong-dan”?"),
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"org":"Hội Nông dân""#, "ref/unknown",
      "did you mean “nong-dan”?"),
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"area":"Khu phố Xuân Mỹ""#,
      "ref/unknown", "did you mean “xuan-my”?"),
    .record(
      #""result","on":"2026-03-01","values":{"ngày-công":1}"#, "ref/unknown",
      "did you mean “ngay-cong”?"),
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"area":"zzzzzz""#, "ref/unknown",
      "choose one of: “khu-1”, “xuan-my”"),
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"task":"ra-quan""#, "ref/unknown",
      "mend the id, or add it with mttq task add"),
    .record(
      #""result","on":"2026-03-01","values":{"ngay-cong":1},"household":"ho-anh""#, "ref/unknown",
      "did you mean “ho-an”?"),
    .record(
      #""remark","report":"anual","section":"limits","text":"x""#, "ref/unknown",
      "did you mean “annual”?"),
    HintCase(#""areas": [{"id": "Khu 1", "name": "Khu phố 1"}]"#, "id/invalid", "write “khu-1”"),
    HintCase(
      #""areas": [{"id": "Xuân Mỹ", "name": "Xuân Mỹ"}]"#, "id/invalid", "write “xuan-my”"),
    HintCase(#""kind": "programe""#, "field/value", "did you mean “programme”?"),
    HintCase(
      #""kind": "ké hoạch""#, "field/value",
      "choose one of: “plan” (a plan for the year), "
        + "“programme” (a joint programme of several organisations), "
        + "“activity” (a plan for a single activity)"),
    HintCase(
      #""organisations": [{"id": "a", "name": "A", "kind": "chính trị - xã hội"}]"#, "field/value",
      "did you mean “socio-political”?"),
    HintCase(
      #""kind": "Chương trình phối hợp""#, "field/value", "did you mean “programme”?"),
    HintCase(#""requirments": []"#, "field/unknown", "did you mean “requirements”?"),
    HintCase(
      #""areas": [{"id": "khu-1", "nane": "Khu phố 1"}]"#, "field/missing",
      "rename the key “nane” to “name”"),
    HintCase(
      #""targets": [{"indicator": "ngay-cong", "atleast": 5}]"#, "target/form",
      "rename the key “atleast” to “atLeast”"),
    .record(
      #""assign","household":"ho-an","on":"2026-03-01","hepler":"x""#, "field/missing",
      "rename the key “hepler” to “helper”"),
    HintCase(#""place": "Cẩm\u0007 Phô""#, "text/control", "remove the character U+0007"),
    HintCase(#""format": "mttq-plan/2""#, "format/unknown", "update mttq"),
    HintCase(#""format": "mttq-plan/0""#, "format/unknown", #"write "format": "mttq-plan/1""#),
  ]

  @Test(arguments: dates + noDates + times + quantities + types + names)
  func `says what to write instead`(example: HintCase) {
    let found = PieceBook(example.piece).findings
    #expect(found.map(\.code.name) == [example.code])
    #expect(found.first?.hint?.english == example.hint)
  }

  @Test(arguments: [
    #""households": [{"id": "ho-an", "head": "Nguyễn\u0007 Văn Kín", "area": "khu-1", "status": "poor"}]"#,
    #""households": [{"id": "ho-an", "head": 7304, "area": "khu-1", "status": "poor"}]"#,
    #""households": [{"id": "ho-an", "head": "A", "area": "khu-1", "status": "poor", "born": "1950"}]"#,
    #""households": [{"id": "ho-an", "head": "A", "area": "khu-1", "status": "poor", "sex": "Kín"}]"#,
    #""households": [{"id": "ho-an", "head": "A", "area": "khu-1", "status": "poor", "born": 1750}]"#,
    #"{"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"outcome","household":"Nguyễn Văn Kín","on":"2026-03-01","status":"near-poor"}"#,
  ])
  func `shows no personal data, nor does its message or its line`(piece: String) {
    let found = PieceBook(piece).findings
    #expect(found.count == 1)
    for finding in found {
      let shown = [
        finding.message.vietnamese, finding.message.english, finding.hint?.vietnamese ?? "",
        finding.hint?.english ?? "", finding.place?.excerpt ?? "",
      ].joined(separator: "\n")
      #expect(!shown.contains("Kín"))
      #expect(!shown.contains("7304"))
      #expect(!shown.contains("19" + "50"))
      #expect(!shown.contains("17" + "50"))
    }
  }
}

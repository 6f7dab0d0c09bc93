import Foundation
import MTTQText

/// A province of four communes, whose annual reports are added up.
///
/// Two came, one on time and one late; one has an error; nothing came of the last.
struct Province {
  let made: NewTranscript

  init() throws {
    made = try NewTranscript()
    let units = (1...4).map { Province.unit("xa-\($0)", "xã Tân \($0)") }
    try plan(
      "tinh", Province.unit("tinh", "tỉnh An Bình", level: "province"),
      ["\"units\": [\(units.joined(separator: ","))]", Province.target("cay-xanh", 100)])
    try plan(
      "xa-1", units[0],
      [
        """
        "areas": [{"id": "thon-1", "name": "thôn 1"}, {"id": "thon-2", "name": "thôn 2"},
          {"id": "thon-3", "name": "thôn 3"}]
        """, "\"targets\": [\(Province.bound("cay-xanh", 50)), \(Province.bound("ngay-cong", 8))]",
      ])
    try journal(
      "xa-1",
      [
        Province.result(1, "cay-xanh", 40), Province.result(2, "ngay-cong", 10),
        Province.result(3, "tong-so-ho", 100, "\"area\":\"thon-1\""),
        Province.result(4, "tong-so-ho", 120, "\"area\":\"thon-2\""),
        Province.result(5, "gia-dinh-van-hoa", 95, "\"area\":\"thon-1\""),
        Province.record(
          6, "assign", "\"household\":\"h1\",\"on\":\"2026-03-01\",\"org\":\"mat-tran\""),
        Province.sent(7, "2026-11-10"),
      ])
    try plan("xa-2", units[1], [])
    try made.write(Province.register, "xa-2/households.json")
    try journal(
      "xa-2",
      [
        Province.result(1, "cay-xanh", 30), Province.result(2, "ngay-cong", 5),
        Province.result(3, "tong-so-ho", 300), Province.result(4, "gia-dinh-van-hoa", 281),
        Province.sent(5, "2026-11-25"),
      ]
        + (1...6).map { place in
          Province.record(
            10 + place, "assign",
            "\"household\":\"h\(place)\",\"on\":\"2026-03-01\",\"org\":\"mat-tran\"")
        })
    try plan("xa-3", units[2], [])
    try journal("xa-3", [Province.result(1, "khong-co", 5)])
  }

  func rollUp(_ words: String...) -> String {
    made.run(["rollup", "--report", "annual", "--as-of", "2026-11-30"] + words)
  }

  /// The roll-up as data, with the exit code.
  func data(_ words: String...) throws -> JSONNode {
    let shown = made.run(
      ["rollup", "--report", "annual", "--as-of", "2026-11-30", "--format", "json"]
        + ["-o", "~/tong-hop.json", "-q"] + words)
    _ = shown
    return try read("tong-hop.json")
  }

  func read(_ name: String) throws -> JSONNode {
    let bytes = Array(try made.text(name).utf8)
    return JSONReader.read(SourceText(path: name, bytes: bytes)).tree ?? .null
  }

  func plan(_ book: String, _ unit: String, _ parts: [String]) throws {
    let lines =
      [
        "\"format\": \"mttq-plan/1\"", "\"unit\": \(unit)", "\"year\": 2026",
        "\"title\": \"Kế hoạch năm 2026\"", "\"contents\": [{\"content\": 1}]",
        """
        "organisations": [{"id": "mat-tran", "name": "Ủy ban Mặt trận", "kind": "front"}]
        """,
        """
        "reports": [{"kind": "annual", "due": "2026-11-20", "rule": "on"}]
        """,
      ] + parts
    try made.write("{\(lines.joined(separator: ",\n  "))}\n", "\(book)/plan.json")
  }

  func journal(_ book: String, _ lines: [String]) throws {
    try made.write(lines.map { $0 + "\n" }.joined(), "\(book)/journal.jsonl")
  }

  static func unit(
    _ id: String, _ name: String, level: String = "commune", code: String? = nil
  ) -> String {
    let code = code.map { ", \"code\": \"\($0)\"" } ?? ""
    return "{\"id\": \"\(id)\", \"name\": \"\(name)\", \"level\": \"\(level)\"\(code)}"
  }

  static func bound(_ indicator: String, _ number: Int) -> String {
    "{\"indicator\": \"\(indicator)\", \"atLeast\": \(number)}"
  }

  static func target(_ indicator: String, _ number: Int) -> String {
    "\"targets\": [\(bound(indicator, number))]"
  }

  static func record(_ number: Int, _ kind: String, _ rest: String) -> String {
    let digits = String(number)
    let id = "01K000000000000000000000" + String(repeating: "0", count: 2 - digits.count) + digits
    return "{\"id\":\"\(id)\",\"at\":\"2026-03-01T01:00:00Z\",\"kind\":\"\(kind)\",\(rest)}"
  }

  static func result(
    _ number: Int, _ indicator: String, _ value: Int, _ more: String? = nil
  ) -> String {
    let rest = "\"on\":\"2026-03-01\",\"values\":{\"\(indicator)\":\(value)}"
    return record(number, "result", rest + (more.map { ",\($0)" } ?? ""))
  }

  static func sent(_ number: Int, _ day: String) -> String {
    record(number, "sent", "\"report\":\"annual\",\"on\":\"\(day)\"")
  }

  /// Nine poor households.
  private static var register: String {
    let households = (1...9).map {
      "{\"id\": \"h\($0)\", \"head\": \"Người Chủ \($0)\", \"status\": \"poor\"}"
    }
    return """
      {"format": "mttq-households/1", "households": [\(households.joined(separator: ",\n  "))]}

      """
  }
}

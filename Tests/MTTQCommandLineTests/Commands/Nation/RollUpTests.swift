import Foundation
import MTTQText
import Testing

/// The worked figures of examples.md, “Many units”.
@Suite struct `mttq rollup` {
  private let province: Province

  init() throws { province = try Province() }

  private func total(_ id: String, _ data: JSONNode) -> JSONNode? {
    data["totals"]?.elements?.first { $0["id"]?.text == id }
  }

  private func values(_ row: JSONNode?, _ keys: [String]) -> [String] {
    keys.map { row?[$0].map { JSONText.compact($0) } ?? "–" }
  }

  @Test func `adds flows and stocks, and judges by the parent's target`() throws {
    let data = try province.data("~", "-C", "~/tinh")
    let keys = ["cumulative", "target", "percent", "met", "unitsCounted", "units", "targets"]
    #expect(values(total("cay-xanh", data), keys) == ["70", "100", "70", "false", "2", "2", "1"])
    #expect(
      values(total("ngay-cong", data), keys) == ["15", "8", "null", "null", "2", "2", "1"])
    let share = ["cumulative", "areas"]
    #expect(
      values(total("tong-so-ho", data), share) == ["520", #"{"counted":2,"of":3}"#])
    #expect(
      values(total("gia-dinh-van-hoa", data), share) == ["376", #"{"counted":1,"of":3}"#])
    #expect(
      values(total("ty-le-gia-dinh-van-hoa", data), share) == [
        "72.31", #"{"counted":1,"of":3}"#,
      ])
  }

  @Test func `computes a ratio over the units whose own is computed`() throws {
    let stated = Province.record(
      20, "result", "\"on\":\"2026-04-01\",\"stated\":{\"ty-le-gia-dinh-van-hoa\":95.3}")
    let lines = try province.made.text("xa-1/journal.jsonl").split(separator: "\n").map(String.init)
    let others = lines.filter { !$0.contains("gia-dinh-van-hoa") }
    try province.journal("xa-1", others + [stated])
    let data = try province.data("~", "-C", "~/tinh")
    let keys = ["cumulative", "unitsCounted", "stated"]
    #expect(values(total("ty-le-gia-dinh-van-hoa", data), keys) == ["93.67", "1", "false"])
    let first = data["units"]?.elements?.first
    #expect(values(first?["values"], ["ty-le-gia-dinh-van-hoa"]) == ["95.3"])
  }

  @Test func `knows who is in, and of whom a register`() throws {
    let data = try province.data("~", "-C", "~/tinh")
    let units = data["units"]?.elements ?? []
    #expect(
      units.map { $0["status"]?.text } == ["on-time", "late", "refused", "missing"])
    #expect(
      values(data["completeness"], ["expected", "received", "sent", "onTime", "percent"]) == [
        "4", "2", "2", "1", "50",
      ])
    #expect(values(data["completeness"], ["onTimePercent"]) == ["25"])
    let households = data["households"]
    #expect(
      values(
        households, ["withoutHelper", "coverage", "units", "withoutRegister", "escapedPoverty"])
        == ["3", "66.67", "1", "1", "0"])
    #expect(values(households?["register"], ["poor"]) == ["9"])
    #expect(values(units.first, ["register"]) == ["false"])
    #expect(values(units.last, ["register", "values", "source"]) == ["null", "{}", "null"])
  }

  @Test func `prints all and ends as wrong data where a book was left out`() {
    let shown = province.rollUp("~", "-C", "~/tinh")
    #expect(shown.contains("đã có số liệu của 2/4 đơn vị (50%)"))
    #expect(shown.contains("2/3 khu dân cư"))
    #expect(shown.contains("Chưa có số liệu (01 đơn vị): xã Tân 4."))
    #expect(shown.contains("~/xa-3/journal.jsonl:1:") && shown.contains("error[ref/unknown]"))
    #expect(shown.hasSuffix("[65]"))
  }

  @Test func `says the same whatever the order of the paths`() throws {
    let books = ["~/xa-1", "~/xa-2", "~/xa-3"]
    let first = province.made.run(["rollup", "--report", "annual", "-C", "~/tinh"] + books)
    let other = province.made.run(
      ["rollup", "--report", "annual", "-C", "~/tinh"] + books.reversed() + ["~/xa-1"])
    #expect(first == other)
  }

  @Test func `puts an own indicator of two measures into no total`() throws {
    for (unit, measure, value) in [("xa-1", "km", 3), ("xa-2", "m", 400)] {
      let name = unit == "xa-1" ? "xã Tân 1" : "xã Tân 2"
      try province.plan(
        unit, Province.unit(unit, name),
        [
          """
          "indicators": [{"id": "duong", "name": "Đường mới", "unit": "\(measure)", "kind": "sum"}]
          """
        ])
      try province.journal(unit, [Province.result(1, "duong", value)])
    }
    let data = try province.data("~/xa-1", "~/xa-2", "-C", "~/tinh")
    #expect(total("duong", data) == nil)
    #expect(
      (data["own"]?.elements ?? []).map { values($0, ["unitId", "unit", "cumulative"]) } == [
        ["\"xa-1\"", "\"km\"", "3"], ["\"xa-2\"", "\"m\"", "400"],
      ])
    let notes = data["notes"]?.elements ?? []
    #expect(
      notes.map { values($0, ["note", "indicator", "units"]) } == [
        ["\"measure\"", "\"duong\"", "[\"xa-1\",\"xa-2\"]"]
      ])
  }

  @Test func `counts a unit once whose book and mailed file say the same`() throws {
    _ = province.made.run(
      "report", "annual", "--format", "json", "-o", "~/thu/xa-2.json", "-C", "~/xa-2")
    try FileManager.default.createDirectory(
      at: province.made.folder.appending(path: "thu"), withIntermediateDirectories: true)
    _ = province.made.run(
      "report", "annual", "--format", "json", "-o", "~/thu/xa-2.json", "-C", "~/xa-2")
    let data = try province.data("~/xa-2", "~/thu", "-C", "~/tinh")
    let notes = data["notes"]?.elements ?? []
    #expect(values(notes.first, ["note", "units"]) == ["\"twice\"", "[\"xa-2\"]"])
    #expect(values(total("cay-xanh", data), ["cumulative"]) == ["30"])
  }

  @Test func `refuses a unit whose sources differ, or takes what was sent last`() throws {
    try FileManager.default.createDirectory(
      at: province.made.folder.appending(path: "thu"), withIntermediateDirectories: true)
    _ = province.made.run(
      "report", "annual", "--format", "json", "-o", "~/thu/xa-2.json", "-C", "~/xa-2")
    let file = try province.made.text("thu/xa-2.json").replacing(
      "\"2026-11-25\"", with: "\"2026-11-26\"")
    try province.made.write(
      file.replacing("\"cumulative\": 30", with: "\"cumulative\": 31"), "thu/xa-2.json")
    let shown = province.rollUp("~/xa-2", "~/thu", "-C", "~/tinh")
    #expect(shown.contains("~/thu/xa-2.json:1:1: error[rollup/mixed]: xã Tân 2 có 2 nguồn"))
    #expect(shown.contains("~/xa-2/plan.json:1:1: error[rollup/mixed]"))
    #expect(shown.hasSuffix("[65]"))
    let newest = try province.data("~/xa-2", "~/thu", "-C", "~/tinh", "--newest")
    #expect(values(total("cay-xanh", newest), ["cumulative"]) == ["31"])
    let notes = newest["notes"]?.elements ?? []
    #expect(values(notes.first, ["note", "units"]) == ["\"newest\"", "[\"xa-2\"]"])
  }

  @Test func `knows a unit by its code, and tells one that bears a listed name`() throws {
    try province.plan(
      "tinh", Province.unit("tinh", "tỉnh An Bình", level: "province"),
      ["\"units\": [\(Province.unit("xa-1", "xã Tân 1", code: "00123"))]"])
    try province.plan("xa-1", Province.unit("xa-01", "xã Tân 1", code: "00123"), [])
    try province.journal("xa-1", [Province.result(1, "cay-xanh", 4)])
    let coded = try province.data("~/xa-1", "-C", "~/tinh")
    #expect(
      (coded["units"]?.elements ?? []).map { values($0["unit"], ["id"]) } == [["\"xa-1\""]])
    try province.plan("xa-1", Province.unit("xa-01", "Tân 1"), [])
    let shown = province.rollUp("~/xa-1", "-C", "~/tinh")
    #expect(shown.contains("warning[rollup/unit]") && shown.contains("có mã “xa-1”"))
    #expect(shown.hasSuffix("[0]"))
  }

  @Test func `tells archives, other files and what is not there, and stops at nothing`() throws {
    try province.made.write("PK", "thu/xa-4.zip")
    try province.made.write("{\"format\": \"khac\"}", "thu/khac.json")
    try province.made.write("{\"format\": \"mttq-report/1\", \"rep", "thu/cut.json")
    let shown = province.rollUp("~/xa-1", "~/thu", "~/khong-co", "-C", "~/tinh")
    #expect(shown.contains("~/thu/xa-4.zip:1:1: error[rollup/archive]"))
    #expect(shown.contains("giải nén rồi chạy lại: unzip"))
    #expect(shown.contains("~/thu/cut.json:1:") && shown.contains("error[json/syntax]"))
    #expect(!shown.contains("khac.json"))
    #expect(shown.contains("không có “~/khong-co”"))
    #expect(shown.contains("đã có số liệu của 1/4 đơn vị"))
    #expect(shown.hasSuffix("[65]"))
  }

  @Test func `stops where years differ and nobody says which is meant`() throws {
    let plan = try province.made.text("xa-2/plan.json")
    try province.made.write(plan.replacing("2026", with: "2025"), "xa-2/plan.json")
    let shown = province.rollUp("~/xa-1", "~/xa-2")
    #expect(shown.contains("error[rollup/mixed]: số liệu của năm 2025, không phải năm 2026"))
    #expect(!shown.contains("BÁO CÁO TỔNG HỢP") && shown.hasSuffix("[65]"))
  }

  @Test func `passes over reports of a folder that were not asked for`() throws {
    try FileManager.default.createDirectory(
      at: province.made.folder.appending(path: "thu"), withIntermediateDirectories: true)
    _ = province.made.run(
      "report", "annual", "--format", "json", "-o", "~/thu/xa-2.json", "-C", "~/xa-2")
    let shown = province.made.run(
      "rollup", "~/thu", "--report", "half-year", "-C", "~/tinh", "--format", "json")
    #expect(shown.contains("\"note\": \"passed\""))
    let named = province.made.run(
      "rollup", "~/thu/xa-2.json", "--report", "half-year", "-C", "~/tinh", "--format", "json")
    #expect(named.contains("error[rollup/mixed]: tệp là báo cáo “annual”"))
    #expect(named.contains("\"status\": \"refused\"") && named.hasSuffix("[65]"))
  }

  @Test func `every format says who is missing`() throws {
    for name in ["t.md", "t.html", "t.txt"] {
      _ = province.rollUp("~", "-C", "~/tinh", "-o", "~/\(name)")
      #expect(try province.made.text(name).contains("xã Tân 4"))
    }
    let csv = province.rollUp("~", "-C", "~/tinh", "--format", "csv", "--table", "units", "-q")
    #expect(csv.contains("4,xã Tân 4,chưa có số liệu,,,,,xa-4,,"))
  }
}

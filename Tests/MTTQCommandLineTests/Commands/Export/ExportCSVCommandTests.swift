import Foundation
import MTTQText
import Testing

@Suite struct `mttq export csv` {
  private let tables: ExportedTables
  private var made: NewTranscript { tables.province.made }

  init() throws { tables = try ExportedTables() }

  @Test func `has the very values of a report`() throws {
    #expect(tables.export("csv", "~", "-C", "~/tinh", "-o", "~/kho").hasSuffix("[0]"))
    _ = made.run(
      "-C", "~/xa-1", "report", "annual", "--as-of", "2026-11-30", "--format", "json", "-o",
      "~/xa-1.json")
    let indicators = try tables.province.read("xa-1.json")["indicators"]?.elements ?? []
    let book = made.folder.appending(path: "xa-1").path
    let rows = try tables.rows("figure").filter { $0["book"] == book }
    #expect(rows.count == indicators.count && rows.count > 3)
    for (row, indicator) in zip(rows, indicators) {
      #expect(row["province"] == "tinh" && row["unit"] == "xa-1" && row["report"] == "annual")
      for (column, key) in [
        ("indicator", "id"), ("amount", "value"), ("cumulative", "cumulative"),
        ("target", "target"), ("percent", "percent"), ("met", "met"), ("records", "records"),
        ("stated", "stated"), ("ratio_of", "of"), ("content", "content"), ("measure", "unit"),
      ] {
        let value = indicator[key] ?? .null
        #expect(row[column] == (value.value == .null ? nil : value.text ?? JSONText.compact(value)))
      }
    }
  }

  @Test func `has the columns that are described, and no table that was not asked for`() throws {
    tables.export("csv", "~/xa-2", "-o", "~/it")
    #expect(try !made.names("it").contains { ["result.csv", "remark.csv"].contains($0) })
    #expect(try !made.names("it").contains("helped_household.csv"))
    tables.export(
      "csv", "~/xa-2", "--facts", "--households", "--remarks", "-o", "~/kho")
    let description = JSONReader.read(
      SourceText(path: "", bytes: Array(made.run("schema", "export").dropLast(3).utf8))
    ).tree
    let described = description?["tables"]?.elements ?? []
    #expect(described.count == 58)
    for table in described {
      let name = table["table"]?.text ?? ""
      let columns = table["columns"]?.elements?.map { $0["name"]?.text } ?? []
      #expect(try tables.cells("kho/\(name).csv").first == columns)
    }
    let names = Set(described.compactMap { $0["table"]?.text }.map { "\($0).csv" })
    #expect(try Set(made.names("kho")) == names.union(["manifest.json"]))
    tables.export("csv", "~/xa-2", "--facts", "-o", "~/facts")
    #expect(try tables.cells("facts/result.csv").first?.contains("household") == false)
  }

  @Test func `appears whole or not at all`() throws {
    #expect(tables.export("csv", "~/xa-1", "-o", "~/kho").hasSuffix("[0]"))
    let before = try tables.bytes(in: "kho")
    #expect(tables.export("csv", "~/xa-2", "-o", "~/kho").hasSuffix("[73]"))
    #expect(try tables.bytes(in: "kho") == before)
    try tables.province.journal("tinh", [Province.result(1, "khong-co", 5)])
    let above = made.folder.appending(path: "moi").path
    #expect(tables.export("csv", "~/xa-1", "-C", "~/tinh", "-o", "~/moi/kho").hasSuffix("[65]"))
    #expect(!FileManager.default.fileExists(atPath: above))
    #expect(try !made.names().contains { $0.hasPrefix(".") })
  }

  @Test func `leaves a book with an error out, names it, and says so at the end`() throws {
    try tables.province.journal("xa-3", [Province.result(1, "khong-co", 5)])
    let shown = tables.export("csv", "~", "-C", "~/tinh", "-o", "~/kho")
    #expect(shown.contains("khong-co") && shown.hasSuffix("[65]"))
    let manifest = try tables.province.read("kho/manifest.json")
    let refused = manifest["refused"]?.elements?.compactMap(\.text)
    #expect(refused == [made.folder.appending(path: "xa-3").path])
    #expect(try Set(tables.rows("report").map { $0["unit"] }) == ["tinh", "xa-1", "xa-2"])
  }

  @Test func `tells in its manifest what can be held against the files`() throws {
    tables.export("csv", "~/xa-1", "~/xa-2", "--facts", "-o", "~/kho")
    let manifest = try tables.province.read("kho/manifest.json")
    let told = manifest["tables"]?.elements ?? []
    #expect(told.count > 30)
    for table in told {
      let name = table["table"]?.text ?? ""
      let bytes = Array(try made.text("kho/\(name).csv").utf8)
      #expect(table["sha256"]?.text == SHA256.digest(bytes.span).hexadecimal)
      #expect(try table["rows"]?.wholeNumber == tables.rows(name).count)
    }
    let journal = Array(try made.text("xa-1/journal.jsonl").utf8)
    let book = manifest["books"]?.elements?.first
    #expect(book?["journalBytes"]?.wholeNumber == journal.count)
    #expect(book?["journalSha256"]?.text == SHA256.digest(journal.span).hexadecimal)
    #expect(manifest["layers"]?.elements?.compactMap(\.text) == ["figures", "facts"])
  }

  @Test func `takes a report file as it is`() throws {
    _ = made.run(
      "-C", "~/xa-1", "report", "annual", "--as-of", "2026-11-30", "--format", "json", "-o",
      "~/den/xa-1.json")
    try made.write("{\"format\": \"khac\"}", "den/khac.json")
    _ = made.run(
      "-C", "~/xa-1", "report", "annual", "--as-of", "2026-11-30", "--format", "json", "-o",
      "~/den/xa-1.json")
    #expect(tables.export("csv", "~/den", "-o", "~/tep").hasSuffix("[0]"))
    tables.export("csv", "~/xa-1", "-o", "~/kho")
    func values(_ table: String, _ folder: String) throws -> [[String: String]] {
      try tables.rows(table, in: folder).map { $0.filter { $0.key != "book" } }
    }
    for table in ["figure", "target_figure", "household_figure", "quota_figure"] {
      #expect(try values(table, "tep") == values(table, "kho"))
    }
    #expect(try tables.rows("report", in: "tep").map { $0["figures"] } == ["file"])
  }

  @Test func `counts facts once, and those taken back not at all`() throws {
    let id = "01K00000000000000000000002"
    try tables.province.journal(
      "xa-3",
      [
        Province.result(1, "cay-xanh", 5), Province.result(1, "cay-xanh", 5),
        Province.result(2, "cay-xanh", 7),
        Province.record(3, "void", "\"record\":\"\(id)\",\"reason\":\"nhầm\""),
      ])
    tables.export("csv", "~/xa-3", "--facts", "-o", "~/kho")
    #expect(try tables.rows("result").map { $0["amount"] } == ["5"])
  }

  @Test func `divides tables by province and campaign`() throws {
    tables.export("csv", "~", "-C", "~/tinh", "--facts", "--partition", "-o", "~/kho")
    #expect(try made.names("kho/figure/province_id=tinh") == ["campaign=2026"])
    #expect(try made.names("kho/figure/province_id=tinh/campaign=2026") == ["figure.csv"])
    #expect(try made.names("kho").contains("definition.csv"))
    tables.export("csv", "~", "-C", "~/tinh", "--facts", "-o", "~/tron")
    let part = "kho/result/province_id=tinh/campaign=2026/result.csv"
    #expect(try made.text(part) == made.text("tron/result.csv"))
    #expect(tables.export("csv", "~/xa-1", "--partition", "-o", "~/khac").hasSuffix("[64]"))
  }

  @Test func `is written for spreadsheets so that nothing in it runs`() throws {
    let plan = try made.text("xa-1/plan.json")
    try made.write(plan.replacing("xã Tân 1", with: "=1+1"), "xa-1/plan.json")
    tables.export("csv", "~/xa-1", "--for", "spreadsheet", "-o", "~/kho")
    let bytes = try tables.bytes(in: "kho")
    #expect(bytes.range(of: Data("'=1+1".utf8)) != nil)
    let report = try Data(contentsOf: made.folder.appending(path: "kho/report.csv"))
    #expect(report.starts(with: [0xEF, 0xBB, 0xBF]) && report.suffix(2) == Data("\r\n".utf8))
    tables.export("csv", "~/xa-1", "-o", "~/may")
    #expect(try tables.rows("report", in: "may").map { $0["name"] } == ["=1+1"])
  }
}

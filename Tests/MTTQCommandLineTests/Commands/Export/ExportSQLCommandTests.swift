import Foundation
import MTTQText
import Testing

@Suite struct `mttq export sql` {
  private let tables: ExportedTables

  init() throws { tables = try ExportedTables() }

  @Test func `holds rows as COPY reads them`() throws {
    let text = #"đường C:\\báo\tcáo\nhai dòng"#
    try tables.province.journal(
      "xa-1",
      [
        Province.record(
          1, "remark", "\"report\":\"annual\",\"section\":\"limits\",\"text\":\"\(text)\"")
      ])
    let script = tables.export("sql", "~/xa-1", "--remarks")
    #expect(script.hasSuffix("[0]"))
    #expect(script.contains("\tannual\t0\tlimits\t\\N\tđường C:\\\\báo\\tcáo\\nhai dòng\n\\.\n"))
    #expect(
      script.contains(
        "COPY remark (book, province, unit, year, report, n, section, content, words) FROM stdin;"))
  }

  @Test func `replaces the rows of books that come, and of none`() throws {
    let script = tables.export("sql", "~/xa-1")
    let book = "~/xa-1"
    let deleted = script.split(separator: "\n").filter { $0.hasPrefix("DELETE FROM") }
    #expect(deleted.contains("DELETE FROM figure WHERE book IN ('\(book)');"))
    #expect(deleted.contains("DELETE FROM definition WHERE book IS NULL;"))
    #expect(deleted.contains("DELETE FROM setting;"))
    #expect(!script.contains("DROP TABLE") && !script.contains("xa-2"))
  }

  @Test func `takes away what an earlier run brought and this one is not asked for`() throws {
    let script = tables.export("sql", "~/xa-1")
    let line = try #require(script.split(separator: "\n").first { $0.hasPrefix("DO '") })
    #expect(line.contains("''household''") && line.contains("''remark''"))
    #expect(line.contains("''result''") && !line.contains("''figure''"))
    #expect(line.contains("USING ARRAY[''~/xa-1'']"))
    let whole = tables.export("sql", "~/xa-1", "--facts", "--households", "--remarks")
    #expect(!whole.contains("\nDO '"))
  }

  @Test func `counts only where it is whole`() throws {
    let script = tables.export("sql", "~/xa-1").dropLast(3)
    #expect(script.contains("UNIQUE (n) DEFERRABLE INITIALLY DEFERRED"))
    #expect(script.hasSuffix("DELETE FROM \"run with psql -1\";\n"))
  }

  @Test func `reads the files where they are`() throws {
    tables.export("csv", "~", "-C", "~/tinh", "--partition", "-o", "~/chia")
    tables.export("csv", "~/xa-1", "-o", "~/kho")
    let plain = tables.export("sql", "--dialect", "duckdb", "--data", "~/kho")
    #expect(plain.contains("read_csv('~/kho/figure.csv', auto_detect = false"))
    let divided = tables.export("sql", "--dialect", "spark", "--data", "~/chia")
    #expect(divided.contains("path '~/chia/figure/*/*/figure.csv'"))
    #expect(divided.contains("path '~/chia/definition.csv'"))
    // A table without rows has no file there.
    #expect(divided.contains("VIEW fund_figure AS SELECT CAST(NULL AS STRING) AS book"))
  }

  @Test func `says what goes with which engine`() {
    for words in [
      ["--dialect", "duckdb"], ["--dialect", "spark"], ["--data", "~"],
      ["--parquet", "~/pq"], ["--schema", "a; DROP"], ["--schema", "Kho"],
      ["--dialect", "spark", "--data", "~", "--parquet", "~/pq"],
      ["--views", "--dialect", "duckdb", "--data", "~"],
    ] {
      let shown = tables.province.made.run(["export", "sql", "~/xa-1"] + words)
      #expect(shown.hasSuffix("[64]"))
    }
  }

  @Test(arguments: ["postgres", "duckdb", "spark"])
  func `gives functions and views alone`(dialect: String) {
    let views = tables.export("sql", "--views", "--dialect", dialect, "--facts")
    #expect(views.hasSuffix("[0]") && !views.contains("COPY") && !views.contains("read_csv"))
    for view in ["rollup_unit", "rollup_total", "rollup_fault", "computed_figure"] {
      #expect(views.contains("VIEW \(view) AS"))
    }
    #expect(!tables.export("sql", "--views", "--dialect", dialect).contains("computed_"))
  }
}

import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Changes of a report` {
  private func tree(_ text: String) throws -> JSONNode {
    try #require(JSONReader.read(SourceText(path: "", bytes: Array(text.utf8))).tree)
  }

  private func changes(_ before: String, _ after: String) throws -> [ReportChange] {
    ReportFigures(try tree(before)).changes(to: ReportFigures(try tree(after)))
  }

  @Test func `are none between a report and itself`() throws {
    let source = try #require(Fixtures.source("reports/cam-pho-2026/annual.json", named: ""))
    let figures = ReportFigures(try #require(JSONReader.read(source).tree))
    #expect(figures.changes(to: figures).isEmpty)
  }

  @Test func `go by the ids of rows, wherever they stand`() throws {
    let found = try changes(
      #"{"funds":[{"id":"a","in":1,"out":0},{"id":"b","in":2}]}"#,
      #"{"funds":[{"id":"b","in":2.5},{"id":"a","in":1.0,"out":0}]}"#)
    #expect(found.count == 1)
    #expect(found.first?.place.id == "b")
    let figure = try #require(found.first?.figures.first)
    #expect(figure.figure.name == "in")
    #expect(figure.before == .number(Quantity(2)))
    #expect(figure.after == .number(try Quantity(jsonNumber: "2.5")))
  }

  @Test func `are none where the same stands elsewhere in the file`() throws {
    let before = """
      {"indicators":[{"id":"a","areas":{"counted":1,"of":2},"breakdown":[{"dimension":"nguon",
      "parts":[{"part":"khac","value":5,"cumulative":5}]}]}]}
      """
    let after = "\n" + before.replacing(":", with: " : ").replacing("5", with: "5.0")
    #expect(try changes(before, after).isEmpty)
    let changed = try changes(before, after.replacing("\"value\" : 5", with: "\"value\" : 6"))
    #expect(changed.flatMap(\.figures).map(\.figure.name) == ["breakdown"])
  }

  @Test func `tell what came, and last what is gone`() throws {
    let found = try changes(
      #"{"received":[{"org":"x","on":"2026-05-01"}],"tasks":{"items":[{"id":"1","status":"done"}]}}"#,
      #"{"received":[{"org":"y","on":"2026-05-02"}],"tasks":{"items":[{"id":"1","status":null}]}}"#)
    #expect(found.map(\.place.part.name) == ["tasks", "received", "received"])
    #expect(found.map(\.place.org) == [nil, "y", "x"])
    #expect(found[0].figures[0].after == nil)
    #expect(found[2].figures[0].after == nil)
  }

  @Test func `of an area are those of its figures`() throws {
    let found = try changes(
      #"{"byArea":[{"area":"dong","values":{"cay-xanh":5,"ngay-cong":1}}]}"#,
      #"{"byArea":[{"area":"dong","values":{"cay-xanh":7}},{"area":"nam","values":{"cay-xanh":1}}]}"#
    )
    #expect(found.map(\.place.area) == ["dong", "nam", "dong"])
    #expect(found.map(\.place.id) == ["cay-xanh", "cay-xanh", "ngay-cong"])
  }

  @Test func `in the deadline, the as-of day and other words do not count`() throws {
    let found = try changes(
      #"{"asOf":"2026-05-01","deadline":{"status":"pending"},"title":"a"}"#,
      #"{"asOf":"2026-05-09","deadline":{"status":"overdue"},"title":"b"}"#)
    #expect(found.isEmpty)
  }
}

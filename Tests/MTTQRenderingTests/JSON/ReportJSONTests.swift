internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct ReportJSONTests {
  @Test(arguments: [("half-year", "2026-05-12"), ("annual", "2026-11-21")])
  func `a report equals the figures that its book must give`(id: String, asOf: String) throws {
    let report = try Sample.report(id, of: "cam-pho-2026", asOf: asOf)
    let text = ReportJSON.text(report)
    #expect(try tree(text) == tree(Fixtures.bytes("reports/cam-pho-2026/\(id).json")))
    #expect(try keys(text) == keys(Fixtures.bytes("reports/cam-pho-2026/\(id).json")))
  }

  @Test func `names are added for the households that the report lists and no others`() throws {
    let report = try Sample.report("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    let node = ReportFile(
      report, names: ["h011": "Hồ Văn M.", "h001": "Nguyễn Thị A.", "h999": "Không Có"]
    ).node
    #expect(node.members?.last?.key == "names")
    #expect(
      node["names"].map(JSONText.compact) == #"{"h001":"Nguyễn Thị A.","h011":"Hồ Văn M."}"#)
  }

  @Test func `the deadlines of a book equal those that it must give`() throws {
    let day = try #require(CalendarDate("2026-11-21"))
    let list = try Sample.book("cam-pho-2026").deadlines(asOf: day)
    #expect(
      try tree(DeadlinesJSON.text(list))
        == tree(Fixtures.bytes("reports/cam-pho-2026/deadlines.json")))
  }

  private func tree(_ text: String) throws -> Comparable { try tree(Array(text.utf8)) }
  private func tree(_ bytes: [UInt8]?) throws -> Comparable {
    let source = SourceText(path: "", bytes: try #require(bytes))
    return Comparable(try #require(JSONReader.read(source).tree))
  }

  private func keys(_ text: String) throws -> [String] { try keys(Array(text.utf8)) }
  private func keys(_ bytes: [UInt8]?) throws -> [String] {
    let source = SourceText(path: "", bytes: try #require(bytes))
    return keyPaths(try #require(JSONReader.read(source).tree))
  }

  private func keyPaths(_ node: JSONNode) -> [String] {
    (node.members ?? []).flatMap { [$0.key] + keyPaths($0.value) }
      + (node.elements ?? []).flatMap(keyPaths)
  }
}

/// A JSON value without its place, numbers by value.
private indirect enum Comparable: Equatable {
  case scalar(String)
  case array([Comparable])
  case object([String: Comparable])

  init(_ node: JSONNode) {
    if let members = node.members {
      self = .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0.key, Comparable($0.value)) }))
    } else if let elements = node.elements {
      self = .array(elements.map(Comparable.init))
    } else {
      self = .scalar(JSONText.compact(node))
    }
  }
}

import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Planted faults` {
  @Test(arguments: Fixtures.folders(holding: "expected.json", below: "invalid"))
  func `each fault is found once, at its place, and nothing else is`(folder: String) throws {
    let asOf = Fixtures.bytes(folder + "/as-of").flatMap {
      CalendarDate(String(String(decoding: $0, as: UTF8.self).prefix(10)))
    }
    let found = FixtureBook(folder, asOf: asOf).findings.map(Finding.init)
    let source = try #require(Fixtures.source(folder + "/expected.json", named: "expected.json"))
    let expected = try #require(JSONReader.read(source).tree?.elements).map(Finding.init)
    #expect(found == expected)
  }
}

/// A finding as fixtures write it down.
struct Finding: Hashable, CustomStringConvertible {
  let description: String

  init(_ diagnostic: Diagnostic) {
    let place = diagnostic.place
    description =
      "\(place?.path ?? ""):\(place?.line ?? 0):\(place?.column ?? 0) "
      + "\(diagnostic.severity.rawValue)[\(diagnostic.code.name)]"
  }

  init(_ node: JSONNode) {
    description =
      "\(node["path"]?.text ?? ""):\(node["line"]?.wholeNumber ?? 0)"
      + ":\(node["column"]?.wholeNumber ?? 0) "
      + "\(node["severity"]?.text ?? "")[\(node["code"]?.text ?? "")]"
  }
}

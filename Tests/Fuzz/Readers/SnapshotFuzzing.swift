internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A report as it was sent.
  static let snapshot = FuzzedReader(name: "snapshot") { bytes in
    var expectations = Expectations()
    do throws(Diagnostic) {
      let report = try SentReport(SourceText(path: "annual.json", bytes: bytes))
      let text = JSONText.indented(report.tree)
      let again = try SentReport(SourceText(path: "annual.json", bytes: Array(text.utf8)))
      expectations.expect(JSONText.indented(again.tree) == text, "it is written otherwise")
      expectations.expect(again.report == report.report, "it is another report")
      expectations.expect(again.asOf == report.asOf, "its day is another")
      expectations.expect(again.rows == report.rows, "its figures are others")
    } catch {
      expectations.expect([error], liesIn: bytes, path: "annual.json")
    }
    return expectations.failures
  }
}

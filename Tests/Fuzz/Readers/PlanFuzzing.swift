internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A plan.json: findings lie in it, its canonical form is a fixed point that means the same, and
  /// whatever plan comes out of it makes reports.
  static let plan = FuzzedReader(name: "plan") { bytes in
    var expectations = Expectations()
    let document = PlanDocument(SourceText(path: "plan.json", bytes: bytes))
    expectations.expect(document.findings, liesIn: bytes, path: "plan.json")
    expectations.expect(document.tree, isKeptBy: Shape.plan)
    if let tree = document.tree, document.findings.allSatisfy({ $0.severity != .error }) {
      let text = CanonicalForm.text(tree, fields: Shape.plan)
      let again = PlanDocument(SourceText(path: "plan.json", bytes: Array(text.utf8)))
      expectations.expect(
        again.findings.allSatisfy { $0.severity != .error }, "the canonical form has an error")
      expectations.expect(
        again.calendar?.reports.count == document.calendar?.reports.count, "duties")
    }
    let book = BookReading(plan: document, register: nil).book(
      journal: nil, scrutiny: .figures)
    for due in book?.calendar.reports.suffix(2) ?? [] {
      expectations.expect(
        book?.report(due.id, asOf: due.through) != nil, "no report \(due.id)")
    }
    if let book { expectations.expectOrdered(book.findings) }
    return expectations.failures
  }
}

extension Expectations {
  mutating func expectOrdered(_ findings: [Diagnostic]) {
    expect(
      findings == findings.sorted(by: Diagnostic.inReadingOrder), "findings out of their order")
  }

  /// The canonical form reads back to the same tree and is its own canonical form.
  mutating func expect(_ tree: JSONNode?, isKeptBy fields: [Shape.Field]) {
    guard let tree else { return }
    let text = CanonicalForm.text(tree, fields: fields)
    let again = JSONReader.read(SourceText(path: "", bytes: Array(text.utf8)))
    expect(again.diagnostics.isEmpty, "the canonical form has a fault")
    guard let read = again.tree else { return }
    expect(CanonicalForm.text(read, fields: fields) == text, "the canonical form is no fixed point")
    expect(
      JSONText.compact(read) == JSONText.compact(CanonicalForm.tree(tree, fields: fields)),
      "the canonical form says something else")
    let line = JSONReader.read(SourceText(path: "", bytes: Array(JSONText.compact(tree).utf8)))
    expect(
      line.tree.map(JSONText.compact) == JSONText.compact(tree), "one line says something else")
  }
}

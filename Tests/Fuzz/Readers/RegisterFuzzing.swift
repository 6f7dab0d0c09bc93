internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A households.json beside the sample plan.
  static let register = FuzzedReader(name: "register") { bytes in
    var expectations = Expectations()
    let source = SourceText(path: "households.json", bytes: bytes)
    let document = RegisterDocument(
      source, references: SampleBook.plan.references, hasAreas: SampleBook.plan.hasAreas)
    expectations.expect(document.findings, liesIn: bytes, path: "households.json")
    expectations.expect(document.tree, isKeptBy: Shape.register)
    let book = BookReading(plan: SampleBook.plan, register: source).book(
      journal: nil, scrutiny: .figures)
    expectations.expect(book != nil, "the plan was lost")
    if let book { expectations.expectOrdered(book.findings) }
    return expectations.failures
  }
}

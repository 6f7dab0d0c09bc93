package import MTTQText

/// A report file as read: its tree and all that is wrong with it.
package struct SentReportDocument: Sendable {
  /// Nil where the text is no JSON.
  package let tree: JSONNode?
  package let findings: [Diagnostic]

  /// Reads a report and holds it against its format; the book that it is of is not asked.
  ///
  /// No finding shows the names of a report that was printed with them.
  package init(_ original: SourceText) {
    let (tree, syntax) = JSONReader.read(original)
    self.tree = tree
    guard let tree else {
      findings = syntax
      return
    }
    let source =
      tree["names"] == nil
      ? original
      : SourceText(path: original.path, bytes: original.bytes, showingOnly: ["format", "report"])
    var checker = ShapeChecker(source, references: ReferenceTable())
    checker.check(tree, fields: Shape.reportFile)
    findings = syntax + checker.findings
  }
}

package import MTTQText

/// A report file as read: all that is wrong with it.
package struct SentReportDocument: Sendable {
  package let findings: [Diagnostic]
  /// Nil where the text is no JSON.
  let tree: JSONNode?

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
      tree[ReportFile.names.key] == nil
      ? original
      : SourceText(
        path: original.path, bytes: original.bytes,
        showingOnly: [ReportFile.format.key.name, ReportFile.identifier.key.name])
    var checker = ShapeChecker(source, references: ReferenceTable())
    checker.check(tree, fields: ReportFile.table.layout.fields)
    // What was sent is evidence.
    findings = (syntax + checker.findings).map(\.withoutFix)
  }
}

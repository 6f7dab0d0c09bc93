package import MTTQText

/// A plan.json under change: entries are put into its tree, and all that it says else stays,
/// unknown keys included.
package struct PlanEdit: Sendable {
  private let original: PlanDocument
  var document: DocumentEdit

  /// Begins to change a plan; nil where its text is no JSON object.
  package init?(_ original: PlanDocument) {
    guard let members = original.tree?.members else { return nil }
    self.original = original
    document = DocumentEdit(original.source, members, fields: Shape.plan)
  }

  /// The text that is changed, in which the tree's places are.
  package var source: SourceText { original.source }

  /// The text of the plan as it stands now, in canonical form.
  package var bytes: [UInt8] { document.bytes }

  /// Whether it says anything else than before.
  package var isChanged: Bool {
    original.tree.map { CanonicalForm.tree($0, fields: Shape.plan).value } != document.value
  }

  /// The errors that the plan would have and did not have before, placed in the new text.
  package var newErrors: [Diagnostic] { newFindings.filter { $0.severity == .error } }

  /// What is wrong or odd about the plan now and was not before, placed in the new text.
  package var newFindings: [Diagnostic] {
    PlanDocument(SourceText(path: original.source.path, bytes: bytes)).findings
      .added(to: original.findings)
  }
}

package import MTTQText

/// The register that a new book begins with, and what its unit should look at in it.
package struct NewRegister: Sendable {
  let tree: JSONNode
  /// What to look at, each one sentence without a full stop.
  package let reminders: [Wording]

  /// The households.json in canonical form.
  package var text: String { CanonicalForm.text(tree, fields: Shape.register) }
}

package import MTTQText

/// A plan.json under change: entries are put into its tree, and all that it says else stays, unknown
/// keys included.
package struct PlanEdit: Sendable {
  private let original: PlanDocument
  private var members: [JSONMember]

  /// Begins to change a plan; nil where its text is no JSON object.
  package init?(_ document: PlanDocument) {
    guard let members = document.tree?.members else { return nil }
    original = document
    self.members = members
  }

  /// The text of the plan as it stands now, in canonical form.
  package var bytes: [UInt8] {
    Array(CanonicalForm.text(JSONNode(.object(members)), fields: Shape.plan).utf8)
  }

  /// The errors that the plan would have and did not have before, placed in the new text.
  package var newErrors: [Diagnostic] {
    var known: [Finding: Int] = [:]
    for finding in original.findings { known[Finding(finding), default: 0] += 1 }
    return PlanDocument(SourceText(path: original.source.path, bytes: bytes)).findings.filter {
      let count = known[Finding($0), default: 0]
      known[Finding($0)] = count - 1
      return $0.severity == .error && count <= 0
    }
  }

  /// A finding without its place, which a change further up moves.
  private struct Finding: Hashable {
    let code: DiagnosticCode
    let message: Wording

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      message = diagnostic.message
    }
  }
}

extension PlanEdit {
  /// Puts an entry at the end of a list of the plan.
  ///
  /// - Throws: the fault of a list that is none.
  mutating func append(_ entry: JSONNode, to list: String) throws(Diagnostic) {
    try change(list) { entries in entries.append(entry) }
  }

  /// Changes the entries of a list of the plan, which is made where it is missing.
  ///
  /// - Throws: the fault of a list that is none.
  mutating func change(
    _ list: String, _ body: (inout [JSONNode]) -> Void
  ) throws(Diagnostic) {
    guard let index = members.firstIndex(where: { $0.key == list }) else {
      var entries: [JSONNode] = []
      body(&entries)
      members.append(JSONMember(list, .array(entries)))
      return
    }
    let node = members[index].value
    guard var entries = node.elements else {
      throw .wrongType(.list, original.source, at: node)
    }
    body(&entries)
    members[index].value = .array(entries)
  }
}

package import MTTQText

/// The tree of a document under change: entries are put into its lists, and all that it says else
/// stays, unknown keys included.
struct DocumentEdit: Sendable, Equatable {
  private let source: SourceText
  private let fields: [Shape.Field]
  private var members: [JSONMember]

  /// Begins to change a document whose keys the fields describe.
  init(_ source: SourceText, _ members: [JSONMember], fields: [Shape.Field]) {
    self.source = source
    self.members = members
    self.fields = fields
  }

  static func == (left: DocumentEdit, right: DocumentEdit) -> Bool {
    left.members == right.members
  }

  /// The text of the document as it stands now, in canonical form.
  var bytes: [UInt8] {
    Array(CanonicalForm.text(tree, fields: fields).utf8)
  }

  /// The tree as it stands; what was read of the text knows its place there.
  var tree: JSONNode { JSONNode(.object(members)) }

  /// What it says, in canonical form.
  var value: JSONNode.Value {
    CanonicalForm.tree(tree, fields: fields).value
  }

  /// The value under a key.
  subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.value }

  /// Puts a value under a key, or takes the key away.
  mutating func set(_ key: String, _ value: JSONNode?) {
    members = tree.setting(key, value).members ?? members
  }

  /// Lets every reference to a part name it by another id.
  mutating func rename(_ id: String, to new: String, kind: Shape.Reference) {
    let search = ReferenceSearch(id, kind)
    members = search.renamed(tree, fields: fields, to: new).members ?? members
  }

  /// Puts an entry at the end of a list.
  ///
  /// - Throws: the fault of a list that is none.
  mutating func append(_ entry: JSONNode, to list: String) throws(Diagnostic) {
    try change(list) { entries in entries.append(entry) }
  }

  /// Changes the entries of a list, which is made where it is missing.
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
    guard var entries = node.elements else { throw .wrongType(.list, source, at: node) }
    let before = entries
    body(&entries)
    if entries != before { members[index].value = .array(entries) }
  }
}

extension [Diagnostic] {
  /// The errors among these findings that were not there before, whatever their place, since a
  /// change further up moves it.
  func errors(besides before: [Diagnostic]) -> [Diagnostic] {
    added(to: before).filter { $0.severity == .error }
  }

  /// The findings that were not there before, likewise.
  package func added(to before: [Diagnostic]) -> [Diagnostic] {
    var known: [Finding: Int] = [:]
    for finding in before { known[Finding(finding), default: 0] += 1 }
    return filter {
      let count = known[Finding($0), default: 0]
      known[Finding($0)] = count - 1
      return count <= 0
    }
  }
}

/// A finding without its place.
private struct Finding: Hashable {
  let code: DiagnosticCode
  let message: Wording

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    message = diagnostic.message
  }
}

package import MTTQText

/// A households.json under change: households and helpers are put into its tree, and all that it
/// says else stays, unknown keys included.
package struct RegisterEdit: Sendable {
  private let path: String
  private let plan: PlanDocument
  private let original: RegisterDocument?
  private let initial: DocumentEdit
  private var document: DocumentEdit

  /// Begins to change the register of a plan, or a new one where the book has none yet; nil where
  /// its text is no JSON object.
  ///
  /// `path` is the register's file as the user named it.
  package init?(_ original: RegisterDocument?, path: String, of plan: PlanDocument) {
    self.path = path
    self.plan = plan
    self.original = original
    guard let original else {
      let empty = [
        JSONMember("format", .string("mttq-households/1")), JSONMember("households", .array([])),
      ]
      document = DocumentEdit(SourceText(path: path, bytes: []), empty, fields: Shape.register)
      initial = document
      return
    }
    guard let members = original.tree?.members else { return nil }
    document = DocumentEdit(original.source, members, fields: Shape.register)
    initial = document
  }

  /// The text of the register as it stands now, in canonical form.
  package var bytes: [UInt8] { document.bytes }

  /// Whether it says anything else than before.
  package var isChanged: Bool { document != initial }

  /// The errors that the register would have and did not have before, placed in the new text.
  package var newErrors: [Diagnostic] {
    RegisterDocument(
      SourceText(path: path, bytes: bytes), references: plan.references, hasAreas: plan.hasAreas
    ).findings.errors(besides: original?.findings ?? [])
  }

  /// Lets every reference to a part of the plan name it by another id.
  package mutating func rename(_ id: String, to new: String, kind: Shape.Reference) {
    document.rename(id, to: new, kind: kind)
  }

  /// Adds a helper after the others.
  ///
  /// - Throws: the fault of a register whose helpers are no list.
  package mutating func add(_ helper: Helper) throws(Diagnostic) {
    try document.append(helper.node, to: "helpers")
  }

  /// Takes everything off a household but id, area and status, so that the person is forgotten and
  /// every total stays (book.md, “The book”).
  ///
  /// - Throws: the fault of a register whose households are no list.
  package mutating func forget(_ id: String) throws(Diagnostic) {
    try document.change("households") { entries in
      for index in entries.indices where entries[index]["id"]?.text == id {
        let entry = entries[index]
        entries[index] = .members(
          ([.id, .forgotten, .area, .status] as [HouseholdKey]).map { key in
            (key.rawValue, key == .forgotten ? .bool(true) : entry[key.rawValue])
          })
      }
    }
  }

  /// Takes everything off a person who helps but id and kind, likewise.
  ///
  /// - Throws: the fault of a register whose helpers are no list.
  package mutating func forgetHelper(_ id: String) throws(Diagnostic) {
    try document.change("helpers") { entries in
      for index in entries.indices where entries[index]["id"]?.text == id {
        entries[index] = .members([
          ("id", entries[index]["id"]), ("forgotten", .bool(true)),
          ("kind", entries[index]["kind"]),
        ])
      }
    }
  }

  /// Puts a list of households into the register: new ones after the others, known ones brought up
  /// to what the list says; what it says nothing about stays.
  ///
  /// A household that was forgotten stays forgotten. The outcomes are in the list's order.
  ///
  /// - Throws: the fault of a register whose households are no list.
  package mutating func merge(
    _ list: [HouseholdEntry]
  ) throws(Diagnostic) -> [HouseholdMerge] {
    var merges: [HouseholdMerge] = []
    try document.change("households") { entries in
      var places: [String: Int] = [:]
      for (place, entry) in entries.enumerated() {
        if let id = entry["id"]?.text, places[id] == nil { places[id] = place }
      }
      for household in list {
        guard let place = places[household.id] else {
          places[household.id] = entries.count
          entries.append(household.node)
          merges.append(HouseholdMerge(id: household.id, result: .added))
          continue
        }
        let (entry, result) = household.merged(into: entries[place])
        entries[place] = entry
        merges.append(HouseholdMerge(id: household.id, result: result))
      }
    }
    return merges
  }
}

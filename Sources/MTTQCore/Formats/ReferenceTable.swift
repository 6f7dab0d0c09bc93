package import MTTQText

/// The ids that a file may refer to.
package struct ReferenceTable: Sendable {
  private var ids: [Shape.Reference: Set<String>] = [:]
  private var ordered: [Shape.Reference: [String]] = [:]
  /// The indicators that are ratios, which nobody records.
  package private(set) var ratios: Set<String> = []

  package init() {}

  /// The ids that a plan defines, read from its tree; of a plan that is no JSON object, and of duties
  /// that cannot be read, nothing is known, so that one fault does not make many.
  package init(planTree tree: JSONNode?, calendar: ReportCalendar?) {
    guard let tree, tree.members != nil else { return }
    let catalogue = Catalogue.standard.indicators
    ratios = Set(catalogue.lazy.filter { $0.parts != nil }.map(\.id))
    for node in tree["indicators"]?.elements ?? [] where node["kind"]?.text == "ratio" {
      if let id = node["id"]?.text { ratios.insert(id) }
    }
    define(.organisation, tree["organisations"])
    define(.area, tree["areas"])
    define(.unit, tree["units"])
    define(.task, tree["tasks"])
    define(.model, tree["models"])
    let own = tree["indicators"]?.elements?.compactMap { $0["id"]?.text } ?? []
    define(.indicator, catalogue.map(\.id) + own)
    if let calendar, let duties = tree["reports"]?.elements?.count,
      duties == Set(calendar.reports.map(\.dutyIndex)).count
    {
      define(.report, calendar.reports.map(\.id))
    }
  }

  /// Adds the ids that a register defines.
  package mutating func add(registerTree tree: JSONNode) {
    define(.household, tree["households"])
    define(.helper, tree["helpers"])
  }

  private mutating func define(_ reference: Shape.Reference, _ list: JSONNode?) {
    if let list, list.elements == nil { return }
    define(reference, list?.elements?.compactMap { $0["id"]?.text } ?? [])
  }

  private mutating func define(_ reference: Shape.Reference, _ defined: [String]) {
    ids[reference] = Set(defined)
    ordered[reference] = defined
  }

  /// Whether references of this kind can be checked at all.
  package func knows(_ reference: Shape.Reference) -> Bool {
    ids[reference] != nil
  }

  /// Whether `id` is defined; true where references of the kind cannot be checked.
  package func contains(_ reference: Shape.Reference, _ id: String) -> Bool {
    ids[reference]?.contains(id) ?? true
  }

  /// The defined ids in their order.
  package func candidates(_ reference: Shape.Reference) -> [String] {
    ordered[reference] ?? []
  }
}

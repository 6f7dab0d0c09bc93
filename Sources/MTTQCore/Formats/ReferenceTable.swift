package import MTTQText

/// The ids that a file may refer to.
package struct ReferenceTable: Sendable {
  private var ids: [Shape.Reference: Set<String>] = [:]
  private var ordered: [Shape.Reference: [String]] = [:]
  /// The names of the plan's parts with their ids, for hints; never those of persons.
  private var names: [Shape.Reference: [(id: String, name: String)]] = [:]
  /// The names of the indicators' kinds, as the catalogue or the plan gives them.
  private(set) var kinds: [String: String] = [:]
  /// The indicators that are ratios, which nobody records.
  package private(set) var ratios: Set<String> = []
  /// The parts of each dimension; none of a dimension not all of whose parts can be told, or that
  /// has none.
  private(set) var parts: [String: KnownParts] = [:]
  /// The organisations that no score table is about: the Front, government and partners.
  private(set) var outsiders: Set<String> = []
  /// The score tables as far as they can be told.
  private(set) var assessments: [String: ScoreTableReferences] = [:]

  package init() {}

  /// The ids that a plan defines, read from its tree; of a plan that is no JSON object, and of
  /// duties that cannot be read, nothing is known, so that one fault does not make many.
  package init(planTree tree: JSONNode?, calendar: ReportCalendar?) {
    guard let tree, tree.members != nil else { return }
    let catalogue = Catalogue.standard.indicators
    kinds = ReferenceTable.standardKinds
    for node in tree["indicators"]?.elements ?? [] {
      if let id = node["id"]?.text { kinds[id] = kinds[id] ?? node["kind"]?.text }
    }
    ratios = Set(kinds.lazy.filter { $0.value == "ratio" }.map(\.key))
    define(.organisation, "organisations", of: tree, Shape.plan)
    define(.area, "areas", of: tree, Shape.plan)
    define(.unit, "units", of: tree, Shape.plan)
    define(.task, "tasks", of: tree, Shape.plan)
    define(.model, "models", of: tree, Shape.plan)
    define(.indicator, "indicators", of: tree, Shape.plan)
    if let own = ordered[.indicator] {
      ids[.indicator] = ReferenceTable.standardIndicators.union(own)
      ordered[.indicator] = catalogue.map(\.id) + own
      names[.indicator, default: []] += catalogue.map { ($0.id, $0.name) }
    }
    define(.assessment, "assessments", of: tree, Shape.plan)
    assessments = Dictionary(
      tree.list("assessments").compactMap { node in
        node.definedIdentifier.map { ($0, ScoreTableReferences(node)) }
      }, uniquingKeysWith: { _, _ in .unknown })
    defineBreakdowns(of: tree)
    if calendar != nil { defineReports(of: tree) }
    let organisations = tree.list("organisations")
    outsiders = Set(
      organisations.compactMap { node in
        let kind: Organisation.Kind? = node.choice("kind")
        return kind.map(\.owesQuotas) == false ? node.definedIdentifier : nil
      })
  }

  /// The kinds of the catalogue's indicators, and their ids: made once for all plans.
  private static let standardKinds = Dictionary(
    Catalogue.standard.indicators.map { ($0.id, $0.kind.name) },
    uniquingKeysWith: { first, _ in first })
  private static let standardIndicators = Set(Catalogue.standard.indicators.map(\.id))

  /// Adds the ids that a register defines.
  package mutating func add(registerTree tree: JSONNode) {
    guard tree.members != nil else { return }
    if tree["households"] != nil { define(.household, "households", of: tree, Shape.register) }
    define(.helper, "helpers", of: tree, Shape.register)
  }

  /// Notes the reports that are owed: what one is called hangs on the kind of its duty alone,
  /// whatever else is wrong with that.
  private mutating func defineReports(of tree: JSONNode) {
    guard let duties = tree["reports"]?.elements else { return }
    let kinds = duties.compactMap { duty -> ReportKind? in duty.choice("kind") }
    guard kinds.count == duties.count else { return }
    var seen: Set<ReportKind> = []
    define(
      .report,
      kinds.filter { seen.insert($0).inserted }.flatMap(\.reportIdentifiers).map(\.word))
  }

  /// Notes the dimensions of the catalogue and of the plan, with their parts.
  private mutating func defineBreakdowns(of tree: JSONNode) {
    define(.dimension, "breakdowns", of: tree, Shape.plan)
    guard let own = ordered[.dimension] else { return }
    let standard = Catalogue.standard.breakdowns
    define(.dimension, standard.map(\.id) + own)
    for dimension in standard { parts[dimension.id] = KnownParts(dimension.parts.map(\.id)) }
    var seen = Set(parts.keys)
    for node in tree.list("breakdowns") {
      guard let id = node.definedIdentifier else { continue }
      // Which of two dimensions of one id is meant cannot be told.
      guard seen.insert(id).inserted, let elements = node["parts"]?.elements else {
        parts[id] = nil
        continue
      }
      let defined = elements.compactMap(\.definedIdentifier)
      if defined.count == elements.count, !defined.isEmpty { parts[id] = KnownParts(defined) }
    }
  }

  /// Notes what a list defines; of a list that cannot be read, whose key is mistyped, or an entry
  /// of which has no id that can be told, not all ids are known, and none is held against it.
  private mutating func define(
    _ reference: Shape.Reference, _ key: String, of tree: JSONNode, _ fields: [Shape.Field]
  ) {
    guard let list = tree[key] else {
      if MistypedKeys(of: tree, among: fields).found(for: key) == nil { define(reference, []) }
      return
    }
    guard let elements = list.elements else { return }
    let defined = elements.compactMap(\.definedIdentifier)
    guard defined.count == elements.count else { return }
    define(reference, defined)
    guard reference != .household, reference != .helper else { return }
    names[reference] = elements.compactMap { node in
      guard let id = node["id"]?.text, let name = (node["name"] ?? node["title"])?.text else {
        return nil
      }
      return (id, name)
    }
  }

  private mutating func define(_ reference: Shape.Reference, _ defined: [String]) {
    ids[reference] = Set(defined)
    ordered[reference] = defined
  }

  /// The ids among which a mistyped one is sought, once so many were sought already: none where all
  /// that has been looked through is more than a hint is worth, as where a file of a hundred thousand
  /// lines knows none of a plan's hundred thousand areas.
  func hints(after count: Int) -> ReferenceTable {
    isLimited(after: count) ? ReferenceTable() : self
  }

  /// Whether so many unknown ids were met that of a further one nothing near is sought.
  func isLimited(after count: Int) -> Bool {
    count * longest > ReferenceTable.mostCompared && count > 2
  }

  /// How many ids are compared in one file, some seconds' worth of time.
  private static let mostCompared = 2_000_000

  private var longest: Int { ordered.values.map(\.count).max() ?? 0 }

  /// Whether `id` is defined; true where references of the kind cannot be checked, as where the
  /// entry that is meant may be one whose own id is at fault.
  package func contains(_ reference: Shape.Reference, _ id: String) -> Bool {
    ids[reference]?.contains(id) ?? true
  }

  /// The id of the one part that has a name, with or without diacritics.
  package func named(_ reference: Shape.Reference, _ name: String) -> String? {
    let known = names[reference] ?? []
    let key = Folding.key(name)
    let fitting = known.filter { Folding.key($0.name) == key }
    if fitting.count == 1 { return fitting[0].id }
    return Nearest.match(to: name, among: known.map(\.name)).flatMap { near in
      known.first { $0.name == near }?.id
    }
  }

  /// The defined ids in their order.
  package func candidates(_ reference: Shape.Reference) -> [String] {
    ordered[reference] ?? []
  }
}

/// The parts of one dimension.
struct KnownParts: Sendable {
  /// In their order.
  let ids: [String]
  private let known: Set<String>

  init(_ ids: [String]) {
    self.ids = ids
    known = Set(ids)
  }

  func contains(_ id: String) -> Bool { known.contains(id) }
}

/// What a score may name of one table.
struct ScoreTableReferences: Sendable {
  /// Nil where it cannot be told.
  private(set) var subject: Assessment.Subject?
  /// The ids of the criteria in their order; nil where not all can be told.
  private(set) var criteria: [String]?
  /// What each criterion gives at most, nil where that cannot be told.
  private(set) var most: [String: Quantity?] = [:]
  /// Nil where it cannot be told.
  private(set) var bonus: Quantity?

  /// Of two tables of one id it cannot be told which is meant.
  static let unknown = ScoreTableReferences()

  private init() {}

  init(_ node: JSONNode) {
    subject = node.choice("of")
    let given = ScoreTableReferences.criteria(node["criteria"]?.elements)
    criteria = given?.map(\.id)
    most = Dictionary(given ?? [], uniquingKeysWith: { first, _ in first })
    let isMistyped =
      MistypedKeys(of: node, among: Assessment.fields).found(for: "bonus") != nil
    bonus = node["bonus"].map(\.quantity) ?? (isMistyped ? nil : .zero)
    if let given = bonus, given < .zero { bonus = nil }
  }

  private static func criteria(_ elements: [JSONNode]?) -> [(id: String, most: Quantity?)]? {
    guard let elements else { return nil }
    let defined = elements.compactMap { entry in
      entry.definedIdentifier.map { ($0, entry.quantity("most")) }
    }
    guard defined.count == elements.count, !defined.isEmpty else { return nil }
    let times = Dictionary(defined.map { ($0.0, 1) }, uniquingKeysWith: +)
    return defined.map { id, most in
      (id, times[id] == 1 ? most.flatMap { $0 > .zero ? $0 : nil } : nil)
    }
  }
}

extension JSONNode {
  /// The id that an entry gives itself; nil where it has none, two, or one that no id may be.
  fileprivate var definedIdentifier: String? {
    guard let member = members?.first(where: { $0.key == "id" }), !member.isRepeated,
      let id = member.value.text, IdentifierForm.isIdentifier(id)
    else { return nil }
    return id
  }
}

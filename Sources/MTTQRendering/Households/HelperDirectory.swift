internal import MTTQCore

/// Everyone who may help a household, to say who does: the organisations of a plan, then the
/// helpers of its register.
struct HelperDirectory {
  private let organisations: [String: Int]
  private let helpers: [Helper]
  private let places: [String: Int]

  init(plan: Plan, register: Register?) {
    helpers = register?.helpers ?? []
    organisations = Dictionary(
      plan.organisations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      helpers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Who helps, as a report lists it (report.md, `helpedHouseholds`): ids of organisations, names
  /// of bodies, then the kinds of persons.
  func reported(_ assignments: [ActiveAssignment]) -> [String] {
    let own = helpers(of: assignments)
    let kinds = Set(own.map(\.kind))
    return organisations(of: assignments) + own.filter { !$0.kind.isPerson }.compactMap(\.name)
      + Helper.Kind.allCases.filter { $0.isPerson && kinds.contains($0) }.map(\.rawValue)
  }

  /// Who helps, each told apart: ids of organisations, names of bodies, and of persons the name
  /// where it is asked for and otherwise the id; last the ids that nobody knows.
  func named(_ assignments: [ActiveAssignment], withNames: Bool) -> [String] {
    organisations(of: assignments)
      + helpers(of: assignments).map { $0.kind.isPerson && !withNames ? $0.id : $0.name ?? $0.id }
      + unknown(of: assignments)
  }

  private func organisations(of assignments: [ActiveAssignment]) -> [String] {
    Set(assignments.compactMap { organisations[$0.org ?? ""] == nil ? nil : $0.org })
      .sorted { organisations[$0, default: 0] < organisations[$1, default: 0] }
  }

  private func helpers(of assignments: [ActiveAssignment]) -> [Helper] {
    Set(assignments.compactMap { places[$0.helper ?? ""] }).sorted().map { helpers[$0] }
  }

  private func unknown(of assignments: [ActiveAssignment]) -> [String] {
    Set(
      assignments.compactMap { active in
        organisations[active.org ?? ""] == nil && places[active.helper ?? ""] == nil
          ? active.org ?? active.helper : nil
      }
    ).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension ActiveAssignment {
  /// The organisation that helps; nil where another helper does.
  var org: String? {
    guard case .org(let id) = assignment.helper else { return nil }
    return id
  }

  /// The helper of the register who helps; nil where an organisation does.
  var helper: String? {
    guard case .helper(let id) = assignment.helper else { return nil }
    return id
  }
}

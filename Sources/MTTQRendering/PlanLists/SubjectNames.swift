internal import MTTQCore

/// How those whom a score table is about are called.
struct SubjectNames {
  private let names: [Record.Sender: String]

  init(_ plan: Plan) {
    names = Dictionary(
      plan.units.map { (.unit($0.id), $0.name) } + plan.organisations.map { (.org($0.id), $0.name) }
        + plan.areas.map { (.area($0.id), $0.fullName) }, uniquingKeysWith: { first, _ in first })
  }

  func name(of subject: Record.Sender) -> String { names[subject] ?? subject.id }
}

internal import MTTQCore

/// What a plan is called on paper.
enum PlanDocumentKind {
  case plan
  case programme

  /// By its title, which is the document's own, else by what kind the book calls it.
  init(of plan: Plan) {
    let named = [PlanDocumentKind.programme, .plan].first { $0.begins(plan.title) }
    self = named ?? (plan.kind == .programme ? .programme : .plan)
  }

  var words: String {
    switch self {
    case .plan: "Kế hoạch"
    case .programme: "Chương trình phối hợp"
    }
  }

  var symbol: DocumentSymbol.Kind {
    switch self {
    case .plan: .plan
    case .programme: .programme
    }
  }

  /// What the document is about: its title without what it is called.
  func subject(of title: String) -> String {
    guard begins(title) else { return title }
    return String(title.dropFirst(words.count).drop { $0 == " " }).capitalisedFirst
  }

  private func begins(_ title: String) -> Bool {
    title.lowercased().hasPrefix(words.lowercased() + " ")
  }
}

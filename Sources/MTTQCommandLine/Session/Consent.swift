internal import MTTQText

/// An answer to what is agreed to or not.
enum Consent: String, CaseIterable {
  case yes
  case no

  /// What an answer says; nil where it says neither. An empty one agrees.
  init?(_ answer: String) {
    let key = Folding.key(answer)
    if key.isEmpty {
      self = .yes
    } else if let said = Consent.allCases.first(where: { $0.answers.contains(key) }) {
      self = said
    } else {
      return nil
    }
  }

  /// The words for it that a person may answer with, folded.
  private var answers: Set<String> {
    switch self {
    case .yes: ["y", "yes", "co", "c", "ok", "u"]
    case .no: ["n", "no", "khong", "k", "ko"]
    }
  }
}

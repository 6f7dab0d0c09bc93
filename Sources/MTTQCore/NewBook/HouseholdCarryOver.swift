internal import MTTQText

/// What becomes of one household of last year's register in a new year.
enum HouseholdCarryOver {
  /// It goes on, with all its keys, in the status that it came to.
  case carried(JSONNode, changed: Bool)
  /// It is left out.
  case left(Reason)

  /// Why a household does not go on.
  enum Reason: CaseIterable {
    case notPoor
    case moved
    case ended
    case forgotten
  }

  /// Nil for an entry without a status, because the checker has reported it.
  ///
  /// `steps` are its outcomes in order, whatever their days. `since` becomes the day on which the
  /// status last changed; an outcome that repeats the status does not move it.
  init?(_ entry: JSONNode, after steps: [OutcomeHistory.Step]) {
    guard let registered: HouseholdStatus = entry.choice("status") else { return nil }
    let status = steps.last?.after ?? registered
    if entry.truth("forgotten") {
      self = .left(.forgotten)
    } else if let reason = status.leaves {
      self = .left(reason)
    } else if let change = steps.last(where: { $0.before != $0.after }) {
      self = .carried(
        entry.setting("status", .string(status.rawValue))
          .setting("since", .string(change.on.description)),
        changed: status != registered)
    } else {
      self = .carried(entry, changed: false)
    }
  }
}

extension HouseholdStatus {
  /// Why a household of the status is on no register; nil where it is.
  fileprivate var leaves: HouseholdCarryOver.Reason? {
    switch self {
    case .poor, .nearPoor, .atRisk, .newlyEscaped, .inDifficulty: nil
    case .notPoor: .notPoor
    case .moved: .moved
    case .ended: .ended
    }
  }
}

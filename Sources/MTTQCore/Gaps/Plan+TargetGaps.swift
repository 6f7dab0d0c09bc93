internal import MTTQText

extension Plan {
  /// That nobody set a target yet; else the targets that go by what the unit's own plan of an earlier
  /// year says.
  var targetGaps: [PlanGap] {
    guard !targets.isEmpty else {
      return [PlanGap("targets", .none, "target", "set", "…", "--at-least", "…")]
    }
    let former = bases.filter(isFormerPlan).map(\.number)
    let names = Dictionary(
      allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return targets.compactMap { target in
      guard let source = target.source, let number = former.first(where: source.cites) else {
        return nil
      }
      let scope =
        (target.org.map { ["--org", $0] } ?? []) + (target.area.map { ["--area", $0] } ?? [])
      return PlanGap(
        "targets", .outdated(target, names[target.indicator], number),
        words: ["target", "set", target.indicator] + target.bound.words + scope
          + ["--source", PlanGap.blank])
    }
  }

  /// Whether a basis is the unit's own plan of an earlier year.
  private func isFormerPlan(_ basis: Basis) -> Bool {
    basis.issuer == unit.issuer && !basis.number.isUnfinished && basis.number != number
      && basis.date.map { $0.year < year } ?? true
  }
}

extension Bound {
  /// The bound as options of a command line.
  fileprivate var words: [String] {
    switch self {
    case .atLeast(let lower): ["--at-least", lower.typed]
    case .exactly(let number): ["--exactly", number.typed]
    case .between(let lower, let upper): ["--between", "\(lower.typed):\(upper.typed)"]
    }
  }
}

extension Quantity {
  /// The number as a person types it, the comma before its decimals.
  fileprivate var typed: String { description.replacing(".", with: ",") }
}

extension String {
  /// Whether it names a document by its number, which is not the end of a longer one.
  fileprivate func cites(_ number: String) -> Bool {
    ranges(of: number).contains { range in
      range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isNumber
    }
  }
}

extension Wording {
  fileprivate static let none = Wording(vi: "chưa giao chỉ tiêu nào", en: "the plan sets no target")

  fileprivate static func outdated(
    _ target: Target, _ indicator: Indicator?, _ number: String
  ) -> Wording {
    let name = indicator?.name ?? target.indicator
    let english = indicator?.nameEnglish ?? name
    let scope = [target.org, target.area].compactMap(\.self).joined(separator: ", ")
    let whose = scope.isEmpty ? "" : " (\(scope))"
    return Wording(
      vi: "chỉ tiêu “\(name)”\(whose) còn dẫn kế hoạch năm trước (\(number))",
      en: "the target of “\(english)”\(whose) still goes by the plan of an earlier year (\(number))"
    )
  }
}

internal import MTTQText

extension Takeover {
  /// The quotas; the reports in which they are judged are owed in the new plan too, since it takes
  /// all duties over.
  var quotas: Taken {
    Taken(sourced(source.tree.list("quotas")))
  }

  /// The targets but those of an organisation or area that the new plan does not have.
  var targets: Taken {
    let all = source.tree.list("targets")
    let kept = all.filter { isReachable($0) }
    let dropped = all.filter { !isReachable($0) }.compactMap { $0.text("indicator") }
    var reminders: [Wording] = []
    // A target of zero forbids, and binds everyone alike.
    let shared = kept.filter { $0.quantity("exactly") != .zero }
    if relation == .above, !shared.isEmpty {
      reminders.append(.targetsFromAbove(shared.compactMap { $0.text("indicator") }))
    }
    if !dropped.isEmpty { reminders.append(.targetsDropped(dropped)) }
    return Taken(sourced(kept), reminders)
  }

  /// The plan's own indicators: all of a plan of the level, of one above those that its targets
  /// need.
  var indicators: Taken {
    let own = source.tree.list("indicators")
    guard relation == .above else { return Taken(own) }
    var needed = Set((targets.entries + quotas.entries).compactMap { $0.text("indicator") })
    var found = 0
    repeat {
      found = needed.count
      for indicator in own where indicator.text("id").map(needed.contains) == true {
        needed.formUnion(["of", "over", "notAbove"].compactMap { indicator.text($0) })
        needed.formUnion(indicator.texts("parts"))
      }
    } while needed.count > found
    return Taken(own.filter { $0.text("id").map(needed.contains) == true })
  }

  private func isReachable(_ target: JSONNode) -> Bool {
    target.text("org").map(organisations.ids.contains) != false
      && target.text("area").map(areas.ids.contains) != false
  }
}

extension Wording {
  fileprivate static func targetsFromAbove(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "thay số chung của cấp trên bằng số của đơn vị ở các chỉ tiêu: \(list) – "
        + "mttq target set CHỈ-TIÊU --at-least SỐ",
      en: "turn the targets from above into this unit's share: \(list) – "
        + "mttq target set INDICATOR --at-least NUMBER")
  }

  fileprivate static func targetsDropped(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "giao lại các chỉ tiêu đã bỏ vì kế hoạch mới không có tổ chức, khu dân cư đó: \(list) – "
        + "mttq target set CHỈ-TIÊU --at-least SỐ --org TỔ-CHỨC",
      en: "set the targets anew whose organisation or area the new plan does not have: \(list) – "
        + "mttq target set INDICATOR --at-least NUMBER --org ORG")
  }
}

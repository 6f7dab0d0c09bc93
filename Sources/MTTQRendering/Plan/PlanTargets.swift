internal import MTTQCore
internal import MTTQText

/// The targets and quotas of a content, or of none: a list, or a table where they are many.
struct PlanTargets {
  let document: PrintablePlan
  let content: Int?

  let sources: SourceMarks

  /// How many indicators a list has at most.
  private static let longestList = 6
  /// How many organisations and areas an entry of a list names at most.
  private static let longestEntry = 4

  var blocks: [PrintedBlock] {
    let quotas = quotas.map {
      PrintedBlock.item(
        QuotaOrder(quota: $0, document: document, mark: sources.mark($0.source)).words)
    }
    let targets = targets
    if targets.isEmpty { return quotas }
    let entries = entries(targets)
    let isShort =
      entries.count <= PlanTargets.longestList
      && entries.allSatisfy { $0.count <= PlanTargets.longestEntry }
    return (isShort ? entries.map { .item(words($0)) } : [.table(table(targets))]) + quotas
  }

  /// The targets of an indicator together, in the order of the first of each.
  private func entries(_ targets: [Target]) -> [[Target]] {
    let grouped = Dictionary(grouping: targets, by: \.indicator)
    var told: Set<String> = []
    return targets.compactMap { target in
      told.insert(target.indicator).inserted ? grouped[target.indicator] : nil
    }
  }

  private var targets: [Target] {
    document.plan.targets.filter { target in
      document.place(of: document.indicator(target.indicator)?.content) == content
    }
  }

  /// What binds poor households' helpers belongs to the first content.
  private var quotas: [Quota] {
    document.plan.quotas.filter { quota in
      guard !quota.kind.isOfReports else { return false }
      let own = quota.indicator.flatMap { document.indicator($0)?.content }
      return document.place(of: quota.kind.concernsHouseholds ? 1 : own) == content
    }
  }

  /// The unit's own target of an indicator, then those of organisations and areas.
  private func words(_ targets: [Target]) -> String {
    let own = targets.filter { bearers(of: $0).isEmpty }.map(words)
    let shares = targets.filter { !bearers(of: $0).isEmpty }
      .map { "\(bearers(of: $0)) \(words($0))" }
    let name = targets.first.map(name) ?? ""
    let within = own.isEmpty || shares.isEmpty ? "" : ", trong đó "
    return "\(name): \(own.joined(separator: "; "))\(within)\(shares.joined(separator: "; "))."
  }

  private func words(_ target: Target) -> String {
    target.bound.words(in: .measure(document.indicator(target.indicator)?.unit ?? ""))
      + (target.agreed.map { " (\($0))" } ?? "") + sources.mark(target.source)
  }

  private func name(_ target: Target) -> String {
    document.indicator(target.indicator)?.name ?? target.indicator
  }

  private func table(_ targets: [Target]) -> PrintedTable {
    PrintedTable(
      filled: [
        FilledColumn(
          "STT", as: .ordinal, aligned: nil, targets.indices.map { .text(String($0 + 1)) }),
        FilledColumn("Chỉ tiêu", as: .subject, targets.map { .text(name($0)) }),
        FilledColumn(
          "ĐVT", as: .unit,
          targets.map { .text(document.indicator($0.indicator)?.unit ?? "") }),
        FilledColumn(
          "Kế hoạch", aligned: .right,
          targets.map { .number($0.bound.lower, shown: $0.bound.tableWords) }),
        FilledColumn(
          "Giao cho", as: .remark, targets.map { .text(bearers(of: $0).capitalisedFirst) }),
        FilledColumn("Ghi chú", as: .remark, targets.map { .text(remark(on: $0)) }),
      ])
  }

  private func remark(on target: Target) -> String {
    let mark = sources.mark(target.source)
    return target.agreed.map { $0 + mark } ?? String(mark.dropFirst())
  }

  /// For whom a target is set: `Hội Nông dân xã tại thôn Nam`; empty for the unit itself.
  private func bearers(of target: Target) -> String {
    [target.org.map(document.organisation), target.area.map(document.area)]
      .compactMap { $0 }.joined(separator: " tại ")
  }
}

extension Bound {
  /// The bound in a table that lists bounds of every kind: `≥ 600`, `2`, `40–60`.
  fileprivate var tableWords: String {
    switch self {
    case .atLeast: "≥ " + cell()
    case .exactly, .between: cell()
    }
  }
}

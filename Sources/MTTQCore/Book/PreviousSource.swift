package import MTTQText

/// What stands at a path that a plan's `previous` names, as far as it could be read.
package struct PreviousSource: Sendable {
  /// Nil of a folder of reports that has none.
  package let year: Int?
  package let unit: Unit?
  /// The figures of the report asked for; nil where it has none such.
  package let figures: [String: PreviousFigures.Row]?

  package init(year: Int?, unit: Unit?, figures: [String: PreviousFigures.Row]?) {
    self.year = year
    self.unit = unit
    self.figures = figures
  }

  /// A folder of reports that has none.
  package static let empty = PreviousSource(year: nil, unit: nil, figures: nil)

  /// A report as it was sent.
  package init(_ sent: SentReport) {
    self.init(year: sent.year, unit: sent.unit, figures: sent.rows)
  }
}

/// The books of last year that a plan names, in its order, each read or with the reason why not.
package struct PreviousReading: Sendable {
  private let plan: Plan
  private let document: PlanDocument
  private let sources: [Result<PreviousSource, PreviousFailure>]

  /// Why a path could not be read.
  package struct PreviousFailure: Error, Sendable {
    package let fault: PreviousFault

    package init(_ fault: PreviousFault) {
      self.fault = fault
    }
  }

  /// - Parameter sources: one for each path of the plan.
  package init(
    of plan: Plan, _ document: PlanDocument, sources: [Result<PreviousSource, PreviousFailure>]
  ) {
    self.plan = plan
    self.document = document
    self.sources = sources
  }

  /// The figures to compare with; nil where the plan names no book.
  package var figures: PreviousFigures? {
    guard !plan.previous.isEmpty else { return nil }
    let read = sources.compactMap { source -> [String: PreviousFigures.Row]? in
      guard case .success(let found) = source, let year = found.year, year < plan.year else {
        return nil
      }
      return found.figures
    }
    return PreviousFigures(expected: plan.previous.count, read: read)
  }

  /// What is to be said of them, at their paths in the plan.
  ///
  /// - Parameter report: the report that is asked for; nil where only the books are looked at.
  package func findings(for report: String?) -> [Diagnostic] {
    let nodes = document.tree?["previous"].map { $0.elements ?? [$0] } ?? []
    let paths = nodes.filter { $0.text != nil }
    return zip(paths, zip(plan.previous, sources)).flatMap { node, entry in
      document.grounds.canJudge(node) ? findings(entry.0, entry.1, for: report, at: node) : []
    }
  }

  private func findings(
    _ path: String, _ source: Result<PreviousSource, PreviousFailure>, for report: String?,
    at node: JSONNode
  ) -> [Diagnostic] {
    let text = document.source
    switch source {
    case .failure(let failure):
      return [.previousUnreadable(path, failure.fault, text, at: node)]
    case .success(let found):
      if let year = found.year, year >= plan.year {
        return [.previousOfYear(path, year, before: plan.year, text, at: node)]
      }
      let foreign = foreign(found.unit).map {
        [Diagnostic.previousOfUnit(path, $0.name, text, at: node)]
      }
      guard let report, found.figures == nil else { return foreign ?? [] }
      return (foreign ?? []) + [.previousUnreadable(path, .withoutReport(report), text, at: node)]
    }
  }
}

extension PreviousReading {
  /// A unit, where it is neither that of the plan nor merged into it; nil where that cannot be told.
  private func foreign(_ other: Unit?) -> Unit? {
    guard let other, document.tree?["unit"].map(document.grounds.canJudge) ?? true else {
      return nil
    }
    return plan.unit.isOrFollows(other) ? nil : other
  }
}

extension Unit {
  /// Whether another unit is this one of an earlier year, or one that was merged into it.
  fileprivate func isOrFollows(_ other: Unit) -> Bool {
    other.id == id || predecessors.contains { UnitName($0).key == UnitName(other.name).key }
  }
}

package import MTTQText

extension RollUp {
  /// Adds up what came, and what is wrong with it.
  package struct Outcome: Sendable {
    package let rollUp: RollUp
    /// Rivals that differ, own indicators of two kinds (errors), units by another name (warnings),
    /// and the notes.
    package let findings: [Diagnostic]
  }

  /// Adds up the reports of many units.
  ///
  /// - Parameters:
  ///   - settled: which source counts of each unit.
  ///   - passed: paths of a folder that were not asked for.
  package static func adding(
    _ settled: SettledUnits, report: String, year: Int, asOf: CalendarDate,
    of parent: RollUpParent?, sources: [UnitSource], passed: [String]
  ) -> Outcome {
    let lines = settled.lines
    let totals = RollUpTotals(lines, of: parent)
    let names = UnknownUnits(lines, sources, of: parent)
    var notes = RollUpNote.Kind.allCases.flatMap { kind in
      settled.notes.filter { $0.kind == kind }
    }
    notes += names.notes
    notes += cutOffs(lines, of: parent)
    notes += totals.notes
    if !passed.isEmpty { notes.append(RollUpNote(kind: .passed, paths: passed)) }
    let rollUp = RollUp(
      report: report, year: year, asOf: asOf, units: lines, totals: totals.totals,
      own: totals.own, households: HouseholdTotals(lines), completeness: Completeness(lines),
      notes: notes)
    return Outcome(
      rollUp: rollUp,
      findings: settled.findings + totals.findings + names.findings + rollUp.noteFindings)
  }

  /// The units whose report counts other days than the parent's, without it than the first one's.
  private static func cutOffs(_ lines: [UnitLine], of parent: RollUpParent?) -> [RollUpNote] {
    let counted = lines.filter { $0.standing != nil }
    guard let wanted = parent?.period ?? counted.first?.standing?.figures.period else { return [] }
    let others = counted.filter { !($0.standing?.figures.period.counts(as: wanted) ?? true) }
    return others.isEmpty ? [] : [RollUpNote(kind: .cutOff, units: others.map(\.unit.id))]
  }
}

extension Period {
  /// Whether the same days are counted, whatever is known of them.
  fileprivate func counts(as other: Period) -> Bool {
    from == other.from && through == other.through && start == other.start
  }
}

extension RollUp.HouseholdTotals {
  init(_ lines: [RollUp.UnitLine]) {
    let all = lines.compactMap { $0.standing?.figures.households }
    func sum(_ figure: (UnitFigures.Households) -> Int?) -> Int? {
      let figures = all.compactMap(figure)
      return figures.isEmpty ? nil : figures.clampedSum
    }
    let registers = all.compactMap(\.register)
    let register =
      registers.isEmpty
      ? nil
      : HouseholdStatus.allCases.enumerated().map { place, status in
        HouseholdSummary.StatusCount(
          status: status, count: registers.map { $0[place] }.clampedSum)
      }
    let without = sum(\.withoutHelper)
    let poor = register?.first { $0.status == .poor }?.count
    self.init(
      register: register, helped: sum(\.helped), helpedNow: sum(\.helpedNow),
      withoutHelper: without,
      coverage: poor.flatMap { poor in
        without.flatMap { Quantity(poor - $0).percent(of: Quantity(poor)) }
      },
      escapedPoverty: sum(\.escapedPoverty), escapedNearPoverty: sum(\.escapedNearPoverty),
      fellBack: sum(\.fellBack), units: registers.count,
      withoutRegister: all.count - registers.count)
  }
}

extension [Int] {
  /// The sum; of counts in files that no book can have come to, the greatest number there is.
  fileprivate var clampedSum: Int {
    reduce(0) { sum, count in
      let (added, isTooGreat) = sum.addingReportingOverflow(count)
      return isTooGreat ? .max : added
    }
  }
}

extension RollUp.Completeness {
  init(_ lines: [RollUp.UnitLine]) {
    let expected = lines.filter(\.isExpected)
    let received = expected.filter { $0.standing != nil }
    self.init(
      expected: expected.count, received: received.count,
      sent: received.count { $0.standing?.sent != nil },
      onTime: received.count { $0.status == .onTime })
  }
}

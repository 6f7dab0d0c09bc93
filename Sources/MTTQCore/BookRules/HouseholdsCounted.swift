package import MTTQText

extension DiagnosticCode {
  package static let householdCount = DiagnosticCode("household/count", .warning)
}

extension Explanation {
  package static let householdCount = Explanation(
    .householdCount,
    title: Wording(
      vi: "số hộ đã ghi khác số hộ trong sổ hộ",
      en: "a recorded number of households that is not the register's"),
    meaning: Wording(
      vi: """
        Số hộ nghèo, hộ cận nghèo hoặc hộ thoát nghèo được ghi như một kết quả, mà sổ hộ đếm ra \
        số khác. Báo cáo in cả hai, người đọc không biết tin số nào.
        """,
      en: """
        The number of poor, near-poor or escaped households was recorded as a result, and the \
        register counts another. A report prints both, and nobody knows which to believe.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ho-ngheo":4}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ho-ngheo":1}}
        """#),
    mend: Wording(
      vi: """
        Xem sổ hộ bằng “mttq household list”; số ghi nhầm thì hủy bằng “mttq void”, hộ còn thiếu \
        thì thêm bằng “mttq household add” hoặc ghi kết quả bằng “mttq household outcome”.
        """,
      en: """
        See the register with “mttq household list”; take a wrong number back with “mttq void”, \
        add a missing household with “mttq household add” or record its outcome with “mttq \
        household outcome”.
        """))
}

extension FigureRule {
  /// What was recorded of poor, near-poor and escaped households is what the register counts.
  static let householdsCounted = FigureRule { subject in
    var result = BookRule.Result()
    guard let register = subject.register, subject.grounds.knowsAll(of: .outcome) else {
      return result
    }
    let listed = Set(register.households.map(\.status))
    let outcomes = OutcomeHistory(subject.fold.standing, register: register)
    let counts: [(indicator: String, status: HouseholdStatus)] = [
      (Indicator.poor, .poor), (Indicator.nearPoor, .nearPoor),
      (Indicator.escapedPoverty, .poor),
    ].filter { listed.contains($0.1) }
    for count in counts {
      guard let place = subject.reading.place(of: count.indicator),
        subject.canJudgeFigure(of: place),
        let found = subject.otherCount(of: count.indicator, place, count.status, register, outcomes)
      else { continue }
      result.onLines.append(
        LineFinding(line: found.line) { source, tree in
          .otherCount(
            count.indicator, found.recorded, found.counted, source,
            at: tree["values"]?[count.indicator] ?? tree)
        })
    }
    return result
  }
}

extension FigureRule.Subject {
  /// What was recorded and what the register counts on the last day of the first report in which the
  /// two differ, with the line of the last record.
  fileprivate func otherCount(
    of indicator: String, _ place: Int, _ status: HouseholdStatus, _ register: Register,
    _ outcomes: OutcomeHistory
  ) -> (line: Int, recorded: Quantity, counted: Quantity)? {
    inFirstReport { judged in
      guard judged.figures.isRecorded(place),
        let recorded = judged.figures.figure(place).value,
        let line = lastCarried(place, in: judged.year)
      else { return nil }
      let last = judged.report.through
      let count =
        indicator == Indicator.escapedPoverty
        ? outcomes.households(from: calendar.start, through: last, where: \.escapesPoverty).count
        : register.households.count { outcomes.status(of: $0.id, on: last) == status }
      guard Quantity(count) != recorded else { return nil }
      return (line, recorded, Quantity(count))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherCount(
    _ indicator: String, _ recorded: Quantity, _ counted: Quantity, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .householdCount, at: source.place(node.range),
      Wording(
        vi: "“\(indicator)” đã ghi \(VietnameseNumber.text(recorded)), sổ hộ đếm được "
          + VietnameseNumber.text(counted),
        en: "“\(indicator)” is recorded as \(recorded), the register counts \(counted)"),
      takingBack: Wording(
        vi: "xem sổ hộ bằng mttq household list; số ghi nhầm thì hủy bằng",
        en: "see the register with mttq household list; take a wrong number back with"),
      then: Wording(vi: "", en: ""))
  }
}

internal import MTTQText

/// The reporting duties of a new plan: those of its source, with the days that were asked for.
struct ReportingDuties: Sendable {
  let entries: [JSONNode]
  let reminders: [Wording]

  /// A report whose day was moved to the new plan's year.
  fileprivate struct Move {
    let kind: ReportKind
    let from: CalendarDate
    let to: CalendarDate
  }

  init(_ request: PlanRequest, _ takeover: Takeover?) {
    let taken = takeover.map { $0.sourced($0.source.tree.list("reports")) } ?? []
    var moves: [Move] = []
    var duties: [JSONNode] = taken.map { duty in
      let kind: ReportKind? = duty.choice("kind")
      guard let takeover else { return duty }
      let moved = takeover.years.moved(duty, ["due", "from", "through"]).entry
      if let kind, request.due(kind) == nil, let from = duty.date("due"),
        let to = moved.date("due"), from != to
      {
        moves.append(Move(kind: kind, from: from, to: to))
      }
      return moved
    }
    let customary: [ReportKind] = taken.isEmpty ? [.halfYear, .annual] : []
    for kind in ReportKind.allCases {
      let due = request.due(kind)
      let index = duties.firstIndex { $0.text("kind") == kind.rawValue }
      guard due != nil || index == nil && customary.contains(kind) else { continue }
      let former = index.map { duties[$0] } ?? .object(["kind": .string(kind.rawValue)])
      let duty = due.map { former.due($0, request.rule) } ?? former.undated
      if let index { duties[index] = duty } else { duties.append(duty) }
    }
    entries = ReportingDuties.inOrder(duties).map { duty in
      request.recipient.map { duty.setting("to", .string($0)) } ?? duty
    }
    reminders =
      (moves.isEmpty ? [] : [.reportsMoved(moves)])
      + ReportingDuties.reminders(entries, taken: !taken.isEmpty && takeover?.relation == .above)
  }

  private static func inOrder(_ duties: [JSONNode]) -> [JSONNode] {
    ReportKind.allCases.flatMap { kind in duties.filter { $0.text("kind") == kind.rawValue } }
  }

  private static func reminders(_ duties: [JSONNode], taken fromAbove: Bool) -> [Wording] {
    func kinds(_ isMeant: (JSONNode) -> Bool) -> [ReportKind] {
      duties.filter(isMeant).compactMap { $0.choice("kind") }
    }
    var reminders: [Wording] = fromAbove ? [.reportsFromAbove] : []
    let undated = kinds { $0["due"] == nil && $0["day"] == nil }
    if !undated.isEmpty { reminders.append(.reportsUndated(undated)) }
    let unaddressed = kinds { $0["to"] == nil }
    if !unaddressed.isEmpty { reminders.append(.reportsUnaddressed(unaddressed)) }
    return reminders
  }
}

extension ReportingDuties {
  /// The reports of a plan whose last day is no working day.
  static func freeDays(in plan: Plan) -> [Wording] {
    let reports = ReportCalendar(plan: plan).reports.filter {
      $0.isWeekend && !$0.duty.kind.isRepeated
    }
    let days = reports.compactMap { report in report.lastDay.map { (report.duty.kind, $0) } }
    return days.isEmpty ? [] : [.lastDaysFree(days)]
  }
}

extension JSONNode {
  /// The duty with the day that was asked for, which its former wording and source do not set.
  fileprivate func due(_ day: CalendarDate, _ rule: DueRule) -> JSONNode {
    without("when", "through", "source").setting("due", .string(day.description))
      .setting("rule", .string(rule.rawValue))
  }

  /// The duty without a day; `rule` must be there and means nothing then.
  fileprivate var undated: JSONNode {
    setting("rule", .string(DueRule.on.rawValue))
      .setting("when", .string(ReportingDuty.unset))
  }
}

extension ReportingDuty {
  /// What `when` says of a duty whose day nobody knows yet.
  static let unset = "chưa có hạn: ghi theo kế hoạch của cấp trên"
}

extension Wording {
  fileprivate static let reportsFromAbove = Wording(
    vi: "xem lại chế độ báo cáo lấy của cấp trên: hạn của đơn vị thường sớm hơn",
    en: "check the reporting duties from above: this unit's days are often earlier")

  fileprivate static func reportsUndated(_ kinds: [ReportKind]) -> Wording {
    Wording(
      vi: "ghi hạn khi cấp trên báo (due): \(list(kinds, .vietnamese))",
      en: "give the day once the unit above sets it (due): \(list(kinds, .english))")
  }

  fileprivate static func reportsUnaddressed(_ kinds: [ReportKind]) -> Wording {
    Wording(
      vi: "ghi nơi nhận (to): \(list(kinds, .vietnamese))",
      en: "say who gets it (to): \(list(kinds, .english))")
  }

  fileprivate static func reportsMoved(_ moves: [ReportingDuties.Move]) -> Wording {
    Wording(
      vi: "xem lại hạn đã chuyển sang năm mới: "
        + moves.map { move in
          "\(move.kind.words.vietnamese) \(VietnameseDate.short(move.from)) → "
            + VietnameseDate.short(move.to)
        }.joined(separator: "; "),
      en: "check the days moved to the new year: "
        + moves.map { "\($0.kind.words.english) \($0.from) → \($0.to)" }
        .joined(separator: "; "))
  }

  fileprivate static func lastDaysFree(_ days: [(kind: ReportKind, day: CalendarDate)]) -> Wording {
    func list(_ language: Language, _ date: (CalendarDate) -> String) -> String {
      days.map { kind, day in
        "\(kind.words(language)) \(date(day)) (\(VietnameseDate.weekday(day, in: language)))"
      }.joined(separator: "; ")
    }
    return Wording(
      vi: "gửi sớm hơn vì ngày cuối là ngày nghỉ: " + list(.vietnamese, VietnameseDate.short),
      en: "send earlier, as the last day is no working day: " + list(.english, \.description))
  }

  private static func list(_ kinds: [ReportKind], _ language: Language) -> String {
    kinds.map { $0.words(language) }.joined(separator: ", ")
  }
}

extension ReportKind {
  /// The report by its kind: “báo cáo 6 tháng”.
  var words: Wording {
    switch self {
    case .month: Wording(vi: "báo cáo tháng", en: "monthly report")
    case .quarter: Wording(vi: "báo cáo quý", en: "quarterly report")
    case .halfYear: Wording(vi: "báo cáo 6 tháng", en: "half-year report")
    case .nineMonth: Wording(vi: "báo cáo 9 tháng", en: "nine-month report")
    case .annual: Wording(vi: "báo cáo năm", en: "annual report")
    }
  }
}

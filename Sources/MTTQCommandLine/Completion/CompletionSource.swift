internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// What there is of each kind of entries.
struct CompletionSource {
  let book: GlimpsedBook
  let query: CompletionQuery
  /// The day taken for today.
  let day: CalendarDate
  let language: Language
  /// The day of a record.
  let dayOf: (Record) -> CalendarDate
  /// The whole tool.
  let tool: () -> ToolDescription

  /// All of a kind, in the order in which they are offered.
  func candidates(_ kind: EntryKind) -> [CompletionCandidate] {
    switch kind {
    case .organisation: plan.organisations.map { CompletionCandidate($0.id, $0.name) }
    case .area: areas
    case .task: tasks
    case .model: plan.models.map { CompletionCandidate($0.id, $0.name) }
    case .fund: plan.funds.map { CompletionCandidate($0.id, $0.name) }
    case .unit: units
    case .assessment: plan.assessments.map { CompletionCandidate($0.id, $0.title) }
    case .breakdown: plan.allBreakdowns.map { CompletionCandidate($0.id, $0.name) }
    case .review: plan.reviews.map { CompletionCandidate($0.id, $0.title) }
    case .content: contents
    case .basis: places(plan.bases.map { [$0.number, $0.about] })
    case .signature: places(plan.signatures.map { [$0.authority, $0.title] })
    case .recipient: places(plan.recipients.map { [$0.name, $0.role] })
    case .purpose: places(plan.purposes.map { [$0] })
    case .requirement: places(plan.requirements.map { [$0] })
    case .indicator: indicators()
    case .recorded: indicators(ending: "=")
    case .expected: indicators(ending: "=") { $0.ratio == nil }
    case .part: plan.allBreakdowns.map { CompletionCandidate($0.id + "=", $0.name) }
    case .criterion: criteria
    case .sender: senders
    case .report: reports
    case .household: households
    case .helper: helpers
    case .record: records
    case .householdOrRecord: households + records
    case .day: CompletionDays.candidates(today: day, typed: query.typed, language)
    case .code:
      ExplanationList.all.map { CompletionCandidate($0.code.name, $0.title(language)) }
    case .page:
      CompletionPages.candidates(
        after: query.positionals, isBegun: !query.typed.isEmpty, of: tool(), language)
    case .sheet: sheets
    }
  }

  /// What may stand behind the equals sign of a word that names something before it.
  func values(of name: String, _ kind: EntryKind) -> [CompletionCandidate] {
    guard kind == .part else { return [] }
    let plan = plan
    let dimension = plan.allBreakdowns.first { $0.id == name }
    return (dimension?.parts ?? []).map { CompletionCandidate($0.id, $0.name) }
  }

  private var plan: Plan { book.plan ?? CompletionSource.nothing }

  /// What holds without a book.
  private static let nothing = Plan(
    unit: Unit(id: "", name: "", level: .commune), year: 0, title: "")
}

extension CompletionSource {
  private var areas: [CompletionCandidate] {
    plan.areas.filter { $0.exists(on: day) }.map { CompletionCandidate($0.id, $0.fullName) }
  }

  private var units: [CompletionCandidate] {
    plan.units.map { CompletionCandidate($0.id, $0.name) }
  }

  private var tasks: [CompletionCandidate] {
    plan.tasks.map { task in
      CompletionCandidate(
        task.id, [task.number, task.title].compactMap(\.self).joined(separator: " "))
    }
  }

  /// Parts that go by their place in the list, from 1.
  private func places(_ parts: [[String?]]) -> [CompletionCandidate] {
    parts.enumerated().map { place, words in
      CompletionCandidate(
        String(place + 1), words.compactMap(\.self).joined(separator: " "))
    }
  }

  private var contents: [CompletionCandidate] {
    Catalogue.standard.contents.map { content in
      CompletionCandidate(
        String(content.number), language == .vietnamese ? content.title : content.shortEnglish)
    }
  }

  /// The indicators, those with a target first.
  private func indicators(
    ending: String = "", where isOffered: (Indicator) -> Bool = { _ in true }
  ) -> [CompletionCandidate] {
    let plan = plan
    let aimed = Set(plan.targets.map(\.indicator))
    let all = plan.allIndicators.filter(isOffered)
    let ordered = all.filter { aimed.contains($0.id) } + all.filter { !aimed.contains($0.id) }
    return ordered.map { indicator in
      let name = language == .english ? indicator.nameEnglish ?? indicator.name : indicator.name
      return CompletionCandidate(
        indicator.id + ending, "\(name) (\(indicator.unit))",
        names: [indicator.name, indicator.nameEnglish].compactMap(\.self))
    }
  }

  /// The criteria of the score table that the line names.
  private var criteria: [CompletionCandidate] {
    let plan = plan
    let table = query.positionals.first.flatMap { named in
      plan.assessments.first { $0.id == named }
    }
    return (table?.criteria ?? []).map { CompletionCandidate($0.id + "=", $0.title) }
  }

  /// Those of whom an id may mean several are told apart by the mark of their list.
  private var senders: [CompletionCandidate] {
    let lists = [
      ("unit", units), ("org", candidates(.organisation)), ("area", areas),
    ]
    var counts: [String: Int] = [:]
    for (_, list) in lists { for one in list { counts[one.text, default: 0] += 1 } }
    return lists.flatMap { mark, list in
      list.map { one in
        counts[one.text] == 1
          ? one : CompletionCandidate("\(mark):\(one.text)", one.description, names: one.names)
      }
    }
  }

  private var reports: [CompletionCandidate] {
    guard let plan = book.plan else { return [] }
    let meant = ReportName.id(query.typed)
    return ReportCalendar(plan: plan).reports.map { due in
      let deadline = due.deadline(asOf: day, sent: nil, in: plan.year)
      let words = [
        deadline.name, deadline.lastDay.map { Wording.lastDay($0)(language) },
        deadline.daysLeft.map { Wording.left($0)(language) },
      ]
      // What is typed may be a name of it that is written nowhere, `m3`.
      let names = due.id == meant ? [deadline.name, query.typed] : [deadline.name]
      return CompletionCandidate(
        due.id, words.compactMap(\.self).joined(separator: ", "), names: names)
    }
  }

  private var households: [CompletionCandidate] {
    guard let register = book.register else { return [] }
    let names = Dictionary(
      plan.areas.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    return register.households.map { household in
      let area = household.area.map { names[$0] ?? $0 }
      let words = [household.status.words(language), area]
      return CompletionCandidate(
        household.id, words.compactMap(\.self).joined(separator: ", "), names: [])
    }
  }

  private var helpers: [CompletionCandidate] {
    (book.register?.helpers ?? []).map { helper in
      CompletionCandidate(helper.id, helper.kind.words(language), names: [])
    }
  }

  private var records: [CompletionCandidate] {
    book.records.map { record in
      CompletionCandidate(
        record.id, RecordPage.brief(of: record, on: dayOf(record), language: language), names: [])
    }
  }

  private var sheets: [CompletionCandidate] {
    guard let path = query.value("--from") ?? query.positionals.first else { return [] }
    return book.sheets(of: path).enumerated().flatMap { place, name in
      // A name that cannot stand in a line as it is goes by its number.
      CompletionCandidate.isSafe(name)
        ? [CompletionCandidate(name, name)]
        : [CompletionCandidate(String(place + 1), name)]
    }
  }
}

extension Wording {
  fileprivate static func lastDay(_ day: CalendarDate) -> Wording {
    Wording(vi: "hạn \(VietnameseDate.short(day))", en: "due \(day)")
  }

  fileprivate static func left(_ days: Int) -> Wording {
    Wording(vi: "còn \(days) ngày", en: "\(days) \(days == 1 ? "day" : "days") left")
  }
}

internal import MTTQCore
internal import MTTQText

/// How a page names what changed in a report.
struct ChangeWords {
  private let plan: Plan
  private let language: Language
  private let indicators: [String: Indicator]
  /// The names of the plan's parts by their ids.
  private let units: [String: String]
  private let organisations: [String: String]
  private let areas: [String: String]
  private let tasks: [String: String]
  private let models: [String: String]
  private let funds: [String: String]

  init(plan: Plan, indicators: [Indicator], language: Language) {
    self.plan = plan
    self.language = language
    self.indicators = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    units = .names(plan.units.map { ($0.id, $0.name) })
    organisations = .names(plan.organisations.map { ($0.id, $0.name) })
    areas = .names(plan.areas.map { ($0.id, $0.fullName) })
    tasks = .names(plan.tasks.map { ($0.id, $0.title) })
    models = .names(plan.models.map { ($0.id, $0.name) })
    funds = .names(plan.funds.map { ($0.id, $0.name) })
  }

  /// What changed at one place: `Cây xanh trồng mới: lũy kế 86 → 90`.
  func sentence(_ change: ReportChange) -> String {
    let figures = change.figures.filter(\.isWorthTelling).map { figure in
      "\(figure.figure.words(language)) \(words(figure.before, of: figure.figure, at: change.place))"
        + " → \(words(figure.after, of: figure.figure, at: change.place))"
    }
    let subject = subject(of: change.place)
    let said =
      figures.isEmpty
      ? (change.isNew ? Wording.listed : .unlisted)(language) : figures.joined(separator: "; ")
    return subject.isEmpty ? said.capitalisedFirst : "\(subject): \(said)"
  }

  private func subject(of place: ReportPlace) -> String {
    let bearers = [
      place.unit.map { units[$0] ?? $0 }, place.org.map { organisations[$0] ?? $0 },
      place.area.map { areas[$0] ?? $0 },
    ].compactMap { $0 }
    let content = place.content.map {
      [Wording(vi: "nội dung \($0)", en: "content \($0)")(language)]
    }
    let named = place.id.flatMap { id in place.part.subject.map { subject(id, of: $0) } }
    return ([named].compactMap { $0 } + bearers + (content ?? [])).joined(separator: ", ")
  }

  private func subject(_ id: String, of subject: ReportPart.Subject) -> String {
    switch subject {
    case .indicator:
      guard let indicator = indicators[id] else { return id }
      return (language == .english ? indicator.nameEnglish : nil) ?? indicator.name
    case .task: return tasks[id] ?? id
    case .model: return models[id] ?? id
    case .assessment: return plan.assessments.first { $0.id == id }?.title ?? id
    case .fund: return funds[id] ?? id
    case .quota: return Quota.Kind(rawValue: id)?.words(language) ?? id
    case .section: return RemarkSection(rawValue: id)?.words(language) ?? id
    case .unit: return units[id] ?? id
    case .helper: return Helper.Kind(rawValue: id)?.words(language) ?? id
    case .household: return id
    }
  }

  private func words(
    _ value: FigureValue?, of figure: ReportFigure, at place: ReportPlace
  ) -> String {
    switch value {
    case nil: "–"
    case .number(let number)?:
      isPercent(figure.form, at: place)
        ? number.percentWords(language) : number.words(language)
    case .truth(let truth)? where figure.form == .mark:
      (truth ? Wording.yes : .noMark)(language)
    case .truth(let truth)?: (truth ? Wording.met : .notMet)(language)
    case .list(let texts)?: texts.isEmpty ? "–" : texts.joined(separator: ", ")
    case .structure(let node)?: words(of: node)
    case .text(let text)?: words(text, as: figure.form)
    }
  }

  /// What has keys of its own: “2/3” areas, points by criterion, a figure by the parts of its
  /// dimensions.
  private func words(of node: JSONNode) -> String {
    if let dimensions = node.elements { return words(ofBreakdown: dimensions) }
    if let counted = node["counted"]?.figure, let of = node["of"]?.figure {
      return "\(counted.words(language))/\(of.words(language))"
    }
    let members = node.members ?? []
    return members.isEmpty
      ? "–"
      : members.map { "\($0.key) \($0.value.figure?.words(language) ?? "–")" }
        .joined(separator: ", ")
  }

  /// What a figure comes to since the year's start by each part: `nguồn: xã hội hóa 70, chưa phân
  /// loại 5`.
  private func words(ofBreakdown dimensions: [JSONNode]) -> String {
    let said = dimensions.map { node in
      let id = node["dimension"]?.text ?? ""
      let dimension = plan.allBreakdowns.first { $0.id == id }
      let parts = (node["parts"]?.elements ?? []).map { row in
        let id = row["part"]?.text ?? ""
        let name = dimension?.parts.first { $0.id == id }?.name.inSentence ?? id
        return (name, row["cumulative"]?.figure)
      }
      let left = (Wording.unclassified(language), node["unclassified"]?["cumulative"]?.figure)
      let amounts = (parts + [left]).map { "\($0) \($1?.words(language) ?? "–")" }
      return "\(dimension?.name.inSentence ?? id): \(amounts.joined(separator: ", "))"
    }
    return said.isEmpty ? "–" : said.joined(separator: " | ")
  }

  private func isPercent(_ form: FigureForm, at place: ReportPlace) -> Bool {
    switch form {
    case .percent: true
    case .asQuota: place.id.flatMap(Quota.Kind.init(rawValue:))?.unit == .percent
    case .plain, .rows, .mark, .words: false
    }
  }

  private func words(_ text: String, as form: FigureForm) -> String {
    if case .words(let words) = form, let word = words[text] { return word(language) }
    return CalendarDate(text)?.words(language) ?? "“\(text.oneLine)”"
  }
}

extension [String: String] {
  /// Names by their ids; of an id that stands twice the first counts.
  fileprivate static func names(_ entries: [(String, String)]) -> [String: String] {
    Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }
}

extension ReportChange {
  /// Whether nothing stood in its place before.
  fileprivate var isNew: Bool { figures.allSatisfy { $0.before == nil } }
}

extension ReportChange.FigureChange {
  /// Whether one of the two values tells anything to a person.
  fileprivate var isWorthTelling: Bool {
    [before, after].contains { value in
      switch (value, figure.form) {
      case (nil, _), (.list([])?, .rows), (.truth(false)?, .mark): false
      default: true
      }
    }
  }
}

extension Wording {
  fileprivate static let listed = Wording(vi: "nay có trong báo cáo", en: "is listed now")
  fileprivate static let unlisted = Wording(
    vi: "không còn trong báo cáo", en: "is listed no more")
  fileprivate static let unclassified = Wording(vi: BreakdownRow.left, en: "unclassified")
  fileprivate static let yes = Wording(vi: "có", en: "yes")
  fileprivate static let noMark = Wording(vi: "không", en: "no")
  fileprivate static let met = Wording(vi: "đạt", en: "met")
  fileprivate static let notMet = Wording(vi: "chưa đạt", en: "not met")
}

extension String {
  /// The text on one line.
  fileprivate var oneLine: String { split(separator: "\n").joined(separator: " ") }
}

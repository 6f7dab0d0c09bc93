package import MTTQCore
package import MTTQText

/// Suggested helpers, and why, as a page for a terminal.
package enum SuggestionPage {
  /// The suggestion in the register's order, each line ended.
  ///
  /// - Parameter heads: the names of heads by their households, where they are asked for.
  package static func text(
    _ suggestion: HelperSuggestion, plan: Plan, register: Register?, heads: [String: String] = [:],
    on day: CalendarDate, commands: CommandMentions? = nil, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, commands: commands)
    page.paragraph(.title(day, language), tone: .strong)
    guard !suggestion.assignments.isEmpty || !suggestion.unassigned.isEmpty else {
      if (register?.households ?? []).isEmpty {
        page.paragraph(Wording.noHouseholds(language))
      } else {
        page.paragraph(Wording.allHelped(language), tone: .good)
      }
      return page.text(style)
    }
    let names = SuggestionNames(plan: plan, heads: heads, language: language)
    page.paragraph(.counts(suggestion, language))
    if !suggestion.assignments.isEmpty {
      page.gap()
      page.table(table(suggestion.assignments, names))
      page.gap()
      page.paragraph(.loads(suggestion, names))
    }
    if !suggestion.unassigned.isEmpty {
      page.gap()
      page.paragraph(Wording.leftOver(language), tone: .strong)
      for line in obstacles(suggestion.unassigned, plan, names) {
        page.item(line, tone: .warning)
      }
      page.paragraph(Wording.wayOut(language))
    }
    if !suggestion.assignments.isEmpty {
      page.gap()
      page.item(Wording.apply(language), mark: "→")
    }
    return page.text(style)
  }

  private static func table(
    _ assignments: [HelperSuggestion.Assignment], _ names: SuggestionNames
  ) -> PrintedTable {
    let language = names.language
    let withHeads = !names.heads.isEmpty
    let withAreas = assignments.contains { $0.area != nil }
    let withForms = assignments.contains { !$0.forms.isEmpty }
    return PrintedTable(
      columns: [.init(ColumnTitle.household(language), .figure, .left)]
        + (withHeads ? [.init(ColumnTitle.head(language), .figure, .left)] : [])
        + (withAreas ? [.init(ColumnTitle.area(language), .remark)] : [])
        + [
          .init(ColumnTitle.helper(language), .subject),
          .init(Wording.reason(language), .figure, .left),
        ] + (withForms ? [.init(Wording.forms(language), .remark)] : []),
      rows: assignments.map { assignment in
        [.text(assignment.household)]
          + (withHeads ? [.text(names.heads[assignment.household] ?? "")] : [])
          + (withAreas ? [.text(names.area(assignment.area))] : [])
          + [
            .text(names.organisation(assignment.org)),
            .text(assignment.reason.words(language)),
          ] + (withForms ? [.text(assignment.forms.helpFormWords(language))] : [])
      })
  }

  /// What blocks the households that are left over, those of one area together.
  private static func obstacles(
    _ unassigned: [HelperSuggestion.LeftOver], _ plan: Plan, _ names: SuggestionNames
  ) -> [String] {
    let language = names.language
    var told: Set<String?> = []
    let areas = unassigned.map(\.area).filter { told.insert($0).inserted }
    let byArea = Dictionary(grouping: unassigned, by: \.area)
    let bound = plan.quotas.filter { $0.kind == .householdsPerOrganisation }
      .compactMap(\.bound.upper).min()
    return areas.map { area in
      let here = byArea[area] ?? []
      let ids = here.map { left in
        names.heads[left.household].map { "\(left.household) (\($0))" } ?? left.household
      }.joined(separator: ", ")
      let place = area == nil ? Wording.noArea(language) : names.area(area)
      let why =
        here.first?.reason == .noOrganisation
        ? Wording.noOrganisation(language)
        : Wording.full(bound?.words(language) ?? "", language)
      return "\(place): \(ids) – \(why)"
    }
  }
}

/// How a suggestion names what it speaks of.
private struct SuggestionNames {
  let plan: Plan
  let heads: [String: String]
  let language: Language
  private let areas: [String: String]
  private let organisations: [String: String]

  init(plan: Plan, heads: [String: String], language: Language) {
    self.plan = plan
    self.heads = heads
    self.language = language
    areas = plan.areaNames
    organisations = Dictionary(
      plan.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func area(_ id: String?) -> String { id.map { areas[$0] ?? $0 } ?? "–" }
  func organisation(_ id: String) -> String { organisations[id] ?? id }
}

extension HelperSuggestion.Reason {
  /// Why, in a table.
  fileprivate var words: Wording {
    switch self {
    case .member: Wording(vi: "hội viên", en: "member")
    case .area: Wording(vi: "đang giúp ở khu này", en: "helps in the area")
    case .balance: Wording(vi: "ít hộ nhất", en: "fewest households")
    }
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Gợi ý nơi giúp đỡ, ngày \(day.words())",
      en: "Suggested helpers, \(day.words(.english))")(language)
  }

  fileprivate static func counts(_ suggestion: HelperSuggestion, _ language: Language) -> String {
    let (helped, left) = (suggestion.assignments.count, suggestion.unassigned.count)
    return Wording(
      vi: "\(helped + left) hộ nghèo chưa có nơi giúp đỡ; xếp được \(helped) hộ, còn \(left) hộ",
      en: "\(helped + left) poor without a helper; \(helped) given one, \(left) left over")(
        language)
  }

  /// How many households each organisation would take over.
  fileprivate static func loads(
    _ suggestion: HelperSuggestion, _ names: SuggestionNames
  ) -> String {
    let counts = Dictionary(grouping: suggestion.assignments, by: \.org)
    let list = names.plan.organisations.compactMap { organisation in
      counts[organisation.id].map { "\(organisation.name) \($0.count)" }
    }.joined(separator: "; ")
    return Wording(vi: "Nhận thêm: \(list).", en: "More for each: \(list).")(names.language)
  }
}

extension Wording {
  fileprivate static let allHelped = Wording(
    vi: "Không còn hộ nghèo nào chưa có nơi giúp đỡ.", en: "No poor household lacks a helper.")
  fileprivate static let noHouseholds = Wording(
    vi: "Sổ chưa có danh sách hộ: nhập bằng mttq household import TỆP.csv.",
    en: "The book has no register: take one in with mttq household import FILE.csv.")
  fileprivate static let leftOver = Wording(vi: "Chưa xếp được", en: "Left over")
  fileprivate static let noArea = Wording(vi: "chưa ghi khu dân cư", en: "without an area")
  fileprivate static let noOrganisation = Wording(
    vi: "kế hoạch chưa có tổ chức chính trị - xã hội hoặc thành viên nào",
    en: "the plan has no socio-political or member organisation")
  fileprivate static func full(_ bound: String, _ language: Language) -> String {
    Wording(
      vi: "mỗi tổ chức đã nhận đủ \(bound) hộ ở đây, theo định mức",
      en: "every organisation has the \(bound) households here that the quota allows")(language)
  }
  fileprivate static let wayOut = Wording(
    vi: "Có thể giao cho nơi khác (mttq household assign HỘ --helper …), hoặc nâng định mức "
      + "trong kế hoạch.",
    en: "Somebody else may help (mttq household assign HOUSEHOLD --helper …), or raise the quota.")
  fileprivate static let apply = Wording(
    vi: "Đồng ý thì ghi cả bảng: mttq household suggest --apply",
    en: "To record all of it: mttq household suggest --apply")
  fileprivate static let reason = Wording(vi: "Vì", en: "Because")
  fileprivate static let forms = Wording(vi: "Hình thức", en: "Forms of help")
}

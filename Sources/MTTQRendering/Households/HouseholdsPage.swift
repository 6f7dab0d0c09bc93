package import MTTQCore
package import MTTQText

/// Households as they stand on a day, as a page for a terminal.
package enum HouseholdsPage {
  /// The households in the order given, each line ended.
  ///
  /// - Parameter withNames: whether heads, and persons who help, stand there by name; otherwise
  ///   the page holds no personal data.
  package static func text(
    _ households: [HouseholdCase], plan: Plan, register: Register?, asOf day: CalendarDate,
    withNames: Bool, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(.title(day, language), tone: .strong)
    guard !households.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.paragraph(.counts(households, language))
    let waiting = households.count(where: \.needsHelper)
    if waiting > 0 { page.paragraph(.waiting(waiting, language), tone: .warning) }
    page.gap()
    let columns = Columns(
      households, areas: plan.areaNames, helpers: HelperDirectory(plan: plan, register: register),
      withNames: withNames, language: language)
    for line in RunOnTable(columns.all, width: page.width).lines() { page.add(line) }
    if withNames { page.paragraph(Wording.staysInOffice(language), tone: .faint) }
    return page.text(style)
  }
}

/// The columns of the table.
private struct Columns {
  private let households: [HouseholdCase]
  private let areas: [String: String]
  private let helpers: HelperDirectory
  private let withNames: Bool
  private let language: Language

  init(
    _ households: [HouseholdCase], areas: [String: String], helpers: HelperDirectory,
    withNames: Bool, language: Language
  ) {
    self.households = households
    self.areas = areas
    self.helpers = helpers
    self.withNames = withNames
    self.language = language
  }

  var all: [FilledColumn] {
    let id = FilledColumn(ColumnTitle.id(language), cells { .text($0.household.id) })
    let head = FilledColumn(
      ColumnTitle.head(language), cells { .text($0.household.head ?? Wording.forgotten(language)) })
    return [id] + (withNames ? [head] : []) + [
      FilledColumn(
        ColumnTitle.area(language),
        cells { .text($0.area.map { areas[$0] ?? $0 } ?? "") }),
      FilledColumn(
        ColumnTitle.householdStatus(language), cells { .text($0.statusWords(language)) }),
      FilledColumn(
        ColumnTitle.people(language), aligned: .right,
        cells { .text($0.household.people.map(String.init) ?? "") }),
      FilledColumn(Wording.helped(language), cells(helper(of:))),
      FilledColumn(
        Wording.memberOf(language),
        cells { .text($0.household.memberOf.joined(separator: ", ")) }),
      FilledColumn(
        Wording.needs(language), cells { .text($0.household.needs.helpFormWords(language)) }),
    ]
  }

  private func cells(
    _ cell: (HouseholdCase) -> PrintedTable.Cell
  ) -> [PrintedTable.Cell] { households.map(cell) }

  private func helper(of standing: HouseholdCase) -> PrintedTable.Cell {
    if standing.needsHelper { return .text(Wording.nobody(language), .warning) }
    let names = helpers.named(standing.assignments, withNames: withNames)
    return .text(names.joined(separator: "; "))
  }
}

extension HouseholdCase {
  /// The status, with the day of the outcome that gave it: `cận nghèo từ 01/10/2026`.
  fileprivate func statusWords(_ language: Language) -> String {
    let words = status.listWords(language)
    return statusSince.map { "\(words) \($0.sinceWords(language))" } ?? words
  }
}

extension Plan {
  /// The names of the areas by id.
  var areaNames: [String: String] {
    Dictionary(areas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Danh sách hộ, tính đến ngày \(day.words())",
      en: "Households of the register, as of \(day.words(.english))")(language)
  }

  fileprivate static func counts(
    _ households: [HouseholdCase], _ language: Language
  ) -> String {
    let kinds = HouseholdStatus.allCases.compactMap { status -> String? in
      let count = households.count { $0.status == status }
      return count == 0 ? nil : "\(Quantity(count).words(language)) \(status.listWords(language))"
    }
    let all = Quantity(households.count).words(language)
    let households = Wording(
      vi: "\(all) hộ", en: households.count == 1 ? "1 household" : "\(all) households")
    return "\(households(language)): \(kinds.joined(separator: ", "))"
  }

  fileprivate static func waiting(_ count: Int, _ language: Language) -> String {
    let number = Quantity(count).words(language)
    return Wording(
      vi: "\(number) hộ nghèo chưa có nơi giúp đỡ",
      en: count == 1
        ? "1 poor household without a helper" : "\(number) poor households without a helper")(
        language)
  }
}

extension Wording {
  fileprivate static let none = Wording(vi: "Không có hộ nào.", en: "There are no households.")
  fileprivate static let memberOf = Wording(vi: "Hội viên", en: "Member of")
  fileprivate static let needs = Wording(vi: "Nhu cầu", en: "Needs")
  fileprivate static let helped = Wording(vi: "Nơi giúp đỡ", en: "Helped by")
  fileprivate static let nobody = Wording(vi: "chưa có", en: "nobody")
  fileprivate static let forgotten = Wording(vi: "(đã xóa)", en: "(forgotten)")
}

extension Wording {
  /// What stands under a list with names.
  static let staysInOffice = Wording(
    vi: "Có họ tên: chỉ lưu tại cơ quan, không gửi đi.",
    en: "With names: to be kept in the office, not to be sent.")
}

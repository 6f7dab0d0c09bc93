package import MTTQCore
package import MTTQText

/// The helpers of the register and how many households each helps on a day, as a page for a
/// terminal.
package enum HelpersPage {
  /// The helpers in the register's order, each line ended.
  ///
  /// - Parameter withNames: whether persons stand there by name; otherwise the page holds no
  ///   personal data.
  package static func text(
    _ register: Register?, households: [HouseholdCase], asOf day: CalendarDate,
    withNames: Bool, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    let helpers = register?.helpers ?? []
    let helped = households.idsByHelper
    var page = Page(width: width)
    page.paragraph(.title(day, language), tone: .strong)
    guard !helpers.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.gap()
    page.table(
      PrintedTable(
        filled: [
          FilledColumn(ColumnTitle.id(language), helpers.map { .text($0.id) }),
          FilledColumn(
            ColumnTitle.name(language), as: .subject,
            helpers.map { .text($0.name(asked: withNames) ?? "") }),
          FilledColumn(
            ColumnTitle.kind(language), helpers.map { .text($0.kind.words(language)) }),
          FilledColumn(
            Wording.helps(language), aligned: .right,
            helpers.map { .text(Quantity(helped[$0.id]?.count ?? 0).words(language)) }),
        ],
        notes: withNames && helpers.contains(where: \.kind.isPerson)
          ? [Wording.staysInOffice(language)] : []))
    return page.text(style)
  }
}

extension Helper {
  /// The name; of a person only where names are asked for.
  func name(asked withNames: Bool) -> String? { kind.isPerson && !withNames ? nil : name }
}

extension [HouseholdCase] {
  /// The ids of the households that each helper of the register helps, sorted.
  var idsByHelper: [String: [String]] {
    var ids: [String: Set<String>] = [:]
    for standing in self {
      for helper in standing.assignments.compactMap(\.helper) {
        ids[helper, default: []].insert(standing.household.id)
      }
    }
    return ids.mapValues { ids in
      ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Nơi giúp đỡ ngoài các tổ chức của kế hoạch, tính đến ngày \(day.words())",
      en: "Helpers besides the plan's organisations, as of \(day.words(.english))")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Danh sách chưa có nơi giúp đỡ nào.", en: "The register has no helpers.")
  fileprivate static let helps = Wording(vi: "Đang giúp (hộ)", en: "Helping now")
}

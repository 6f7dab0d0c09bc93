package import MTTQCore
package import MTTQText

/// The first households of a list before it is taken, as a page for the officer's own screen.
///
/// Heads stand there by name: only they show whether a conversion of an old encoding is right.
package enum ImportPreview {
  /// The first 20 households in the list's order, each line ended.
  package static func text(
    _ entries: [HouseholdEntry], plan: Plan, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    guard !entries.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    let areas = plan.areaNames
    let shown = entries.prefix(limit)
    func cells(_ text: (HouseholdEntry) -> String) -> [PrintedTable.Cell] {
      shown.map { .text(text($0)) }
    }
    func words(_ entry: HouseholdEntry, _ key: HouseholdKey) -> String {
      entry[key].map { RegisterWords.value($0, of: key, language) } ?? ""
    }
    page.table(
      PrintedTable(filled: [
        FilledColumn(ColumnTitle.id(language), cells(\.id)),
        FilledColumn(ColumnTitle.head(language), as: .subject, cells { $0[.head]?.text ?? "" }),
        FilledColumn(
          ColumnTitle.area(language), cells { words($0, .area).named(in: areas) }),
        FilledColumn(
          ColumnTitle.householdStatus(language), cells { words($0, .status) }),
        FilledColumn(ColumnTitle.people(language), aligned: .right, cells { words($0, .people) }),
      ]))
    let rest = entries.count - shown.count
    if rest > 0 { page.paragraph(.rest(rest, language), tone: .faint) }
    return page.text(style)
  }

  /// How many households a rehearsal shows: a screen of them.
  private static let limit = 20
}

extension String {
  fileprivate func named(in names: [String: String]) -> String { names[self] ?? self }

  fileprivate static func rest(_ count: Int, _ language: Language) -> String {
    let number = Quantity(count).words(language)
    return Wording(
      vi: "… và \(number) hộ nữa",
      en: count == 1 ? "… and 1 more household" : "… and \(number) more households")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Danh sách không có hộ nào.", en: "The list has no households.")
}

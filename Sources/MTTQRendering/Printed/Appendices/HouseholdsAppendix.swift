internal import MTTQCore
internal import MTTQText

/// Appendix 3: the households that had help, by id unless names are given.
struct HouseholdsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init(document.names == nil ? "Mã hộ" : "Chủ hộ", .subject),
        .init("Khu dân cư", .remark), .init("Diện hộ", .remark), .init("Bên giúp đỡ", .remark),
        .init("Hình thức", .remark),
      ] + (document.names == nil ? [] : [.init("Mã hộ", .figure, isForPrograms: true)]),
      rows: document.report.households.helpedHouseholds.enumerated().map { place, household in
        [
          .figure(place + 1), .text(document.household(household.household)),
          .text(household.area.map(document.area) ?? ""),
          .text(household.status?.words.vietnamese ?? ""),
          .text(household.helpers.map(helper).joined(separator: "; ")),
          .text(household.forms.helpFormWords(.vietnamese)),
        ] + (document.names == nil ? [] : [.text(household.household)])
      },
      notes: ["Diện hộ tính đến ngày \(document.report.period.known.words())."])
  }

  /// The same by area, each with how many it has, for people.
  var printed: PrintedTable {
    let households = document.report.households.helpedHouseholds
    let byArea = Dictionary(grouping: households, by: \.area)
    let order = document.plan.areas.map { Optional($0.id) } + [nil]
    var headings: [Int: String] = [:]
    var sorted: [HouseholdSummary.HelpedHousehold] = []
    for area in order {
      guard let own = byArea[area], byArea.count > 1 || area != nil else { continue }
      let name = area.map(document.area) ?? "chưa rõ nơi ở"
      headings[sorted.count] = "\(name.capitalisedFirst): \(own.count.counted()) hộ"
      sorted += own
    }
    if headings.isEmpty { sorted = households }
    func column(
      _ title: String, _ content: PrintedTable.Content,
      _ words: (HouseholdSummary.HelpedHousehold) -> String
    ) -> FilledColumn {
      FilledColumn(title, as: content, aligned: nil, sorted.map { .text(words($0)) })
    }
    return PrintedTable(
      filled: [
        FilledColumn("STT", as: .ordinal, aligned: nil, sorted.indices.map { .figure($0 + 1) }),
        column(document.names == nil ? "Mã hộ" : "Chủ hộ", .subject) {
          document.household($0.household)
        },
        column("Diện hộ", .remark) { $0.status?.words.vietnamese ?? "" },
        column("Bên giúp đỡ", .remark) { $0.helpers.map(helper).joined(separator: "; ") },
        column("Hình thức", .remark) { $0.forms.helpFormWords(.vietnamese) },
      ], headings: headings,
      notes: [
        "Tổng cộng: \(sorted.count.counted()) hộ. Diện hộ tính đến ngày "
          + "\(document.report.period.known.words())."
      ])
  }

  /// An organisation by its name, a kind of person by its word, a body as it stands.
  private func helper(_ helper: String) -> String {
    if document.isOrganisation(helper) { return document.organisation(helper) }
    return Helper.Kind(rawValue: helper).flatMap { $0.isPerson ? $0.words.vietnamese : nil }
      ?? helper
  }
}

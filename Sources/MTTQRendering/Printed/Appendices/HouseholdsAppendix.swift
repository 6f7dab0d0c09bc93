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

  /// An organisation by its name, a kind of person by its word, a body as it stands.
  private func helper(_ helper: String) -> String {
    if document.isOrganisation(helper) { return document.organisation(helper) }
    return Helper.Kind(rawValue: helper).flatMap { $0.isPerson ? $0.words.vietnamese : nil }
      ?? helper
  }
}

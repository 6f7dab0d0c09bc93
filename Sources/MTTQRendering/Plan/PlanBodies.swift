internal import MTTQCore
internal import MTTQText

/// Who carries a plan out: organisations, areas, units below.
struct PlanBodies {
  let plan: Plan
  let language: Language

  var sections: [PageSection] {
    [
      PageSection(Wording(vi: "Tổ chức", en: "Organisations"), organisations),
      PageSection(Wording(vi: "Khu dân cư", en: "Areas"), plan.areas.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Đơn vị cấp dưới", en: "Units below"), plan.units.map { .item(words($0)) }),
    ]
  }

  private var organisations: [PrintedBlock] {
    guard !plan.organisations.isEmpty else { return [] }
    let table = PrintedTable(
      columns: [
        .init(Wording(vi: "Mã", en: "Id")(language), .figure, .left),
        .init(Wording(vi: "Tên", en: "Name")(language), .subject),
        .init(Wording(vi: "Loại", en: "Kind")(language), .remark),
        .init(Wording(vi: "Nội dung", en: "Contents")(language), .figure, .left),
        .init(Wording(vi: "Văn bản", en: "Document")(language), .remark),
      ],
      rows: plan.organisations.map { organisation in
        [
          .text(organisation.id), .text(organisation.name),
          .text(organisation.kind.words(language)),
          .text(organisation.contents.map(String.init).joined(separator: ", ")),
          .text(organisation.document?.number ?? ""),
        ]
      })
    let duties = plan.organisations.flatMap { organisation in
      organisation.duties.map { PrintedBlock.item("\(organisation.name): \($0)") }
    }
    return [.table(table)] + duties
  }

  private func words(_ area: Area) -> String {
    let marks = [
      area.outstanding ? Wording(vi: "nổi bật", en: "outstanding")(language) : nil,
      area.pilot?.words(language),
      area.noEligibleHouseholds
        ? Wording(vi: "không có hộ thuộc diện", en: "no eligible household")(language) : nil,
    ].compactMap { $0 }
    return "\(area.id): \(area.fullName)"
      + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }

  private func words(_ unit: SubordinateUnit) -> String {
    let marks = [
      unit.pilot?.words(language),
      unit.aiming.map { Wording(vi: "phấn đấu: \($0)", en: "aims at: \($0)")(language) },
    ].compactMap { $0 }
    return "\(unit.id): \(unit.name)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }
}

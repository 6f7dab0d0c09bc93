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
        .init(ColumnTitle.id(language), .figure, .left),
        .init(ColumnTitle.name(language), .subject),
        .init(ColumnTitle.kind(language), .remark),
        .init(ColumnTitle.contents(language), .figure, .left),
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
    let marks = area.marks(language)
    return "\(area.id): \(area.fullName)"
      + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }

  private func words(_ unit: SubordinateUnit) -> String {
    let marks = [
      unit.pilot?.words(language),
      unit.code.map { Wording(vi: "mã số \($0)", en: "code \($0)")(language) },
      unit.aiming.map { Wording(vi: "phấn đấu: \($0)", en: "aims at: \($0)")(language) },
    ].compactMap { $0 }
    return "\(unit.id): \(unit.name)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }
}

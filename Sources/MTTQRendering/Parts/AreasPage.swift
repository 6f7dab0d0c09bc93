package import MTTQCore
package import MTTQText

/// The residential areas of a plan, as a page for a terminal.
package enum AreasPage {
  /// The areas in the plan's order, each line ended.
  package static func text(
    _ plan: Plan, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    guard !plan.areas.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.paragraph(.count(plan.areas.count, language), tone: .strong)
    page.table(
      PrintedTable(
        columns: [
          .init(Wording.id(language), .figure, .left), .init(Wording.name(language), .subject),
          .init(Wording.kind(language), .figure, .left), .init(Wording.marks(language), .remark),
        ],
        rows: plan.areas.map { area in
          [
            .text(area.id), .text(area.name), .text(area.kind ?? ""),
            .text(area.marks.map { $0(language) }.joined(separator: "; ")),
          ]
        }))
    return page.text(style)
  }
}

extension Area {
  fileprivate var marks: [Wording] {
    [
      outstanding ? Wording.outstanding : nil, pilot?.words,
      noEligibleHouseholds ? Wording.noEligibleHouseholds : nil,
    ].compactMap { $0 }
  }
}

extension String {
  fileprivate static func count(_ count: Int, _ language: Language) -> String {
    Wording(vi: "\(count) khu dân cư", en: count == 1 ? "1 area" : "\(count) areas")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Kế hoạch chưa có khu dân cư nào.", en: "The plan has no areas.")
  fileprivate static let id = Wording(vi: "Mã", en: "Id")
  fileprivate static let name = Wording(vi: "Khu dân cư", en: "Area")
  fileprivate static let kind = Wording(vi: "Loại", en: "Kind")
  fileprivate static let marks = Wording(vi: "Đặc điểm", en: "Marks")
  fileprivate static let outstanding = Wording(vi: "nổi bật", en: "outstanding")
  fileprivate static let noEligibleHouseholds = Wording(
    vi: "không có hộ thuộc diện", en: "no eligible household")
}

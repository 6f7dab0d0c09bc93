package import MTTQCore
package import MTTQText

extension PrintedList {
  /// The areas in the plan's order, and which of them exist on the day.
  package init(areasOf plan: Plan, asOf day: CalendarDate, language: Language) {
    self.init(
      .areas, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã", .remark), .init("Khu dân cư", .subject), .init("Loại", .remark),
          .init("Nổi bật", .remark), .init("Làm điểm", .remark),
          .init("Không có hộ thuộc diện", .remark), .init("Từ ngày", .figure),
          .init("Đến ngày", .figure), .init("Thay bằng", .remark), .init("Đang tồn tại", .remark),
        ],
        rows: plan.areas.map { area in
          [
            .text(area.id), .text(area.name), .text(area.kind ?? ""), .truth(area.outstanding),
            .text(area.pilot?.words.vietnamese ?? ""), .truth(area.noEligibleHouseholds),
            .day(area.since, in: language), .day(area.until, in: language),
            .text(area.into.joined(separator: "; ")), .truth(area.exists(on: day)),
          ]
        }))
  }
}

extension Wording {
  fileprivate static let areas = Wording(vi: "Các khu dân cư", en: "Residential areas")
}

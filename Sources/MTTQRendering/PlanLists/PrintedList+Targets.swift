package import MTTQCore
package import MTTQText

extension PrintedList {
  /// How far the targets are reached, in the plan's order.
  package init(
    _ rows: [TargetRow], of plan: Plan, asOf day: CalendarDate, language: Language
  ) {
    let indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      .targets, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã", .remark), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
          .init("Tổ chức", .remark), .init("Khu dân cư", .remark), .init("Mức giao", .remark),
          .init("Kế hoạch", .figure), .init("Đến mức", .figure), .init("Lũy kế", .figure),
          .init("Tỷ lệ %", .figure), .init("Đạt", .remark), .init("Nguồn", .remark),
          .init("Thống nhất với", .remark),
        ],
        rows: rows.map { row in
          let target = row.target
          let indicator = indicators[target.indicator]
          return [
            .text(target.indicator), .text(indicator?.name ?? ""), .text(indicator?.unit ?? ""),
            .text(target.org ?? ""), .text(target.area ?? ""), .text(target.bound.kindWords),
            .number(target.bound.lower), .figure(target.bound.last), .figure(row.cumulative),
            .figure(row.percent), .truth(row.met), .text(target.source ?? ""),
            .text(target.agreed ?? ""),
          ]
        }))
  }
}

extension Bound {
  fileprivate var kindWords: String {
    switch self {
    case .atLeast: "ít nhất"
    case .exactly: "đúng"
    case .between: "trong khoảng"
    }
  }

  /// Where a stretch of figures ends.
  fileprivate var last: Quantity? {
    if case .between(_, let last) = self { last } else { nil }
  }
}

extension Wording {
  fileprivate static let targets = Wording(vi: "Chỉ tiêu giao", en: "Targets")
}

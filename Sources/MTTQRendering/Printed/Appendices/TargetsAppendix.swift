internal import MTTQCore
internal import MTTQText

/// Appendix 1, second table: the targets set for organisations and areas.
struct TargetsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    let scoped = document.report.targets.filter { $0.target.org != nil || $0.target.area != nil }
    let sources = TargetSources(document)
    return PrintedTable(
      caption: "Chỉ tiêu giao cho từng tổ chức, khu dân cư",
      columns: [
        .init("Chỉ tiêu", .subject), .init("Đơn vị thực hiện", .remark),
        .init("Kế hoạch năm", .figure), .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
        .init("Ghi chú", .figure, .left), .init("Mã chỉ tiêu", .figure, isForPrograms: true),
      ],
      rows: scoped.map { row in
        let target = row.target
        let indicator = document.figures.indicator(target.indicator)
        let standing = TargetStanding(
          unit: indicator?.unit ?? "", percent: row.percent, isMet: row.met,
          isRecorded: row.isRecorded && row.cumulative != nil,
          isAbove: target.bound.upper.flatMap { upper in row.cumulative.map { $0 > upper } }
            ?? false, isAnnual: document.report.kind == .annual)
        let words = [standing.remark, target.agreed].compactMap { $0 }.joined(separator: "; ")
        let note = [words, sources.mark(of: target) ?? ""].filter { !$0.isEmpty }
        return [
          .text(indicator.map { "\($0.name) (\($0.unit))" } ?? target.indicator),
          .text(bearers(of: target)),
          .number(target.bound.lower, shown: target.bound.cell()),
          .figure(row.isRecorded ? row.cumulative : nil),
          standing.percentCell,
          .text(note.joined(separator: " ")), .text(target.indicator),
        ]
      })
  }

  private func bearers(of target: Target) -> String {
    [target.org.map(document.organisation), target.area.map(document.area)]
      .compactMap { $0 }.joined(separator: ", ")
  }
}

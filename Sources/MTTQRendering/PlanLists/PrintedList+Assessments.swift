package import MTTQCore
package import MTTQText

extension PrintedList {
  /// The score tables with the points of each subject: a row a criterion of one, then what follows
  /// from all of them.
  package init(
    _ tables: [AssessmentTable], of plan: Plan, asOf day: CalendarDate, language: Language
  ) {
    let names = SubjectNames(plan)
    self.init(
      .assessments, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã bảng điểm", .remark), .init("Bảng điểm", .remark),
          .init("Mã đối tượng", .remark), .init("Đối tượng", .remark),
          .init("Mã tiêu chí", .remark), .init("Tiêu chí", .subject),
          .init("Điểm tối đa", .figure), .init("Điểm", .figure),
        ],
        rows: tables.flatMap { table in
          let assessment = table.assessment
          return table.rows.flatMap { row in
            assessment.lines.map { line in
              [
                .text(assessment.id), .text(assessment.title), .text(row.subject?.id ?? ""),
                .text(row.subject.map { names.name(of: $0) } ?? plan.unit.name), .text(line.id),
                .text(line.title), line.most, line.cell(row),
              ]
            }
          }
        }))
  }
}

extension Wording {
  fileprivate static let assessments = Wording(vi: "Bảng điểm", en: "Score tables")
}

internal import MTTQCore
internal import MTTQText

/// Appendix 7: the points of each score table by criterion and subject.
struct AssessmentsAppendix {
  let document: PrintableReport

  /// The tables that have a score, as people read them: a row a criterion, a column a subject.
  var printed: [PrintedTable] {
    scored.flatMap { table in
      let most = most(of: table.assessment)
      return stride(from: 0, to: table.rows.count, by: most).map { start in
        printed(table, Array(table.rows.dropFirst(start).prefix(most)), start)
      }
    }
  }

  /// The same as one table, a row a criterion of a subject.
  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("Bảng điểm", .remark), .init("Tiêu chí", .subject), .init("Điểm tối đa", .figure),
        .init("Đối tượng", .remark), .init("Điểm", .figure),
        .init("Mã bảng điểm", .figure, isForPrograms: true),
        .init("Mã tiêu chí", .figure, isForPrograms: true),
        .init("Mã đối tượng", .figure, isForPrograms: true),
      ],
      rows: scored.flatMap { table in
        table.rows.flatMap { row in
          table.assessment.lines.map { line in
            [
              .text(table.assessment.title), .text(line.title), line.most,
              .text(name(of: row.subject)), line.cell(row),
              .text(table.assessment.id), .text(line.id), .text(row.subject?.id ?? ""),
            ]
          }
        }
      })
  }

  /// How many subjects stand side by side at most; the words of ranks take more room than points.
  private func most(of assessment: Assessment) -> Int { assessment.ranks.isEmpty ? 12 : 6 }

  private var scored: [AssessmentTable] {
    document.report.assessments.filter { table in
      table.rows.contains { !$0.points.isEmpty || $0.bonus != nil }
    }
  }

  private func printed(
    _ table: AssessmentTable, _ rows: [AssessmentTable.Row], _ start: Int
  ) -> PrintedTable {
    let assessment = table.assessment
    return PrintedTable(
      caption: assessment.title + (start == 0 ? "" : " (tiếp theo)"),
      columns: [
        .init("STT", .ordinal), .init("Tiêu chí", .subject), .init("Điểm tối đa", .figure),
      ] + rows.map { .init($0.subject == nil ? "Điểm" : name(of: $0.subject), .remark, .center) },
      rows: assessment.lines.enumerated().map { place, line in
        [
          place < assessment.criteria.count ? .figure(place + 1) : .empty, .text(line.title),
          line.most,
        ] + rows.map(line.cell)
      },
      notes: assessment.source.map { ["Nguồn: \($0)".closed] } ?? [])
  }

  private func name(of subject: Record.Sender?) -> String {
    switch subject {
    case nil: document.report.unit.name.capitalisedFirst
    case .area(let id)?: document.area(id).capitalisedFirst
    case .org(let id)?: document.organisation(id)
    case .unit(let id)?: document.unit(id).capitalisedFirst
    }
  }
}

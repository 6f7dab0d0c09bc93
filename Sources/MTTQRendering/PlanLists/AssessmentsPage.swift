package import MTTQCore
package import MTTQText

/// The score tables of a plan by a day, as a page for a terminal.
package enum AssessmentsPage {
  /// Each table with its criteria and the points of each subject, each line ended.
  package static func text(
    _ tables: [AssessmentTable], of plan: Plan, asOf day: CalendarDate, language: Language,
    width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(.title(day, language), tone: .strong)
    let names = SubjectNames(plan)
    if tables.isEmpty { page.paragraph(Wording.none(language)) }
    for table in tables {
      page.gap()
      page.paragraph("\(table.assessment.title) (\(table.assessment.id))", tone: .strong)
      page.paragraph(.about(table.assessment, language))
      page.table(criteria(of: table.assessment, language))
      if table.rows.isEmpty { continue }
      page.gap()
      page.table(rows(of: table, plan, names, language))
    }
    return page.text(style)
  }

  private static func criteria(of assessment: Assessment, _ language: Language) -> PrintedTable {
    PrintedTable(
      columns: [
        .init(ColumnTitle.id(language), .figure, .left),
        .init(Wording.criterion(language), .subject),
        .init(Wording.most(language), .figure),
      ],
      rows: assessment.criteria.map { criterion in
        [.text(criterion.id), .text(criterion.title), .text(criterion.most.words(language))]
      })
  }

  private static func rows(
    of table: AssessmentTable, _ plan: Plan, _ names: SubjectNames, _ language: Language
  ) -> PrintedTable {
    PrintedTable(
      columns: [
        .init(Wording.subject(language), .subject), .init(Wording.scored(language), .figure),
        .init(Wording.bonus(language), .figure), .init(Wording.total(language), .figure),
        .init(Wording.rank(language), .remark),
      ],
      rows: table.rows.map { row in
        [
          .text(row.subject.map { names.name(of: $0) } ?? plan.unit.name),
          .text("\(row.points.count)/\(table.assessment.criteria.count)"),
          .text(row.bonus?.words(language) ?? "–"), .text(row.total?.words(language) ?? "–"),
          .text(row.rank?.title ?? ""),
        ]
      })
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Bảng điểm của kế hoạch, tính đến ngày \(day.words())",
      en: "Score tables of the plan, as of \(day.words(.english))")(language)
  }

  /// Whom a table is about, and what it gives at most.
  fileprivate static func about(_ assessment: Assessment, _ language: Language) -> String {
    let most = assessment.most.words(language)
    let ranks = assessment.ranks.map { "\($0.title) ≥ \($0.atLeast.words(language))" }
      .joined(separator: "; ")
    let bonus = assessment.bonus.words(language)
    let hasBonus = assessment.bonus > .zero
    return Wording(
      vi: "Chấm cho \(assessment.subject.meaning.vietnamese); tối đa \(most) điểm"
        + (hasBonus ? ", điểm thưởng \(bonus)" : "") + (ranks.isEmpty ? "" : "; \(ranks)"),
      en: "About \(assessment.subject.meaning.english); \(most) points at most"
        + (hasBonus ? ", a bonus of \(bonus)" : "") + (ranks.isEmpty ? "" : "; \(ranks)"))(
        language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Kế hoạch chưa có bảng điểm nào.", en: "The plan has no score tables.")
  fileprivate static let criterion = Wording(vi: "Tiêu chí", en: "Criterion")
  fileprivate static let most = Wording(vi: "Tối đa", en: "At most")
  fileprivate static let subject = Wording(vi: "Chấm cho", en: "Given")
  fileprivate static let scored = Wording(vi: "Đã chấm", en: "Scored")
  fileprivate static let bonus = Wording(vi: "Thưởng", en: "Bonus")
  fileprivate static let total = Wording(vi: "Tổng điểm", en: "Total")
  fileprivate static let rank = Wording(vi: "Xếp loại", en: "Rank")
}

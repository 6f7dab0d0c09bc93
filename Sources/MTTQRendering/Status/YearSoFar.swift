internal import MTTQCore
internal import MTTQText

/// What a status page says, before it is laid out.
struct YearSoFar {
  let standing: YearStanding
  let document: PrintableReport
  let language: Language

  init(_ standing: YearStanding, _ language: Language) {
    self.standing = standing
    self.language = language
    document = PrintableReport(report: standing.report, plan: standing.plan)
  }

  var deadlines: DeadlineList { standing.deadlines }

  var title: String {
    let report = document.report
    return Wording(
      vi: "\(report.unit.name.capitalisedFirst) – năm \(report.year), "
        + "đến ngày \(report.period.through.words())",
      en: "\(report.unit.name.capitalisedFirst) – \(report.year), "
        + "as of \(report.period.through.words(.english))")(language)
  }

  /// The figures that have a target; nil where none has.
  var figures: PrintedTable? {
    let rows = document.report.indicators.filter { $0.target != nil }
    guard !rows.isEmpty else { return nil }
    return PrintedTable(
      columns: [
        .init(ColumnTitle.indicator(language), .subject),
        .init(ColumnTitle.target(language), .figure),
        .init(Wording.reached(language), .figure), .init("%", .figure), .init("", .bar),
      ],
      rows: rows.map { row in
        let name = language == .english ? row.indicator.nameEnglish : nil
        let isRecorded = row.recordsCumulative > 0 && row.cumulative != nil
        let share = row.areas.flatMap { $0.missing(areasWord) }.map { " (\($0))" } ?? ""
        return [
          .text("\(name ?? row.indicator.name) (\(row.indicator.unit))"),
          document.targetCell(row, language),
          .text(
            (isRecorded ? row.cumulative : nil).map { $0.words(language) + share } ?? "–"),
          isRecorded || row.met == true ? percentCell(row) : .unrecorded, row.barCell,
        ]
      })
  }

  private var areasWord: String {
    language == .english ? "areas" : document.figures.areaWord
  }

  /// The share of the target; of a percentage only whether it is met.
  private func percentCell(_ row: IndicatorRow) -> PrintedTable.Cell {
    if let percent = row.percent { return .text(percent.words(language)) }
    return .text((row.met == true ? Wording.met : Wording.notMet)(language))
  }

  /// Each quota that is not met, with who falls short and which document sets it.
  var quotas: [(text: String, tone: Tone)] {
    let failing = document.report.quotas.filter { $0.met == false }
    var quotas: [Quota] = []
    for row in failing where !quotas.contains(row.quota) { quotas.append(row.quota) }
    return quotas.map { quota in
      let words = document.words(of: quota)
      let bound = words.bound(language)
      let required = Wording(vi: "yêu cầu \(bound)", en: "required: \(bound)")(language)
      let who = failing.filter { $0.quota == quota }.map { bearer(of: $0, words) }
        .joined(separator: "; ")
      let source = quota.source.map {
        Wording(vi: " Nguồn: \($0).", en: " Source: \($0).")(language)
      }
      return (
        "\(words.name(language)) (\(required)): \(who)\(words.agreed).\(source ?? "")", .warning
      )
    }
  }

  private func bearer(of row: QuotaRow, _ words: QuotaWords) -> String {
    let bearers =
      (row.org.map { [document.organisation($0)] } ?? [])
      + (row.area.map { [document.area($0)] } ?? [])
    let fault = (words.fault(of: row, language) ?? "") + words.note(of: row, language)
    return bearers.isEmpty ? fault : "\(bearers.joined(separator: ", ")) \(fault)"
  }

  /// The reports that are overdue, and the next three.
  var nextDeadlines: [(text: String, tone: Tone)] {
    let overdue = deadlines.deadlines.filter { $0.status == .overdue }
    let pending = deadlines.deadlines.filter { $0.status == .pending }.prefix(3)
    let undated = deadlines.deadlines.filter { $0.status == .undated && $0.sent == nil }
    let reviews = deadlines.reviews.filter { ($0.daysLeft ?? -1) >= 0 }
    return (overdue + pending + undated).map { deadline in
      let day =
        deadline.lastDay.map {
          "\($0.words(language)), \(VietnameseDate.weekday($0, in: language))"
        }
        ?? deadline.when.map { "“\($0)”" } ?? ""
      return (
        "\(ColumnTitle.report(language)) \(deadline.reportWords(language)): \(day) – \(deadline.stateWords(language))",
        deadline.status.tone
      )
    }
      + reviews.map { row in
        (
          "\(row.review.title): \(row.review.due?.words(language) ?? "") – "
            + row.stateWords(language), .accent
        )
      }
  }

  /// For whose value each stock waits; until then the areas that ended stand for them.
  var waiting: [(text: String, tone: Tone)] {
    standing.waiting.map { stock in
      let name = language == .english ? stock.indicator.nameEnglish : nil
      let areas = stock.areas.map(\.fullName).joined(separator: ", ")
      return ("\(name ?? stock.indicator.name): \(areas)", .warning)
    }
  }

  /// The poor households that nobody helps, with their area.
  var householdsAlone: [(text: String, tone: Tone)] {
    (document.report.households.withoutHelper ?? []).map { id in
      (standing.areas[id].map { "\(id) (\(document.area($0)))" } ?? id, .warning)
    }
  }
}

extension Wording {
  fileprivate static let reached = Wording(vi: "Lũy kế", en: "So far")
  fileprivate static let met = Wording(vi: "đạt", en: "met")
  fileprivate static let notMet = Wording(vi: "chưa", en: "unmet")
}

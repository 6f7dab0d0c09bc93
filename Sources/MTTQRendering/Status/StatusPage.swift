package import MTTQCore
package import MTTQText

/// Where the year stands on a day, and what to do next, as a page for a terminal.
package enum StatusPage {
  /// The standing at a width of 60 to 160 columns, each line ended.
  ///
  /// - Parameters:
  ///   - report: the figures from the year's start through the day.
  ///   - areas: the area of each household by their ids, as far as it is known.
  ///   - waiting: the areas for whose value a change waits, by the stock that lacks it.
  ///   - disagreements: the reports that were sent, and that the book no longer agrees with.
  ///   - isRegisterKeptFromGit: whether git, which keeps the book, leaves its register out.
  package static func text(
    _ report: Report, deadlines: DeadlineList, plan: Plan, areas: [String: String] = [:],
    waiting: [AwaitedStock] = [], disagreements: [ReportSince] = [],
    isRegisterKeptFromGit: Bool = false, commands: CommandMentions? = nil, language: Language,
    width: Int = 80, style: Style = .plain
  ) -> String {
    let standing = YearSoFar(
      document: PrintableReport(report: report, plan: plan), deadlines: deadlines, areas: areas,
      stocks: waiting, language: language)
    var page = Page(width: width, commands: commands)
    page.paragraph(standing.title, tone: .strong)
    page.section(Wording.figures(language))
    if let figures = standing.figures {
      page.table(figures)
    } else {
      page.paragraph(Wording.noTargets(language))
    }
    page.list(
      standing.quotas, title: .quotas, empty: plan.quotas.isEmpty ? .noQuotas : .quotasMet,
      language)
    page.list(standing.nextDeadlines, title: .deadlines, empty: .noDeadlines, language)
    page.list(
      standing.householdsAlone, title: .households, empty: report.households.emptiness, language)
    if !standing.waiting.isEmpty {
      page.list(standing.waiting, title: .waiting(standing), empty: .nothing, language)
    }
    if !disagreements.isEmpty {
      page.list(
        disagreements.map { ($0.words(language), .bad) }, title: .disagreements, empty: .nothing,
        language)
    }
    page.list(NextSteps(standing).items, title: .next, empty: .nothing, language, mark: "→")
    if isRegisterKeptFromGit {
      page.gap()
      page.paragraph(Wording.keptFromGit(language))
    }
    return page.text(style)
  }
}

extension HouseholdSummary {
  /// What is said where no poor household is known to lack a helper.
  fileprivate var emptiness: Wording {
    guard let register else { return .unknownHouseholds }
    return register.allSatisfy { $0.count == 0 } ? .noHouseholds : .allHelped
  }
}

extension ReportSince {
  fileprivate func words(_ language: Language) -> String {
    switch outcome {
    case .unreadable:
      Wording(
        vi: "\(report): không đọc được reports/\(report).json, xem mttq validate",
        en: "\(report): reports/\(report).json cannot be read, see mttq validate")(language)
    case .missing:
      Wording(
        vi: "\(report): đã gửi nhưng không có bản chụp reports/\(report).json, xem mttq validate",
        en: "\(report): sent, but there is no snapshot reports/\(report).json, see mttq validate")(
          language)
    case .changed(let changes): words(changes, language)
    }
  }

  private func words(_ changes: Int, _ language: Language) -> String {
    let count = Quantity(changes).words(language)
    if isInJournal {
      return Wording(
        vi: "\(report): \(count) con số nay đã khác, xem mttq diff \(report)",
        en: "\(report): figures that are others now: \(count); see mttq diff \(report)")(language)
    }
    return Wording(
      vi: "\(report): nhật ký không còn ghi là đã gửi, \(count) con số nay đã khác; nếu nhật ký bị "
        + "mất hoặc cũ thì lấy lại từ bản sao lưu",
      en: "\(report): the journal no longer says that it was sent; figures that are others now: "
        + "\(count). Where the journal is lost or old, bring it back from a copy")(language)
  }
}

extension Page {
  fileprivate mutating func section(_ title: String) {
    gap()
    paragraph(title, tone: .strong)
  }

  fileprivate mutating func list(
    _ items: [(text: String, tone: Tone)], title: Wording, empty: Wording, _ language: Language,
    mark: String = "-"
  ) {
    section(title(language))
    if items.isEmpty { paragraph(empty(language), tone: .good) }
    for entry in items { item(entry.text, mark: mark, tone: entry.tone) }
  }
}

extension Wording {
  fileprivate static let figures = Wording(vi: "Chỉ tiêu", en: "Targets")
  fileprivate static let noTargets = Wording(
    vi: "Kế hoạch chưa giao chỉ tiêu nào.", en: "The plan sets no target.")
  fileprivate static let quotas = Wording(vi: "Định mức chưa đạt", en: "Quotas not met")
  fileprivate static let quotasMet = Wording(
    vi: "Không có định mức nào chưa đạt.", en: "No quota is short.")
  fileprivate static let noQuotas = Wording(
    vi: "Kế hoạch chưa giao định mức nào.", en: "The plan sets no quota.")
  fileprivate static let deadlines = Wording(vi: "Hạn sắp tới", en: "Next deadlines")
  fileprivate static let noDeadlines = Wording(
    vi: "Không còn báo cáo nào phải gửi.", en: "No report is left to send.")
  fileprivate static let households = Wording(
    vi: "Hộ nghèo chưa có nơi giúp đỡ", en: "Poor households without a helper")
  fileprivate static let allHelped = Wording(vi: "Không còn hộ nào.", en: "None.")
  fileprivate static let noHouseholds = Wording(
    vi: "Sổ chưa có danh sách hộ.", en: "The book has no register of households.")
  fileprivate static let unknownHouseholds = Wording(
    vi: "Chưa biết: nhật ký có nêu các hộ nhưng sổ không có danh sách hộ.",
    en: "Unknown: the journal names households, but the book has no register.")
  fileprivate static func waiting(_ standing: YearSoFar) -> Wording {
    let word = standing.document.figures.areaWord
    return Wording(
      vi: "Chờ số liệu của \(word) mới (đến khi có, số của \(word) cũ vẫn được tính)",
      en: "Waiting for values of new areas (until then those of the old ones count)")
  }
  fileprivate static let disagreements = Wording(
    vi: "Báo cáo đã gửi mà sổ nay nói khác", en: "Reports sent that the book no longer agrees with")
  fileprivate static let keptFromGit = Wording(
    vi: "Kho git không giữ sổ hộ (households.json): sao lưu riêng tệp ấy.",
    en: "git does not keep the register (households.json): back that file up apart.")
  fileprivate static let next = Wording(vi: "Việc cần làm tiếp", en: "What to do next")
  fileprivate static let nothing = Wording(
    vi: "Không có việc nào phải làm ngay.", en: "Nothing calls for action now.")
}

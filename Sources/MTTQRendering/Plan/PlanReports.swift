internal import MTTQCore
internal import MTTQText

/// What a plan owes and to whom it goes: reports, reviews, recipients, signatures.
struct PlanReports {
  let plan: Plan
  let language: Language

  var sections: [PageSection] {
    [
      PageSection(
        Wording(vi: "Chế độ báo cáo", en: "Reports"), plan.reports.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Sơ kết, tổng kết", en: "Reviews"), plan.reviews.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Nơi nhận", en: "Recipients"),
        plan.recipients.map { recipient in
          .item(recipient.name + (recipient.role.map { " (\($0))" } ?? ""))
        }),
      PageSection(
        Wording(vi: "Ký", en: "Signed"),
        plan.signatures.map { signature in
          .item(
            [signature.authority, signature.title, signature.name].compactMap { $0 }
              .joined(separator: ", "))
        }),
    ]
  }

  private func words(_ duty: ReportingDuty) -> String {
    let said = [
      due(duty),
      duty.to.map { Wording(vi: "gửi \($0)", en: "to \($0)")(language) },
      duty.through.map {
        Wording(
          vi: "số liệu đến ngày \($0.words())", en: "figures through \($0.words(.english))")(
            language)
      },
      duty.source.map { Wording(vi: "nguồn: \($0)", en: "source: \($0)")(language) },
    ].compactMap { $0 }
    let title = duty.title.map { " “\($0)”" } ?? ""
    return name(of: duty) + title + ": " + said.joined(separator: "; ")
  }

  /// What a duty is called; of one that is no month's or quarter's by the period of its report.
  private func name(of duty: ReportingDuty) -> String {
    guard language == .vietnamese, !duty.kind.isRepeated,
      let report = ReportCalendar(plan: plan).report(duty.kind.rawValue)
    else { return duty.kind.words(language) }
    return "Báo cáo \(report.name(in: plan.year))"
  }

  private func due(_ duty: ReportingDuty) -> String? {
    if let due = duty.due {
      return duty.rule == .before
        ? Wording(vi: "trước ngày \(due.words())", en: "before \(due.words(.english))")(language)
        : Wording(vi: "vào ngày \(due.words())", en: "on \(due.words(.english))")(language)
    }
    if let day = duty.day {
      let isMonth = duty.kind == .month
      let place =
        isMonth
        ? Wording(vi: "hằng tháng", en: "of each month")
        : Wording(vi: "tháng cuối quý", en: "of each quarter's last month")
      return duty.rule == .before
        ? Wording(
          vi: "trước ngày \(day) \(place.vietnamese)", en: "before day \(day) \(place.english)")(
            language)
        : Wording(vi: "ngày \(day) \(place.vietnamese)", en: "day \(day) \(place.english)")(
          language)
    }
    return duty.when.map { "“\($0)”" }
  }

  private func words(_ review: Review) -> String {
    let day = review.due.map { $0.words(language) } ?? review.when.map { "“\($0)”" }
    let years = review.years.map { years in
      Wording(
        vi: " (nhìn lại các năm \(years.from)–\(years.to))",
        en: " (looks back on \(years.from)–\(years.to))")(language)
    }
    return review.title + (years ?? "") + (day.map { ": \($0)" } ?? "")
  }
}

extension ReportKind {
  /// The kind of report in a list of duties.
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .month: Wording(vi: "Báo cáo tháng", en: "Monthly")(language)
    case .quarter: Wording(vi: "Báo cáo quý", en: "Quarterly")(language)
    case .halfYear: Wording(vi: "Báo cáo 6 tháng", en: "Half-year")(language)
    case .nineMonth: Wording(vi: "Báo cáo 9 tháng", en: "Nine months")(language)
    case .annual: Wording(vi: "Báo cáo năm", en: "Annual")(language)
    }
  }
}

internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Tells what is odd about records that were written, as far as they and the plan show it.
  func tellOddities(of records: [Record], in open: OpenPlan) throws(Interruption) {
    let judgement = RecordJudgement(plan: open.plan, calendar: open.calendar)
    tellFirst(SideBySide.map(records.inRuns) { $0.flatMap(judgement.findings) }.flatMap { $0 })
    let today = try today()
    let later = Set(records.compactMap(\.event.on).filter { $0 > today }).sorted()
    if let last = later.last { tell(.afterToday(later.count, last)) }
  }

  /// Tells warnings, of many the first ones.
  func tellFirst(_ warnings: [Diagnostic]) {
    tell(Array(warnings.prefix(Session.mostOddities)))
    if warnings.count > Session.mostOddities {
      warn(Wording.others(warnings.count - Session.mostOddities)(language) + "\n")
    }
  }

  /// A person reads so many at once.
  private static let mostOddities = 10
}

extension Wording {
  fileprivate static func others(_ count: Int) -> Wording {
    Wording(
      vi: "và \(count) cảnh báo khác: xem bằng mttq validate",
      en: "and \(count) more warnings: see them with mttq validate")
  }

  fileprivate static func afterToday(_ count: Int, _ day: CalendarDate) -> Wording {
    let date = VietnameseDate.short(day)
    return count == 1
      ? Wording(vi: "ngày \(date) ở sau hôm nay", en: "\(day) is after today")
      : Wording(
        vi: "\(count) ngày ở sau hôm nay, đến \(date)",
        en: "\(count) of the days are after today, up to \(day)")
  }
}

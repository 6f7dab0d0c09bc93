internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Words about a book that may not be the one that was meant.
extension Session {
  /// Says what is odd about the book in use, once a command.
  func tellWhichBook(
    _ folder: BookFolder, _ plan: Plan, _ calendar: ReportCalendar?
  ) throws(Interruption) {
    try tellPassedOver(for: folder)
    if let calendar { tellOtherYear(of: plan, calendar, in: folder) }
  }

  private var isNamedByVariable: Bool {
    options.book == nil && !(world.environment["MTTQ_BOOK"] ?? "").isEmpty
  }

  /// Says that MTTQ_BOOK leads away from the book in which the person stands.
  func tellPassedOver(for folder: BookFolder) throws(Interruption) {
    guard isNamedByVariable else { return }
    let here = try storing { () throws(StoreFailure) -> BookFolder? in
      guard let here = try BookFolder.nearest() else { return nil }
      let own = try FileFacts(ofPath: here.path)?.identity
      return try own == FileFacts(ofPath: folder.path)?.identity ? nil : here
    }
    if let here { tell(.passedOver(here.path, for: folder.path)) }
  }

  /// Says of a book that MTTQ_BOOK names that today is outside its year, and after the last day of
  /// what it has to report: the variable may still hold the name of a former year's.
  private func tellOtherYear(
    of plan: Plan, _ calendar: ReportCalendar, in folder: BookFolder
  ) {
    guard isNamedByVariable, let today = asOf ?? world.today() else { return }
    let days = calendar.reports.flatMap { [$0.through, $0.lastDay ?? $0.through] }
    let newYear = CalendarDate(year: plan.year, month: 12, day: 31)
    guard let last = (days + [newYear].compactMap(\.self)).max(),
      today < calendar.start || today > last
    else { return }
    tell(.otherYear(plan.year, folder.path, today))
  }
}

extension Wording {
  fileprivate static func passedOver(_ here: String, for folder: String) -> Wording {
    Wording(
      vi: "dùng sổ “\(folder)” theo MTTQ_BOOK, không phải sổ ở thư mục này (“\(here)”)",
      en: "the book is “\(folder)”, by MTTQ_BOOK, and not the one that you stand in (“\(here)”)")
  }

  fileprivate static func otherYear(
    _ year: Int, _ folder: String, _ today: CalendarDate
  ) -> Wording {
    Wording(
      vi: "“\(folder)” là sổ năm \(year), hôm nay là \(VietnameseDate.short(today))",
      en: "“\(folder)” is the book of \(year), and today is \(today)")
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Days as they are typed (cli.md, “What is typed”), and the day taken for today.
extension Session {
  /// The day taken for today.
  func today() throws(Interruption) -> CalendarDate {
    if let asOf { return asOf }
    try checkZone()
    guard let day = world.today() else { throw .fault(.clockIsOutside) }
    return day
  }

  /// The day that an option gives, else today.
  func day(_ on: DayWord?) throws(Interruption) -> CalendarDate {
    if let on { return try meant(by: on).day }
    return try today()
  }

  /// The day that an option gives, with its word; nil where it is left out.
  func placed(_ word: DayWord?) throws(Interruption) -> PlacedDay? {
    try word.map { word throws(Interruption) in try meant(by: word) }
  }

  /// The day that a word names; one that is not written whole is told.
  ///
  /// - Parameter year: the year of a day without one; nil for the reporting year of the book in use.
  func meant(by word: DayWord, in year: Int? = nil) throws(Interruption) -> PlacedDay {
    let today: CalendarDate
    var days = CalendarDate.range
    switch word.typed {
    case .date(let date): return PlacedDay(day: date, word: word.word)
    case .ago: today = try self.today()
    case .ofYear:
      today = CalendarDate.range.lowerBound
      if let year { days = CalendarDate.days(of: year) } else { days = try reportingYear() }
    }
    let day = try faulting { () throws(Diagnostic) in
      do throws(DateFault) {
        return try word.typed.day(today: today, in: days)
      } catch {
        throw word.word.fault(error.message, hint: error.hint)
      }
    }
    tell(.meant(day))
    return PlacedDay(day: day, word: word.word)
  }

  /// The reporting year of the book in use; of the book nothing else is read or told.
  private func reportingYear() throws(Interruption) -> ClosedRange<CalendarDate> {
    let plan = try bookFolder().plan
    let bytes = try storing { () throws(StoreFailure) in try plan.read() }
    let document = PlanDocument(SourceText(path: plan.path, bytes: bytes))
    guard let calendar = document.calendar else {
      throw .faults(document.findings.filter { $0.severity == .error }, .data)
    }
    return calendar.days
  }

  /// This session with the day of `--as-of`.
  ///
  /// - Parameter hasBook: whether the command is about the book in use, whose year a day without one
  ///   is of.
  func placingAsOf(hasBook: Bool) throws(Interruption) -> Session {
    guard let word = options.asOf else { return self }
    if case .ofYear = word.typed {
      guard hasBook, try isInBook() else { throw .fault(.yearMissing(word.word)) }
    }
    var placed = self
    placed.asOf = try meant(by: word).day
    return placed
  }

  /// Whether a book is named, or lies here or above.
  private func isInBook() throws(Interruption) -> Bool {
    if options.book != nil || !(world.environment["MTTQ_BOOK"] ?? "").isEmpty { return true }
    return try storing { () throws(StoreFailure) in try BookFolder.nearest() != nil }
  }
}

extension CalendarDate {
  /// The days of a calendar year.
  fileprivate static func days(of year: Int) -> ClosedRange<CalendarDate> {
    let first = CalendarDate(year: year, month: 1, day: 1) ?? range.lowerBound
    return first...(CalendarDate(year: year, month: 12, day: 31) ?? first)
  }
}

extension Wording {
  /// Which day was meant.
  fileprivate static func meant(_ day: CalendarDate) -> Wording {
    Wording(vi: "ngày \(VietnameseDate.short(day))", en: "day \(day)")
  }
}

extension Diagnostic {
  /// A day without a year where no book tells it.
  fileprivate static func yearMissing(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” thiếu năm, mà ở đây không có sổ để biết năm",
        en: "“\(word.shown)” has no year, and there is no book here that tells it"),
      hint: Wording(vi: "viết thêm năm, ví dụ 15/5/2026", en: "add the year, as in 15/5/2026"))
  }

  fileprivate static let clockIsOutside = Diagnostic(
    .usageValue,
    Wording(
      vi: "đồng hồ của máy chỉ ngoài các năm 1900–2199",
      en: "the clock of this machine is outside the years 1900 to 2199"),
    hint: Wording(vi: "cho ngày bằng --as-of", en: "give the day with --as-of"))
}

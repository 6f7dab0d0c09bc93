internal import MTTQText

/// The days that are typed most.
enum CompletionDays {
  /// Today and the two days before it, the last days of the past twelve months, and those of the
  /// months to come of the year, each in the form in which it is begun.
  static func candidates(
    today: CalendarDate, typed: String, _ language: Language
  ) -> [CompletionCandidate] {
    let words = [Wording.today, .yesterday, .dayBefore]
    let near = words.enumerated().map { ago, word in (today.adding(days: -ago), word(language)) }
    let others = ends(around: today).filter { end in !near.contains { $0.0 == end } }.map {
      ($0, "")
    }
    return (near + others).map { day, word in
      let weekday = VietnameseDate.weekday(day, in: language)
      return CompletionCandidate(
        form(of: day, typed: typed, language),
        word.isEmpty ? weekday : "\(weekday), \(word)", names: word.isEmpty ? [] : [word])
    }
  }

  /// The form that begins as what is typed does, else that of the language.
  private static func form(
    of day: CalendarDate, typed: String, _ language: Language
  ) -> String {
    let (year, month, number) = day.parts
    let short = "\(number)/\(month)/\(year)"
    let forms = language == .vietnamese ? [short, day.description] : [day.description, short]
    return forms.first { $0.hasPrefix(typed) } ?? forms[0]
  }

  private static func ends(around today: CalendarDate) -> [CalendarDate] {
    let (year, month, _) = today.parts
    let all = (year - 1...year).flatMap { year in
      (1...12).compactMap { month in
        CalendarDate(
          year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
      }
    }
    let past = all.filter { $0 < today }.suffix(12).reversed()
    return past + all.filter { $0 >= today && ($0.year, $0.month) >= (year, month) }
  }
}

extension Wording {
  fileprivate static let today = Wording(vi: "hôm nay", en: "today")
  fileprivate static let yesterday = Wording(vi: "hôm qua", en: "yesterday")
  fileprivate static let dayBefore = Wording(vi: "hôm kia", en: "the day before yesterday")
}

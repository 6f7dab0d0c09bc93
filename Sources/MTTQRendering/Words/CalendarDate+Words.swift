internal import MTTQText

// Days as a page writes them.

extension CalendarDate {
  /// The day in short: `15/5/2026`, `05/02/2026`; in English `2026-05-15`.
  func words(_ language: Language = .vietnamese) -> String {
    language == .vietnamese ? VietnameseDate.short(self) : description
  }

  /// The first day of something that lasts: `từ 15/3/2026`.
  func sinceWords(_ language: Language) -> String {
    Wording(vi: "từ \(words())", en: "since \(words(.english))")(language)
  }
}

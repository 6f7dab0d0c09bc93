internal import MTTQText

// Days as a page writes them.

extension CalendarDate {
  /// The day in short: `15/5/2026`, `05/02/2026`; in English `2026-05-15`.
  func words(_ language: Language = .vietnamese) -> String {
    language == .vietnamese ? VietnameseDate.short(self) : description
  }
}

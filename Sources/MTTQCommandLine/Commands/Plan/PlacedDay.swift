internal import ArgumentSyntax
internal import MTTQText

/// A day with the word that gave it, so that what is wrong with it later can point there.
struct PlacedDay {
  let day: CalendarDate
  let word: Word
}

extension ValueSyntax where Value == PlacedDay {
  /// A day, as `2026-05-15` or as `15/5/2026`.
  static var placedDate: ValueSyntax {
    let date = ValueSyntax<CalendarDate>.date
    return ValueSyntax(date.placeholder) { word throws(Diagnostic) in
      PlacedDay(day: try date.read(word), word: word)
    }
  }
}

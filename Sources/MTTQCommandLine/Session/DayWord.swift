internal import ArgumentSyntax
internal import MTTQText

/// A word that names a day, which only today or the book's year may tell.
///
///     let day = try session.day(on)  // what `--on` says, else today; what was not whole is told
struct DayWord {
  let typed: TypedDay
  let word: Word
}

/// A day with the word that gave it, so that what is wrong with it later can point there.
struct PlacedDay {
  let day: CalendarDate
  let word: Word
}

extension ValueSyntax where Value == DayWord {
  /// A day in any form that people type: `2026-05-15`, `15/5/2026`, `15/5`, `hôm-qua`, `-3`.
  static var date: ValueSyntax {
    ValueSyntax(Placeholder(vi: "NGÀY", en: "DATE", completes: .entry(.day))) {
      word throws(Diagnostic) in
      do throws(DateFault) {
        return DayWord(typed: try TypedDay.read(word.text), word: word)
      } catch {
        throw word.fault(error.message, hint: error.hint)
      }
    }
  }
}

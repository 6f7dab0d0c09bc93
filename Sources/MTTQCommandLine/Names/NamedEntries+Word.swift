internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension NamedEntries {
  /// The id that a word names: an id, or a whole name with or without diacritics.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func id(_ word: Word) throws(Diagnostic) -> String {
    try naming(word) { text throws(TextFault) in try id(text) }
  }

  /// The place of what a word names, in the list that the names were made from.
  func place(_ word: Word) throws(Diagnostic) -> Int {
    try naming(word) { text throws(TextFault) in try place(text) }
  }

  private func naming<Found>(
    _ word: Word, _ find: (String) throws(TextFault) -> Found
  ) throws(Diagnostic) -> Found {
    do throws(TextFault) {
      return try find(word.text)
    } catch {
      throw word.fault(error.message, hint: error.hint, code: .refUnknown)
    }
  }
}

extension Plan {
  /// The indicator that a word names, standard or the plan's own.
  func indicator(_ word: Word) throws(Diagnostic) -> Indicator {
    allIndicators[try NamedEntries.indicators(self).place(word)]
  }
}

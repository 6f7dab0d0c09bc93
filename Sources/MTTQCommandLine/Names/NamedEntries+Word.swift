internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension NamedEntries {
  /// The id that a word names, as `found` finds it; what a beginning found is told.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func id(_ word: Word, telling tell: (Wording) -> Void) throws(Diagnostic) -> String {
    do throws(TextFault) {
      let found = try found(word.text)
      if let name = found.begun { tell(.begun(word.shown, found.id, name)) }
      return found.id
    } catch {
      throw word.fault(error.message, hint: error.hint, code: .refUnknown)
    }
  }
}

extension Plan {
  /// The indicator that a word names, standard or the plan's own.
  func indicator(_ word: Word, telling tell: (Wording) -> Void) throws(Diagnostic) -> Indicator {
    let id = try NamedEntries.indicators(self).id(word, telling: tell)
    guard let indicator = allIndicators.first(where: { $0.id == id }) else {
      throw word.fault(
        Wording(vi: "không có chỉ tiêu “\(id)”", en: "there is no indicator “\(id)”"))
    }
    return indicator
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

// The words of commands that write into plan.json, read so that every fault has its place.

extension Faults {
  /// A text that goes into a book.
  mutating func text(_ word: Word) -> Found<String> {
    collect { () throws(Diagnostic) in try word.ofBook }
  }

  /// A text that may be left out.
  mutating func text(_ word: Word?) -> String? {
    word.flatMap { text($0).value }
  }

  /// The id that a word names.
  mutating func id(_ word: Word, in names: NamedEntries) -> Found<String> {
    let tell = tell
    return collect { () throws(Diagnostic) in try names.id(word, telling: tell) }
  }

  /// The indicator that a word names, standard or the plan's own.
  mutating func indicator(_ word: Word, of plan: Plan) -> Found<Indicator> {
    let tell = tell
    return collect { () throws(Diagnostic) in try plan.indicator(word, telling: tell) }
  }

  /// The id that a word names, which may be left out.
  mutating func id(_ word: Word?, in names: @autoclosure () -> NamedEntries) -> String? {
    // The names are folded only where one is given.
    guard let word else { return nil }
    return id(word, in: names()).value
  }

  /// The ids that words name, each once.
  mutating func ids(_ words: [Word], in names: NamedEntries) -> [String] {
    words.compactMap { id($0, in: names).value }.withoutRepeats
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

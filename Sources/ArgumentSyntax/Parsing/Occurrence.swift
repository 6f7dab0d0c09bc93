internal import MTTQText

/// An argument that was found in a command line, with the word that fills it.
struct Occurrence {
  /// The argument's index in the list that it was declared in.
  let argument: Int
  let word: Word
}

extension Array {
  /// Fills `values` from what was found, gathering every word that is no value.
  func fill<Values>(
    _ values: Values, from occurrences: [Occurrence]
  ) -> (values: Values, faults: [Diagnostic]) where Element == Argument<Values> {
    var values = values
    var faults: [Diagnostic] = []
    for occurrence in occurrences {
      do throws(Diagnostic) {
        try self[occurrence.argument].fill(&values, occurrence.word)
      } catch {
        faults.append(error)
      }
    }
    return (values, faults)
  }
}

package import MTTQText

/// “Did you mean”: the known word that a mistyped one was probably meant to be.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near.
  ///
  /// Near is one slip in words up to five characters long, two up to eight, three above; a slip is
  /// a character inserted, left out, replaced, or swapped with its neighbour, and case is no slip.
  /// Where no word is near, the only candidate that begins with at least three typed characters
  /// is. Among equals the first wins.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 256 else { return nil }
    let typed = Array(word.lowercased())
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased())
      let limit = min(slips(typed.count), (best?.distance ?? .max) - 1)
      guard abs(known.count - typed.count) <= limit else { continue }
      let distance = distance(typed, known)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate ?? onlyCompletion(of: typed, among: candidates)
  }

  /// The hint that offers a suggestion.
  package static func hint(_ suggestion: String) -> Wording {
    Wording(vi: "ý bạn là “\(suggestion)”?", en: "did you mean “\(suggestion)”?")
  }

  /// How many slips a word of so many characters may hold; none in one or two.
  private static func slips(_ length: Int) -> Int {
    switch length {
    case ...2: 0
    case ...5: 1
    case ...8: 2
    default: 3
    }
  }

  private static func onlyCompletion(of typed: [Character], among candidates: [String]) -> String? {
    guard typed.contains(where: { $0 != "-" }), typed.count >= 3 else { return nil }
    let completions = candidates.filter { $0.lowercased().starts(with: typed) }
    return completions.count == 1 ? completions.first : nil
  }

  /// The restricted Damerau–Levenshtein distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}

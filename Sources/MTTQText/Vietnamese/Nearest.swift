/// The known text that a mistyped one was probably meant to be.
package enum Nearest {
  /// The candidate nearest to `text`, or nil where none is near.
  ///
  /// Near is one slip in texts up to four characters long, two up to eight, three above, and
  /// always fewer slips than letters and digits; a slip is a character inserted, left out,
  /// replaced, or swapped with its neighbour. Marks, case and doubled blanks are no slip. Among
  /// equals the first wins. Only the first 200 characters count.
  package static func match(to text: String, among candidates: [String]) -> String? {
    let typed = scalars(text)
    let most = slips(typed.count)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // Most candidates are too long or too short already, and are left without being folded. A
      // text of other letters than the plain ones may be shorter when its marks are off.
      let length = candidate.utf8.count
      if length + most < typed.count || isPlain(candidate) && length > typed.count + most {
        continue
      }
      let known = scalars(candidate)
      let limit = min(
        slips(typed.count), letters(typed) - 1, letters(known) - 1, (best?.distance ?? .max) - 1)
      guard let distance = distance(typed, known, atMost: limit) else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// The distance takes the product of two lengths: a page pasted in place of a word must not hang.
  private static let longest = 200

  /// Whether a text is as short as it looks and its own key but for its case, as ids are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "`") }
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    if isPlain(text) {
      return text.utf8.prefix(longest).map { byte in
        Unicode.Scalar(0x41...0x5A ~= byte ? byte | 0x20 : byte)
      }
    }
    return folded(text)
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    Array(Folding.key(String(text.prefix(longest))).unicodeScalars)
  }

  private static func letters(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.count { scalar in
      switch scalar {
      case "a"..."z", "0"..."9": true
      case "\0"..."\u{7F}": false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }

  private static func slips(_ length: Int) -> Int {
    switch length {
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  /// The restricted Damerau–Levenshtein distance, or nil where it is more than `limit`.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
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
      // Once a whole row is above the limit, so is every row after it.
      guard current.contains(where: { $0 <= limit }) else { return nil }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}

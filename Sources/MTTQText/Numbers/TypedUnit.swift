/// What may stand behind a number that somebody types.
package enum TypedUnit: Hashable, Sendable {
  /// Nothing: it counts by itself, as points do.
  case none
  /// Its own unit, or the first word of that (`12 cây`, `5.802 lượt` of `lượt người`); case and
  /// marks do not matter, and money has short forms.
  case own(String)
  /// Any words, since it is not known what is counted.
  case unknown

  /// The number without the unit at its end, and whether there was one.
  func takenOff(_ typed: String) -> (number: Substring, unit: Found?) {
    let none: (Substring, Found?) = (typed[...], nil)
    guard case .own(let unit) = self else { return none }
    let whole = TypedUnit.key(unit)
    let first = String(whole.prefix { $0 != " " })
    let short = first == "dong" ? TypedUnit.money : []
    var blankBefore = false
    for index in typed.indices {
      defer { blankBefore = typed[index].isWhitespace }
      guard index > typed.startIndex,
        blankBefore || typed[typed.index(before: index)].isDigit != typed[index].isDigit
      else { continue }
      let ending = TypedUnit.key(String(typed[index...]))
      guard ending == whole || ending == first || short.contains(ending) else { continue }
      return (typed[..<index], ending == whole || ending != first ? .whole : .firstWord)
    }
    return none
  }

  /// Whether a text is the unit, its first word or a short form of it, and nothing besides: not
  /// “triệu đồng”.
  package func isMeant(by text: String) -> Bool {
    let (number, unit) = takenOff("1 \(text)")
    return unit != nil && number.allSatisfy { $0 == "1" || $0.isWhitespace }
  }

  /// How much of its unit stands behind a number.
  enum Found: Hashable {
    case whole
    case firstWord
  }

  /// How money is written short.
  private static let money: Set<String> = ["dong", "d", "₫", "vnd"]

  private static func key(_ text: String) -> String {
    String(Folding.key(text).map { $0 == "²" ? "2" : $0 == "³" ? "3" : $0 })
  }
}

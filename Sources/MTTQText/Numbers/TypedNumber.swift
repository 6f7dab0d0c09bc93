/// Numbers as people type them, read exactly or refused with the reason.
///
/// A point before exactly three digits divides thousands and a comma is the decimal mark, as in
/// Vietnamese offices; plain ISO numbers pass. Where a number has two readings it is refused with
/// both (cli.md, `record`).
package enum TypedNumber {
  /// Reads `1500000`, `1.500.000`, `12,5`, `1 tỷ 830 triệu`, `250 nghìn đồng` …
  package static func read(_ text: String) throws(NumberFault) -> Quantity {
    let folded = Folding.key(text)
    var words = folded.split(separator: " ").flatMap { split(String($0)) }
    while let last = words.last, units.contains(last) { words.removeLast() }
    guard !words.isEmpty else { throw .unreadable(text) }
    if words.contains(where: { multipliers[$0] != nil }) { return try scaled(words, text) }
    return try value(joined(words, text), as: text, scale: 0)
  }

  private static let units: Set<String> = ["dong", "d", "vnd", "%"]
  /// The power of ten of a word of number.
  private static let multipliers = [
    "ty": 9, "ti": 9, "trieu": 6, "nghin": 3, "ngan": 3, "tram": 2,
  ]

  /// A word in its digits and its letters: `12trieu` is two words.
  private static func split(_ word: String) -> [String] {
    var parts: [String] = []
    var wasDigit: Bool?
    for character in word {
      let isDigit = character.isNumber || ".,-+".contains(character)
      if isDigit == wasDigit, !parts.isEmpty {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      wasDigit = isDigit
    }
    return parts
  }

  /// Digits in groups of three that blanks divide, as one word.
  private static func joined(_ words: [String], _ text: String) throws(NumberFault) -> String {
    guard words.count > 1 else { return words[0] }
    let isGrouped = words.enumerated().allSatisfy { index, word in
      let whole = index == words.count - 1 ? word.prefix { $0 != "," } : word[...]
      return whole.allSatisfy(\.isASCIIDigit)
        && (index == 0 ? (1...3).contains(whole.count) : whole.count == 3)
    }
    guard isGrouped else { throw .unreadable(text) }
    return words.joined()
  }

  /// `1 ty 830 trieu`: numbers, each with a word of number, from great to small.
  private static func scaled(_ words: [String], _ text: String) throws(NumberFault) -> Quantity {
    var total = Quantity.zero
    var lastPower = 13
    var index = 0
    while index < words.count {
      let number = words[index]
      var power = 0
      index += 1
      while index < words.count, let next = multipliers[words[index]] {
        power += next
        index += 1
      }
      guard power < lastPower, power > 0 else { throw .unreadable(text) }
      total += try value(number, as: text, scale: power)
      lastPower = power
    }
    guard total < .limit else { throw .tooLarge(text) }
    return total
  }

  private static func value(
    _ number: String, as text: String, scale: Int
  ) throws(NumberFault) -> Quantity {
    if number.hasPrefix("-") { throw .negative(text) }
    let plain = try decimal(number, as: text)
    guard JSONReader.isNumber(Array(plain.utf8)[...]) else { throw .unreadable(text) }
    do throws(Quantity.Fault) {
      return try Quantity(jsonNumber: scale == 0 ? plain : plain + "e\(scale)")
    } catch {
      switch error {
      case .precision: throw .tooPrecise(text)
      case .range: throw .tooLarge(text)
      }
    }
  }

  /// The number with a decimal point and without grouping.
  private static func decimal(_ number: String, as text: String) throws(NumberFault) -> String {
    let points = number.split(separator: ".", omittingEmptySubsequences: false)
    let commas = number.split(separator: ",", omittingEmptySubsequences: false)
    guard number.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }),
      commas.allSatisfy({ !$0.isEmpty }), points.allSatisfy({ !$0.isEmpty })
    else { throw .unreadable(text) }
    switch (points.count, commas.count) {
    case (1, 1): return withoutZeros(number)
    case (_, 1): return try grouping(points, as: text)
    case (1, 2):
      if commas[1].count == 3, commas[0] != "0", commas[0].count <= 3 {
        throw .ambiguous(text, "\(commas[0]),\(commas[1])", "\(commas[0]).\(commas[1])")
      }
      return withoutZeros(String(commas[0])) + "." + commas[1]
    case (_, 2):
      let groups = commas[0].split(separator: ".", omittingEmptySubsequences: false)
      guard !commas[1].contains("."), isGrouped(groups) else { throw .foreignGrouping(text) }
      return groups.joined() + "." + commas[1]
    default: throw .foreignGrouping(text)
    }
  }

  private static func grouping(
    _ points: [Substring], as text: String
  ) throws(NumberFault) -> String {
    if points.count == 2, points[0] == "0" { return "0." + points[1] }
    if isGrouped(points) { return points.joined() }
    guard points.count == 2 else { throw .unreadable(text) }
    let zeros = String(repeating: "0", count: max(0, 3 - points[1].count))
    throw .ambiguous(
      text, "\(points[0]),\(points[1])",
      points[1].count < 3 ? "\(points[0]).\(points[1])\(zeros)" : "\(points[0])\(points[1])")
  }

  private static func isGrouped(_ groups: [Substring]) -> Bool {
    (1...3).contains(groups[0].count) && groups[0].first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func withoutZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// The digits of a number that somebody typed, its marks understood.
struct NumberLiteral: Hashable, Sendable {
  /// The digits before the decimal mark, without leading zeros.
  let whole: String
  /// The digits after the decimal mark, without trailing zeros.
  let decimals: String

  init(whole: String, decimals: String = "") {
    self.whole = String(whole.drop { $0 == "0" })
    var decimals = decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    self.decimals = decimals
  }

  /// The number as Vietnamese offices print it.
  var vietnamese: String {
    (whole.isEmpty ? "0" : VietnameseNumber.grouped(whole))
      + (decimals.isEmpty ? "" : "," + decimals)
  }

  var isWhole: Bool { decimals.isEmpty }

  /// The exact number times ten to the power of `tens`, or nil with too many decimals.
  ///
  /// A number of 10^14 or more comes back as the limit itself.
  func quantity(tens: Int) -> Quantity? {
    guard whole.isEmpty || whole.utf8.count + tens <= 14 else { return .limit }
    guard decimals.utf8.count <= tens + 4 else { return nil }
    var value: Int128 = 0
    for digit in (whole + decimals).utf8 {
      value = value * 10 + Int128(digit &- UInt8(ascii: "0"))
    }
    for _ in 0..<(tens + 4 - decimals.utf8.count) { value *= 10 }
    return Quantity(tenThousandths: value)
  }
}

extension NumberLiteral {
  /// Reads digits, points, commas and single spaces between digits.
  static func read(_ text: String) throws(NumberFault) -> NumberLiteral {
    let marks = text.filter { !$0.isDigit }
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { !$0.isDigit })
    guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first, let last = parts.last
    else { throw .notANumber(text) }
    let joined = NumberLiteral(whole: parts.joined())
    let split = NumberLiteral(whole: parts.dropLast().joined(), decimals: String(last))
    let grouping = marks.first
    let hasDecimals = marks.last != grouping
    let groups = hasDecimals ? parts.dropLast() : parts[...]

    switch (marks.count, grouping) {
    case (0, _):
      return joined
    case (1, "."), (1, ","):
      if first.allSatisfy({ $0 == "0" }) { return split }
      let isGroup = last.utf8.count == 3
      if grouping == ".", isGroup, first.utf8.count <= 3, first.first != "0" { return joined }
      if grouping == ",", !isGroup { return split }
      throw .ambiguous(text, split.vietnamese, joined.vietnamese)
    default:
      guard areGroups(groups), marks.dropLast().allSatisfy({ $0 == grouping }),
        !hasDecimals || marks.last != " "
      else { throw .grouping(text) }
      let number = hasDecimals ? split : joined
      guard grouping != ",", !hasDecimals || marks.last == "," else {
        throw .englishMarks(text, vietnamese: number.vietnamese)
      }
      return number
    }
  }

  /// Whether digits stand as `1.234.567` has them.
  private static func areGroups(_ groups: ArraySlice<Substring>) -> Bool {
    guard let first = groups.first, first.first != "0" else { return false }
    return first.utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}

extension Character {
  /// Whether it is one of 0–9 and nothing else.
  var isDigit: Bool { isASCII && isNumber }
}

/// Numbers as people type them.
package enum TypedNumber {
  /// Reads one number from 0 up to 10^14, exactly.
  ///
  /// Points or blanks group thousands and a comma is the decimal mark: `1500000`, `1.500.000`,
  /// `1 500 000`, `12,5`. Words multiply: `1 tỷ 830 triệu`, `1,5 trieu`, `500tr`, `250 nghìn`. Its
  /// unit may follow; another is refused, as it counts something else. What can be read in two ways
  /// is refused with both readings, and so is what is said to be more or less.
  package static func read(
    _ text: String, in unit: TypedUnit = .unknown
  ) throws(NumberFault) -> Quantity {
    let typed = text.withoutBlanksAround
    guard let sign = typed.first else { throw .empty }
    guard typed.utf8.count <= longest else { throw .notANumber(typed) }
    if isInexact(typed) { throw .inexact(typed) }
    if "-−–".contains(sign), typed.contains(where: \.isDigit) {
      // Nothing is below zero that is zero.
      let isZero = typed.allSatisfy { !$0.isDigit || $0 == "0" }
      throw isZero ? .notANumber(typed) : .negative(typed)
    }
    var (number, found) = unit.takenOff(typed)
    if found == nil, let measure = measure(behind: number) {
      if case .own(let own) = unit { throw .foreignUnit(measure, own: own) }
      if unit == .unknown { number = number.dropLast(measure.count) }
    }
    var tokens = try self.tokens(of: number, typed)
    let foreign = takeForeignWords(&tokens)
    if !foreign.isEmpty, unit != .unknown {
      guard case .own(let own) = unit else { throw .notANumber(typed) }
      throw .foreignUnit(foreign.joined(separator: " "), own: own)
    }
    let terms = try self.terms(tokens, of: typed)
    let isPercentage = foreign == ["%"] || (found != nil && unit == .own("%"))
    guard !isPercentage || terms.allSatisfy({ $0.tens == 0 }) else { throw .notANumber(typed) }
    let sum = try self.sum(of: terms, typed)
    if found == nil, foreign.isEmpty, let spoken = spoken(terms), spoken != sum {
      throw .ambiguous(typed, VietnameseNumber.text(sum), VietnameseNumber.text(spoken))
    }
    try refuseTwoReadings(of: typed, sum, unit, found)
    return sum
  }

  /// Whether a word before a number says that it is none exactly.
  private static func isInexact(_ typed: String) -> Bool {
    guard typed.contains(where: \.isDigit) else { return false }
    let words = ["gần", "hơn", "trên", "khoảng", "chừng", "độ", "dưới"].map(Folding.key)
    let first = Folding.key(String(typed.prefix { $0.isLetter }))
    return "~≈".contains(typed.first ?? " ") || words.contains(first)
  }

  /// The measure with a power behind a number, `m2` or `km²`, whose digit is none of the number's.
  private static func measure(behind number: Substring) -> String? {
    guard let power = number.last, "23²³".contains(power) else { return nil }
    let letters = String(number.dropLast().reversed().prefix(while: \.isLetter).reversed())
    guard !letters.isEmpty, Multiplier(letters.lowercased()) == nil,
      number.dropLast(letters.count + 1).contains(where: \.isDigit)
    else { return nil }
    return letters + String(power)
  }

  /// Refuses `5 triệu` of a unit that begins with that word: five of them, or five million.
  private static func refuseTwoReadings(
    of typed: String, _ sum: Quantity, _ unit: TypedUnit, _ found: TypedUnit.Found?
  ) throws(NumberFault) {
    guard found == .firstWord, case .own(let own) = unit,
      let word = own.split(separator: " ").first, Multiplier(word.lowercased()) != nil
    else { return }
    let multiplied = try read(typed, in: .none)
    throw .ambiguous(typed, VietnameseNumber.text(sum), VietnameseNumber.text(multiplied))
  }

  /// Takes the words off the end that multiply nothing; of a text without digits none.
  private static func takeForeignWords(_ tokens: inout [Token]) -> [String] {
    guard let last = tokens.lastIndex(where: { if case .digits = $0 { true } else { false } })
    else { return [] }
    let words = tokens[(last + 1)...].compactMap { token -> String? in
      if case .word(let word) = token { word } else { nil }
    }
    let foreign = words.drop { Multiplier($0) != nil }
    tokens.removeLast(foreign.count)
    return Array(foreign)
  }

  /// More bytes than any number takes, written out in words with blanks between them.
  private static let longest = 256

  /// The sum of terms that get smaller, of which only the last may have decimals.
  private static func sum(of terms: [Term], _ typed: String) throws(NumberFault) -> Quantity {
    guard let last = terms.last, terms.count == 1 || last.tens > 0 || last.digits.isWhole,
      terms.dropLast().allSatisfy(\.digits.isWhole)
    else { throw .notANumber(typed) }
    var sum = Quantity.zero
    var bound = Quantity.limit
    for term in terms {
      guard let value = term.digits.quantity(tens: term.tens) else { throw .precision(typed) }
      guard value < .limit else { throw .range(typed) }
      guard value < bound else { throw .notANumber(typed) }
      bound = NumberLiteral(whole: "1").quantity(tens: term.tens) ?? .limit
      sum += value
    }
    return sum
  }

  /// What `1 triệu 5` says aloud, 1,5 triệu; nil where no bare digits follow a word.
  private static func spoken(_ terms: [Term]) -> Quantity? {
    guard terms.count > 1, let last = terms.last, last.tens == 0,
      last.digits.whole.utf8.count <= 3,
      let decimals = NumberLiteral(whole: "", decimals: last.digits.whole)
        .quantity(tens: terms[terms.count - 2].tens)
    else { return nil }
    return terms.dropLast().reduce(decimals) {
      $0 + ($1.digits.quantity(tens: $1.tens) ?? .zero)
    }
  }

  /// The terms of a number, each some digits and what the words after them multiply with.
  private static func terms(
    _ tokens: [Token], of typed: String
  ) throws(NumberFault) -> [Term] {
    var terms: [Term] = []
    var words: [Multiplier] = []
    var digits: NumberLiteral?
    for token in tokens {
      switch token {
      case .word(let word):
        guard digits != nil, let word = Multiplier(word),
          words.isEmpty || (words == [.thousand] && word == .billion)
        else { throw .notANumber(typed) }
        words.append(word)
      case .digits(let text):
        if let digits {
          guard !words.isEmpty else { throw .notANumber(typed) }
          terms.append(Term(digits: digits, tens: words.reduce(0) { $0 + $1.rawValue }))
        }
        digits = try NumberLiteral.read(text)
        words = []
      }
    }
    if let digits {
      terms.append(Term(digits: digits, tens: words.reduce(0) { $0 + $1.rawValue }))
    }
    return terms
  }

  /// Takes the text apart into digits with their marks, and words in small letters.
  private static func tokens(
    of number: Substring, _ typed: String
  ) throws(NumberFault) -> [Token] {
    var tokens: [Token] = []
    var afterBlank = true
    for letter in number.lowercased() {
      switch letter {
      case _ where letter.isDigit || letter == "." || letter == ",":
        if case .digits(let text) = tokens.last {
          tokens[tokens.count - 1] = .digits(text + (afterBlank ? " " : "") + String(letter))
        } else {
          tokens.append(.digits(String(letter)))
        }
        afterBlank = false
      case _ where letter.isWhitespace && !letter.isNewline:
        afterBlank = true
      case _ where letter.isLetter || letter == "%" || letter == "₫":
        if case .word(let text) = tokens.last, !afterBlank {
          tokens[tokens.count - 1] = .word(text + String(letter))
        } else {
          tokens.append(.word(String(letter)))
        }
        afterBlank = false
      default: throw .notANumber(typed)
      }
    }
    return tokens
  }
}

private enum Token {
  case digits(String)
  case word(String)
}

/// A word that multiplies, by its power of ten.
private enum Multiplier: Int {
  case thousand = 3
  case million = 6
  case billion = 9

  init?(_ word: String) {
    switch word {
    case "nghìn", "nghin", "ngàn", "ngan": self = .thousand
    case "triệu", "trieu", "tr": self = .million
    case "tỷ", "tỉ", "ty", "ti": self = .billion
    default: return nil
    }
  }
}

/// Digits times a power of ten.
private struct Term {
  let digits: NumberLiteral
  let tens: Int
}

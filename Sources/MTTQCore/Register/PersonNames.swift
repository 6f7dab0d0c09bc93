internal import MTTQText

/// Names of people in a register, to be found in texts where they may not stand.
///
/// A name counts from two words on, and only where it stands whole: “Nguyễn Văn An” does not stand in
/// “Nguyễn Văn Anh”. How texts and names are compared says `NameText`; a text without any mark is
/// held against the names without theirs.
///
/// Sums of the scalars, by which a run of words is looked up, make the work that of the text's length,
/// however many names there are and however alike they begin; two names of one sum are met once in
/// 10^12 texts.
package struct PersonNames: Sendable {
  /// The sums of the names as they are, and without their marks.
  private var sums: Set<UInt64> = []
  private var plainSums: Set<UInt64> = []
  /// What the names are like, the shortest first.
  private var outlines: [Outline] = []

  /// Whose names are looked for.
  package enum Kind: Sendable {
    case heads
    case helpers
  }

  /// How many words a name has, and how many signs stand before and after them, as in “Lê Thị C.”.
  fileprivate struct Outline: Hashable {
    let words: Int
    let before: Int
    let after: Int
  }

  /// The names of the heads, or of the persons who help, of a register.
  package init(_ register: Register?, of kind: Kind) {
    self.init(register, of: kind, within: nil)
  }

  /// As `init(_:of:)`, but those alone that may stand in the texts of which the initials are, where
  /// these are given.
  package init(_ register: Register?, of kind: Kind, within initials: WordInitials?) {
    func mayStand(_ name: String) -> Bool { initials.map { $0.mayHold(name) } ?? true }
    switch kind {
    case .heads:
      self.init((register?.households ?? []).lazy.compactMap(\.head).filter(mayStand))
    case .helpers:
      self.init(
        (register?.helpers ?? []).lazy.filter(\.kind.isPerson).compactMap(\.name)
          .filter(mayStand))
    }
  }

  package init(_ names: some Sequence<String>) {
    var outlines: Set<Outline> = []
    for name in names {
      let text = NameText(name.withoutBlanksAround)
      guard text.words.count > 1, let first = text.words.first, let last = text.words.last else {
        continue
      }
      outlines.insert(
        Outline(
          words: text.words.count, before: first.lowerBound,
          after: text.scalars.count - last.upperBound))
      sums.insert(NameSums(text).whole)
      let plain = text.hasMarks ? NameText(name.withoutBlanksAround, withoutMarks: true) : text
      plainSums.insert(NameSums(plain).whole)
    }
    self.outlines = outlines.sorted {
      ($0.words, $0.before, $0.after) < ($1.words, $1.before, $1.after)
    }
  }

  package var isEmpty: Bool { outlines.isEmpty }

  /// Whether a text holds the whole name of a person.
  package func occur(in text: String) -> Bool {
    guard let least = outlines.first else { return false }
    let text = NameText(text)
    guard text.words.count >= least.words else { return false }
    let sums = NameSums(text)
    let known = text.hasMarks ? self.sums : plainSums
    for first in text.words.indices {
      for outline in outlines {
        guard first + outline.words <= text.words.count else { break }
        if let run = text.run(outline, from: first), known.contains(sums.sum(of: run)) {
          return true
        }
      }
    }
    return false
  }
}

extension NameText {
  /// Where a name of an outline would stand whose first word is one of the text's; nil where there
  /// is no room for it, or a letter or digit beside it.
  fileprivate func run(_ outline: PersonNames.Outline, from first: Int) -> Range<Int>? {
    let last = first + outline.words - 1
    let start = words[first].lowerBound - outline.before
    let end = words[last].upperBound + outline.after
    guard start >= 0, end <= scalars.count,
      first == 0 || words[first - 1].upperBound < start || outline.before == 0,
      last == words.count - 1 || words[last + 1].lowerBound > end || outline.after == 0
    else { return nil }
    return start..<end
  }
}

/// Sums of the runs of scalars of a text, each told by two multiplications.
private struct NameSums {
  /// The sums of the scalars up to each, and the powers that take them apart.
  private var before: [UInt64] = [0]
  private var powers: [UInt64] = [1]

  init(_ text: NameText) {
    before.reserveCapacity(text.scalars.count + 1)
    powers.reserveCapacity(text.scalars.count + 1)
    for (place, scalar) in text.scalars.enumerated() {
      let value = UInt64(scalar.value) &+ 1
      before.append(NameSums.add(NameSums.multiply(before[place], NameSums.base), value))
      powers.append(NameSums.multiply(powers[place], NameSums.base))
    }
  }

  /// The sum of the whole text.
  var whole: UInt64 { before[before.count - 1] }

  func sum(of run: Range<Int>) -> UInt64 {
    let left = NameSums.multiply(before[run.lowerBound], powers[run.count])
    let (sum, isBelow) = before[run.upperBound].subtractingReportingOverflow(left)
    return isBelow ? sum &+ NameSums.prime : sum
  }

  /// 2^61 − 1, a prime by which remainders are taken with shifts alone.
  private static let prime: UInt64 = 1 << 61 - 1
  private static let base: UInt64 = 0x1234_5678_9ABC_DEF1 % prime

  private static func add(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let sum = left &+ right
    return sum >= prime ? sum &- prime : sum
  }

  private static func multiply(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return add(product.low & prime, product.high &<< 3 | product.low &>> 61)
  }
}

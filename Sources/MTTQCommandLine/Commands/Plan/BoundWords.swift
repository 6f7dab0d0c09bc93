internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The words that say what a figure is held to: `--at-least`, `--exactly` or `--between`.
struct BoundWords: Sendable {
  private var atLeast: Word?
  private var exactly: Word?
  private var between: Word?

  /// Whether nothing is given.
  var isEmpty: Bool { atLeast == nil && exactly == nil && between == nil }

  /// The options, of which one may be given.
  static let names = ["--at-least", "--exactly", "--between"]

  static let arguments: [Argument<BoundWords>] = [
    .option(
      "--at-least", value: .word(.number), \.atLeast, Wording(vi: "ít nhất", en: "at least this")),
    .option(
      "--exactly", value: .word(.number), \.exactly, Wording(vi: "đúng bằng", en: "exactly this")),
    .option(
      "--between", value: .word(Placeholder(vi: "SỐ:SỐ", en: "FROM:TO", completes: .nothing)),
      \.between,
      Wording(vi: "từ số đầu đến số sau", en: "from the first to the second")),
  ]

  /// The bound that is given, its numbers in a unit; nil where there is none.
  func bound(in unit: TypedUnit) throws(Diagnostic) -> Bound? {
    if let between { return try .typed(between, in: unit) }
    if let exactly { return .exactly(try .typed(exactly, in: unit)) }
    guard let atLeast else { return nil }
    return .atLeast(try .typed(atLeast, in: unit))
  }
}

extension Bound {
  /// Two numbers, the first not above the second: `40:60`.
  fileprivate static func typed(_ word: Word, in unit: TypedUnit) throws(Diagnostic) -> Bound {
    guard let (first, second) = word.split(at: ":") else { throw .noColon(word) }
    let lower = try Quantity.typed(first, in: unit)
    let upper = try Quantity.typed(second, in: unit)
    guard lower <= upper else { throw .reversed(word) }
    return .between(lower, upper)
  }
}

extension Diagnostic {
  fileprivate static func noColon(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "“\(word.shown)” không phải là hai số", en: "“\(word.shown)” is not two numbers"),
      hint: Wording(vi: "viết như 40:60", en: "write it as 40:60"))
  }

  fileprivate static func reversed(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "số đầu lớn hơn số sau", en: "it starts above where it ends"),
      hint: Wording(vi: "đổi chỗ hai số", en: "swap the two numbers"), code: .targetForm)
  }

  /// A duty without the number that it asks for.
  static func noBound(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "chưa cho biết con số phải đạt của “\(word.shown)”",
        en: "no number is given that “\(word.shown)” should reach"),
      hint: Wording(
        vi: "thêm --at-least, --exactly hoặc --between",
        en: "add --at-least, --exactly or --between"),
      code: .usageMissingArgument)
  }
}

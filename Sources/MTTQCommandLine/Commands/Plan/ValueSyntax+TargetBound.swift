internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value == Quantity {
  /// A number as offices write it.
  static var quantity: ValueSyntax {
    ValueSyntax(.number) { word throws(Diagnostic) in try Quantity.typed(word) }
  }
}

extension Bound {
  /// What stands for two numbers.
  static let placeholder = Placeholder(vi: "SỐ:SỐ", en: "FROM:TO", completes: .nothing)

  /// Two numbers, the first not above the second: `40:60`.
  static func typed(_ word: Word, in unit: TypedUnit) throws(Diagnostic) -> Bound {
    guard let (first, second) = word.split(at: ":") else { throw .noColon(word) }
    let lower = try Quantity.typed(first, in: unit)
    let upper = try Quantity.typed(second, in: unit)
    guard lower <= upper else { throw .reversed(word) }
    return .between(lower, upper)
  }
}

extension Quantity {
  /// The number that a word says.
  static func typed(_ word: Word, in unit: TypedUnit = .none) throws(Diagnostic) -> Quantity {
    do throws(NumberFault) {
      return try TypedNumber.read(word.text, in: unit)
    } catch {
      throw word.fault(error.message, hint: error.hint)
    }
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
}

internal import MTTQCore
internal import MTTQText

extension Bound {
  /// The bound in a sentence: `ít nhất 05 hộ`, `từ 01 đến 02 khu dân cư`; there is no more than
  /// `100%`.
  func words(in unit: QuotaUnit, _ language: Language = .vietnamese) -> String {
    func figure(_ quantity: Quantity) -> String { quantity.words(in: unit, language) }
    func bare(_ quantity: Quantity) -> String { quantity.bareWords(in: unit, language) }
    return switch self {
    case .atLeast(let lower) where unit == .percent && lower == Quantity(100): figure(lower)
    case .atLeast(let lower):
      Wording(vi: "ít nhất \(figure(lower))", en: "at least \(figure(lower))")(language)
    case .exactly(let number): figure(number)
    case .between(let lower, let upper):
      Wording(
        vi: "từ \(bare(lower)) đến \(figure(upper))", en: "\(bare(lower)) to \(figure(upper))")(
          language)
    }
  }

  /// The bound in a table: `250.000.000`, `40–60`.
  func cell(_ language: Language = .vietnamese) -> String {
    switch self {
    case .atLeast(let lower): lower.words(language)
    case .exactly(let number): number.words(language)
    case .between(let lower, let upper): lower.words(language) + "–" + upper.words(language)
    }
  }
}

internal import MTTQText

// Values that are one of a few words.

extension ReportValue {
  static func word(
    of choices: [Shape.Choice], _ read: @escaping @Sendable (Row) -> String
  ) -> Self {
    Self(.choice(choices)) { .string(read($0)) }
  }

  static func words(
    of choices: [Shape.Choice], _ read: @escaping @Sendable (Row) -> [String]
  ) -> Self {
    Self(.list(.choice(choices))) { .array(read($0).map { .string($0) }) }
  }

  /// One of the cases of a type.
  ///
  /// - Parameters:
  ///   - meaning: what each means, as an editor shows it.
  ///   - words: what a diff calls each.
  static func choice<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case, _ meaning: (Case) -> Wording,
    words: ((Case) -> Wording)? = nil
  ) -> Self {
    Self(.cases(meaning), as: .words(words)) { .string(read($0).rawValue) }
  }

  static func choice<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case?, _ meaning: (Case) -> Wording,
    words: ((Case) -> Wording)? = nil
  ) -> Self {
    Self(.cases(meaning), orNull: true, as: .words(words)) { .optional(read($0)?.rawValue) }
  }
}

extension Shape {
  fileprivate static func cases<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ meaning: (Case) -> Wording
  ) -> Shape {
    .choice(Array(Case.allCases), meaning)
  }
}

extension FigureForm {
  fileprivate static func words<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ words: ((Case) -> Wording)?
  ) -> FigureForm {
    guard let words else { return .plain }
    return .words(
      Dictionary(
        Case.allCases.map { ($0.rawValue, words($0)) }, uniquingKeysWith: { first, _ in first }))
  }
}

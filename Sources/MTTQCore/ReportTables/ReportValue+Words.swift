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

  /// One of the cases of a type, with what each means, as an editor shows it.
  static func choice<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case, _ meaning: (Case) -> Wording
  ) -> Self {
    Self(.cases(meaning)) { .string(read($0).rawValue) }
  }

  static func choice<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case?, _ meaning: (Case) -> Wording
  ) -> Self {
    Self(.cases(meaning), orNull: true) { .optional(read($0)?.rawValue) }
  }

  /// What became of something: what each case is called, in a diff as in an editor.
  static func status<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case, _ words: (Case) -> Wording
  ) -> Self {
    Self(.cases(words), as: .words(words)) { .string(read($0).rawValue) }
  }

  static func status<Case: RawRepresentable<String> & CaseIterable & Sendable>(
    _ read: @escaping @Sendable (Row) -> Case?, _ words: (Case) -> Wording
  ) -> Self {
    Self(.cases(words), orNull: true, as: .words(words)) { .optional(read($0)?.rawValue) }
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
    _ words: (Case) -> Wording
  ) -> FigureForm {
    .words(
      Dictionary(
        Case.allCases.map { ($0.rawValue, words($0)) }, uniquingKeysWith: { first, _ in first }))
  }
}

package import MTTQCore
package import MTTQText

/// What a plan still lacks as JSON, format `mttq-todo/1` (cli.md).
package enum TodoJSON {
  /// The gaps in canonical written form, the words in one language.
  ///
  /// - Parameter book: the book that the commands have to name with `-C`; nil where none has to be.
  package static func text(_ gaps: PlanGaps, of book: String?, in language: Language) -> String {
    JSONText.printed(
      .object(["format": .string("mttq-todo/1"), "todo": list(gaps, of: book, in: language)]))
  }

  /// The gaps as a list.
  static func list(_ gaps: PlanGaps, of book: String?, in language: Language) -> JSONNode {
    .array(
      gaps.list.map { gap in
        .object([
          "key": .string(gap.key), "text": .string(gap.text(language)),
          "command": .string(gap.command(in: book)),
        ])
      })
  }
}

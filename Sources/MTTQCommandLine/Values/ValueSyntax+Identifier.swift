internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value == String {
  /// An id that a book may define: `[a-z0-9][a-z0-9-]{0,62}`.
  static var identifier: ValueSyntax {
    ValueSyntax(Placeholder(vi: "MÃ", en: "ID", completes: .nothing)) { word throws(Diagnostic) in
      guard IdentifierForm.isIdentifier(word.text) else { throw .notAnIdentifier(word) }
      return word.text
    }
  }
}

extension Diagnostic {
  fileprivate static func notAnIdentifier(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "“\(word.shown)” không làm mã được", en: "“\(word.shown)” cannot be an id"),
      hint: Wording(
        vi: "dùng chữ thường không dấu a–z, số và dấu gạch nối, nhiều nhất 63 ký tự",
        en: "use small letters a–z, digits and hyphens, 63 at most"))
  }
}

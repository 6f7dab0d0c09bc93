internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value == String {
  /// A text that goes into a book, blank ones too.
  static func ofBook(_ placeholder: Placeholder) -> ValueSyntax {
    ValueSyntax(placeholder) { word throws(Diagnostic) in try word.textOfBook }
  }
}

extension Word {
  /// The word as a text of a book: as it is kept there, and not blank.
  var ofBook: String {
    get throws(Diagnostic) {
      let text = try textOfBook
      guard !Folding.key(text).isEmpty else { throw .blank(self) }
      return text
    }
  }

  /// The word as a book keeps it, without characters that none may hold.
  var textOfBook: String {
    get throws(Diagnostic) {
      if let fault = TextForm.fault(in: text) { throw .forbidden(fault, part(fault.range)) }
      return text.ofBook
    }
  }
}

extension Diagnostic {
  fileprivate static func forbidden(_ fault: TextForm.Fault, _ word: Word) -> Diagnostic {
    word.fault(fault.kind.message, hint: fault.kind.hint, code: .textControl)
  }

  fileprivate static func blank(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "chỗ này còn trống", en: "this is blank"),
      hint: Wording(vi: "viết ít nhất một chữ", en: "write at least a word"))
  }
}

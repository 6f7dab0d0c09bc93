internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

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

/// A ratio as people type it: of two counts, or as somebody stated it.
package enum TypedRatio: Hashable, Sendable {
  /// `28/40`.
  case counts(of: Quantity, over: Quantity)
  /// `95,3`, in percent.
  case stated(Quantity)

  /// Reads one; its numbers are typed as everywhere.
  package static func read(_ text: String) throws(NumberFault) -> TypedRatio {
    guard let bar = text.firstIndex(of: "/") else { return .stated(try TypedNumber.read(text)) }
    return .counts(
      of: try TypedNumber.read(String(text[..<bar])),
      over: try TypedNumber.read(String(text[text.index(after: bar)...])))
  }
}

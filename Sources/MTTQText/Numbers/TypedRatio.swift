/// A ratio as people type it: of two counts, or as somebody stated it.
package enum TypedRatio: Hashable, Sendable {
  /// `28/40`.
  case counts(of: Quantity, over: Quantity)
  /// `95,3`, in percent.
  case stated(Quantity)

  /// Reads one; its numbers are typed as everywhere, the counts without a unit.
  package static func read(
    _ text: String, in unit: TypedUnit = .unknown
  ) throws(NumberFault) -> TypedRatio {
    guard let bar = text.firstIndex(of: "/") else {
      return .stated(try TypedNumber.read(text, in: unit))
    }
    return .counts(
      of: try TypedNumber.read(String(text[..<bar]), in: .none),
      over: try TypedNumber.read(String(text[text.index(after: bar)...]), in: .none))
  }
}

internal import MTTQText

/// “Did you mean”: the known word that a mistyped one was probably meant to be.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near.
  ///
  /// Where no word is near as `Nearest` counts it, the only candidate that begins with at least
  /// three typed characters is.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    Nearest.match(to: word, among: candidates) ?? onlyCompletion(of: word, among: candidates)
  }

  private static func onlyCompletion(of word: String, among candidates: [String]) -> String? {
    let typed = word.lowercased()
    guard typed.contains(where: { $0 != "-" }), typed.count >= 3 else { return nil }
    let completions = candidates.filter { $0.lowercased().starts(with: typed) }
    return completions.count == 1 ? completions.first : nil
  }
}

extension Wording {
  /// “Did you mean …?”, or nil where nothing is near.
  package static func didYouMean(_ text: String, among candidates: [String]) -> Wording? {
    Nearest.match(to: text, among: candidates).map { .didYouMean($0) }
  }

  /// The hint that offers a known text in place of a mistyped one.
  package static func didYouMean(_ text: String) -> Wording {
    Wording(vi: "ý bạn là “\(text)”?", en: "did you mean “\(text)”?")
  }
}

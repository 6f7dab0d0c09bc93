/// What a code means, said at length: `mttq explain` prints it, and SARIF carries it.
///
/// It stands in the file of the rule that it explains.
package struct Explanation: Hashable, Sendable {
  package let code: DiagnosticCode
  /// The fault in a few words, starting small and without a full stop.
  package let title: Wording
  /// What it means and why it matters, in whole sentences.
  package let meaning: Wording
  /// A small piece at fault, and the same piece mended.
  package let example: Example
  /// How to mend it, in whole sentences.
  package let mend: Wording

  package init(
    _ code: DiagnosticCode, title: Wording, meaning: Wording, example: Example, mend: Wording
  ) {
    self.code = code
    self.title = title
    self.meaning = meaning
    self.example = example
    self.mend = mend
  }

  /// A piece of a file or of a command line, wrong and right; each at most a few lines of text.
  package struct Example: Hashable, Sendable {
    package let wrong: String
    package let right: String

    package init(wrong: String, right: String) {
      self.wrong = wrong
      self.right = right
    }
  }
}

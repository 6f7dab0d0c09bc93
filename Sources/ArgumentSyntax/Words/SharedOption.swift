/// An option of every command, as it stands in a line.
package struct SharedOption: Hashable, Sendable {
  /// Its name as it was typed.
  package let word: Word
  /// The last of its names, which tells it from others.
  package let option: String
}

/// How closely a book is looked at; each finds what those before it find, and more.
package enum Scrutiny: Int, Hashable, Sendable, Comparable {
  /// All errors, which decide whether figures may be taken from it, and a torn tail.
  case errors
  /// What bears on its figures as well (cli.md, “Streams and files”).
  case figures
  /// Everything that is worth a word.
  case everything

  package static func < (left: Scrutiny, right: Scrutiny) -> Bool {
    left.rawValue < right.rawValue
  }
}

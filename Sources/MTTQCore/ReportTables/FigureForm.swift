package import MTTQText

/// How a figure is written in words.
package enum FigureForm: Hashable, Sendable {
  /// As its value is: a number, a day, a text …
  case plain
  case percent
  /// As that which its quota counts.
  case asQuota
  /// Rows of its own; none of them is nothing to tell.
  case rows
  /// A mark that tells something where it is true alone.
  case mark
  /// One of some words, each written otherwise.
  case words([String: Wording])
}

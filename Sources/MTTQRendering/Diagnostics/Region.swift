internal import MTTQText

/// What a finding covers of its line.
struct Region {
  /// The column behind the last code point; that of the place itself where it covers nothing, as
  /// at the end of a file.
  let endColumn: Int

  init(_ place: Place) {
    let rest = place.excerpt.unicodeScalars.count - place.excerptColumn
    endColumn = place.column + max(0, min(place.width, rest))
  }
}

/// The two places where one syllable may carry its tone, as in hòa and hoà, khỏe and khoẻ, thủy and
/// thuỷ.
package enum TonePlacement {
  /// The text with every open oa, oe and uy toned on its first vowel, composed.
  ///
  /// Words that differ only in the place of a tone come out equal, while marks and case still
  /// count. The u of qu belongs to the consonant, so quý stays. The result is for comparing: a
  /// foreign name such as Noé is changed as well.
  package static func canonical(_ text: String) -> String {
    var scalars = text.nfd
    for index in scalars.indices.dropFirst(2) where isTone(scalars[index]) {
      guard isPair(scalars[index - 2], scalars[index - 1]),
        index < 3 || scalars[index - 3] != "q" && scalars[index - 3] != "Q",
        index + 1 == scalars.count || endsSyllable(scalars[index + 1])
      else { continue }
      scalars.swapAt(index - 1, index)
    }
    var moved = String.UnicodeScalarView()
    moved.append(contentsOf: scalars)
    return String(moved).nfc
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}": true
    default: false
    }
  }

  private static func isPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("o", "a"), ("o", "e"), ("o", "A"), ("o", "E"), ("O", "a"), ("O", "e"), ("O", "A"),
      ("O", "E"), ("u", "y"), ("u", "Y"), ("U", "y"), ("U", "Y"):
      true
    default: false
    }
  }

  private static func endsSyllable(_ next: Unicode.Scalar) -> Bool {
    !next.properties.isAlphabetic && next.properties.canonicalCombiningClass == .notReordered
  }
}

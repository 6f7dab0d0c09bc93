extension String {
  /// The text with what a terminal would obey instead of show made visible.
  var visible: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          guard scalar.isObeyed else { return scalar }
          return scalar.value < 0x20
            ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : "\u{FFFD}"
        }))
  }
}

extension Unicode.Scalar {
  /// Whether a terminal does something else with it than show it: controls but the tab, line and
  /// paragraph separators, marks that turn the direction of writing.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x09: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

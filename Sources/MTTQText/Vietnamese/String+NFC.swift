@_spi(_Unicode) internal import Swift

extension String {
  /// The text with letters and marks composed, Unicode's normalization form C.
  package var nfc: String {
    guard !isQuicklyNFC else { return self }
    var composed = String.UnicodeScalarView()
    for scalar in _nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Whether the text is already in normalization form C, scalar by scalar.
  package var isNFC: Bool {
    isQuicklyNFC || unicodeScalars.elementsEqual(_nfc)
  }

  /// Whether all scalars are such that stand in form C whatever stands beside them.
  private var isQuicklyNFC: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      // Below the combining marks; precomposed Vietnamese letters; dashes, quotes, bullets; đồng.
      case ..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20AB: true
      default: false
      }
    }
  }
}

@_spi(_Unicode) internal import Swift

extension String {
  /// The text with letters and marks composed, Unicode's normalization form C.
  ///
  /// A text with more marks in a row than any may have stays as it is.
  package var nfc: String {
    guard !isQuicklyNFC, !TextForm.isFlooded(self) else { return self }
    var composed = String.UnicodeScalarView()
    for scalar in _nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Whether the text is already in normalization form C, scalar by scalar, or stays as it is.
  package var isNFC: Bool {
    isQuicklyNFC || TextForm.isFlooded(self) || unicodeScalars.elementsEqual(_nfc)
  }

  /// The text with letters and marks apart, Unicode's normalization form D; one with more marks in
  /// a row than any may have as it is.
  package var nfd: [Unicode.Scalar] {
    utf8.allSatisfy { $0 < 0x80 } || TextForm.isFlooded(self)
      ? Array(unicodeScalars) : Array(_nfd)
  }

  /// The text as a book keeps it: in normal form C, the look-alikes of Đ as Đ (book.md, “Lexical
  /// rules”).
  package var ofBook: String {
    let composed = nfc
    guard composed.hasLookAlike else { return composed }
    return String(
      String.UnicodeScalarView(composed.unicodeScalars.map { $0.isLookAlike ? "Đ" : $0 }))
  }

  /// Whether the text holds the eth or the African D, which look like Đ and are other letters.
  package var hasLookAlike: Bool { unicodeScalars.contains { $0.isLookAlike } }

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

extension Unicode.Scalar {
  /// Whether it is a capital that looks like Đ (U+0110) and is none.
  package var isLookAlike: Bool { value == 0xD0 || value == 0x189 }
}

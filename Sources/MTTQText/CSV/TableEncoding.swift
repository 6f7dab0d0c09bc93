/// The encodings that offices' tables come in, brought to UTF-8 or refused with a clear word.
package enum TableEncoding {
  /// The table in UTF-8 without a byte-order mark: from UTF-8, or from UTF-16 with its mark.
  ///
  /// - Throws: `csv/encoding` for bytes that are no Unicode and for text in TCVN3 or VNI.
  package static func unicode(_ source: SourceText) throws(Diagnostic) -> SourceText {
    let bytes = source.bytes
    let text: [UInt8]
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = utf8(bytes.dropFirst(2), highFirst: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = utf8(bytes.dropFirst(2), highFirst: true)
    } else {
      text = bytes.starts(with: SourceText.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
      if let offset = invalidByte(in: text) { throw .notUnicode(source, at: offset) }
    }
    let decoded = SourceText(path: source.path, bytes: text)
    if let encoding = LegacyText.encoding(of: String(decoding: text, as: UTF8.self)) {
      throw .legacyEncoding(encoding, decoded)
    }
    return decoded
  }

  /// The offset of the first byte that is no UTF-8, or nil.
  private static func invalidByte(in text: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(highFirst ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// The Vietnamese encodings from before Unicode, as they look once read as Western text.
package enum LegacyText: String, Hashable, Sendable, CaseIterable {
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"

  /// The encoding that a text looks like, or nil for Unicode and for text that says too little.
  ///
  /// A text with composed Vietnamese letters is Unicode; else three letters of the other kinds,
  /// each beside a plain letter, give it away.
  package static func encoding(of text: String) -> LegacyText? {
    var tcvn3 = 0
    var vni = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isVietnamese(scalar) { return nil }
      if previous.isPlainLetter {
        if tcvn3Letters.contains(scalar) { tcvn3 += 1 }
        if vniMarks.contains(scalar), "aAeEoOuUiIyY".unicodeScalars.contains(previous) { vni += 1 }
      }
      previous = scalar
    }
    if tcvn3 >= 3, tcvn3 >= vni { return .tcvn3 }
    return vni >= 3 ? .vni : nil
  }

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x300...0x323:
      true
    default: false
    }
  }

  /// Western characters that stand for Vietnamese letters in TCVN3 and in no Vietnamese word.
  private static let tcvn3Letters = Set(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÐÑÒÓÕÖ×ØÜÞßäåæçëîïñö÷øûüþ­«ª¬".unicodeScalars)
  /// Western characters that VNI writes after a vowel as its mark.
  private static let vniMarks = Set("ùøûõïâêäàåéèëóòôöúüý".unicodeScalars)
}

extension Unicode.Scalar {
  fileprivate var isPlainLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}

extension DiagnosticCode {
  package static let csvEncoding = DiagnosticCode("csv/encoding", .error)
  package static let csvSyntax = DiagnosticCode("csv/syntax", .error)
}

extension Diagnostic {
  fileprivate static func notUnicode(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "bảng không ở bảng mã Unicode", en: "the table is not in Unicode"),
      hint: Wording(
        vi: "trong Excel, lưu lại bằng “CSV UTF-8” hoặc “Unicode Text”",
        en: "in Excel, save it as “CSV UTF-8” or “Unicode Text”"))
  }

  fileprivate static func legacyEncoding(
    _ encoding: LegacyText, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: source.place(0..<1),
      Wording(
        vi: "chữ trong bảng ở bảng mã cũ \(encoding.rawValue), không phải Unicode",
        en: "the text is in the old encoding \(encoding.rawValue), not in Unicode"),
      hint: Wording(
        vi: "chuyển sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi lưu lại",
        en: "convert it to Unicode (with Unikey, for instance) and save it again"))
  }
}

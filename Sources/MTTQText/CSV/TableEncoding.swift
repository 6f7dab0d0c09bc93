/// The encodings that offices' tables come in, brought to UTF-8 or refused with a clear word.
package enum TableEncoding {
  /// The table in UTF-8: from UTF-8, or from UTF-16 with its byte-order mark.
  ///
  /// - Throws: `csv/encoding` for bytes that are no Unicode and for text in TCVN3 or VNI.
  package static func unicode(
    _ source: SourceText, from encoding: LegacyText? = nil
  ) throws(Diagnostic) -> SourceText {
    let bytes = source.bytes
    if isWorkbook(bytes) { throw .workbook(source) }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let table = isUTF16 ? try UTF16Table.utf8(source) : source
    if let encoding {
      return SourceText(path: source.path, bytes: encoding.unicode(table.bytes))
    }
    var clues = LegacyText.Clues()
    do throws(UTF8.ValidationError) {
      var scalars = try UTF8Span(validating: table.bytes.span).makeUnicodeScalarIterator()
      while let scalar = scalars.next() { clues.read(scalar.value) }
    } catch {
      throw notUnicode(source, at: error.byteOffsets.lowerBound)
    }
    if let zero = table.bytes.firstIndex(of: 0) { throw .unmarkedUTF16(table, at: zero) }
    if let encoding = clues.encoding { throw .legacyEncoding(encoding, table, at: 0) }
    return table
  }

  /// Whether it is a file of Excel itself: a ZIP archive or a compound file.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// What the bytes probably are, of which the one at `offset` is no UTF-8.
  private static func notUnicode(_ source: SourceText, at offset: Int) -> Diagnostic {
    if source.bytes.contains(0) { return .unmarkedUTF16(source, at: offset) }
    guard let encoding = LegacyText.encoding(ofWestern: source.bytes) else {
      return .notUnicode(source, at: offset)
    }
    return .legacyEncoding(encoding, source, at: offset)
  }
}

extension DiagnosticCode {
  package static let csvEncoding = DiagnosticCode("csv/encoding", .error)
}

extension Diagnostic {
  fileprivate static func notUnicode(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "bảng không ở bảng mã Unicode", en: "the table is not in Unicode"),
      hint: .saveAsUnicode)
  }

  fileprivate static func unmarkedUTF16(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "bảng không phải văn bản UTF-8; có lẽ là UTF-16 thiếu dấu thứ tự byte (BOM)",
        en: "the table is no UTF-8 text; it may be UTF-16 without a byte-order mark"),
      hint: .saveAsUnicode)
  }

  fileprivate static func workbook(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .csvEncoding, at: Place(path: source.path, line: 1, column: 1),
      Wording(vi: "đây là tệp Excel, không phải bảng CSV", en: "this is a workbook, no CSV table"),
      hint: .saveAsUnicode)
  }

  fileprivate static func legacyEncoding(
    _ encoding: LegacyText, _ source: SourceText, at offset: Int
  ) -> Diagnostic {
    let option = encoding.word.map { "--encoding \($0)" }
    return Diagnostic(
      .csvEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "chữ trong bảng ở bảng mã cũ \(encoding.rawValue), không phải Unicode",
        en: "the text is in the old encoding \(encoding.rawValue), not in Unicode"),
      hint: Wording(
        vi: "chuyển sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi lưu lại"
          + (option.map { ", hoặc thêm \($0)" } ?? ""),
        en: "convert it to Unicode (with Unikey, for instance) and save it again"
          + (option.map { ", or add \($0)" } ?? "")))
  }
}

extension Wording {
  fileprivate static let saveAsUnicode = Wording(
    vi: "trong Excel, lưu lại bằng “CSV UTF-8” hoặc “Unicode Text”",
    en: "in Excel, save it as “CSV UTF-8” or “Unicode Text”")
}

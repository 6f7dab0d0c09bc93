/// The encodings that offices' tables come in, brought to UTF-8 or refused with a clear word.
package enum TableEncoding {
  /// The table in UTF-8: from UTF-8, from UTF-16 with its byte-order mark, or from an old encoding
  /// where that is chosen.
  ///
  /// - Throws: `table/encoding` for bytes that are no Unicode, for text in TCVN3 or VNI that nobody
  ///   said to convert, and for text that is not in the chosen encoding.
  package static func unicode(
    _ source: SourceText, from chosen: LegacyText? = nil
  ) throws(Diagnostic) -> SourceText {
    let bytes = source.bytes
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let table = isUTF16 ? try UTF16Table.utf8(source) : source
    var clues = LegacyText.Clues()
    do throws(UTF8.ValidationError) {
      var scalars = try UTF8Span(validating: table.bytes.span).makeUnicodeScalarIterator()
      while let scalar = scalars.next() { clues.read(scalar.value) }
    } catch {
      return try western(source, from: chosen, damagedAt: error.byteOffsets.lowerBound)
    }
    if let zero = table.bytes.firstIndex(of: 0) { throw .unmarkedUTF16(table, at: zero) }
    guard let chosen else {
      // A table that has letters of Unicode too is judged cell by cell.
      guard let encoding = clues.encoding, unicodeAlone(table) == nil else { return table }
      throw .legacyEncoding(encoding, table, at: line(clues.lineIndex, of: table))
    }
    if let letter = unicodeAlone(table) { throw .unicodeAlready(chosen, table, at: letter) }
    if let other = clues.prevailing, other != chosen { throw .otherEncoding(other, chosen, table) }
    return LegacyLetters(chosen).converted(table)
  }

  /// The bytes of a line, counted from 0.
  private static func line(_ index: Int, of table: SourceText) -> Range<Int> {
    var start = 0
    for _ in 0..<index {
      guard let end = table.bytes[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    return start..<(table.bytes[start...].firstIndex(of: 0x0A) ?? table.bytes.count)
  }

  /// The first letter of a table that no text in an old encoding looks like.
  private static func unicodeAlone(_ table: SourceText) -> Range<Int>? {
    let text = String(decoding: table.bytes, as: UTF8.self)
    var start = 0
    for scalar in text.unicodeScalars {
      let end = start + UTF8.width(scalar)
      if LegacyText.isUnicodeAlone(scalar.value) { return start..<end }
      start = end
    }
    return nil
  }

  /// The table in UTF-8 from bytes of which the one at `offset` is no UTF-8, where it is said in
  /// which encoding they are.
  private static func western(
    _ source: SourceText, from chosen: LegacyText?, damagedAt offset: Int
  ) throws(Diagnostic) -> SourceText {
    if source.bytes.contains(0) { throw .unmarkedUTF16(source, at: offset) }
    guard let chosen else {
      guard let encoding = LegacyText.encoding(ofWestern: source.bytes) else {
        throw .notUnicode(source, at: offset)
      }
      throw .legacyEncoding(encoding, source, at: offset..<offset + 1)
    }
    let letters = LegacyLetters(chosen)
    var clues = LegacyText.Clues()
    for byte in source.bytes { clues.read(UInt32(byte)) }
    if let other = clues.prevailing, other != chosen {
      throw .otherEncoding(other, chosen, letters.western(source))
    }
    return letters.converted(letters.western(source))
  }
}

extension DiagnosticCode {
  package static let tableEncoding = DiagnosticCode("table/encoding", .error)
}

extension Explanation {
  package static let tableEncoding = Explanation(
    .tableEncoding,
    title: Wording(
      vi: "bảng không đọc được bằng bảng mã nào",
      en: "a table in no encoding that is read"),
    meaning: Wording(
      vi: """
        Bảng CSV được đọc ở UTF-8, UTF-16 có dấu BOM, và ở TCVN3, VNI khi được nói rõ bằng \
        “--encoding”; các ô chữ của tệp Excel cũng vậy.
        """,
      en: """
        A CSV table is read as UTF-8, as UTF-16 with a byte-order mark, and as TCVN3 or VNI \
        where “--encoding” says so; so are the texts of a workbook.
        """),
    example: Example(
      wrong: "mttq household import ho-ngheo-tcvn3.csv",
      right: "mttq household import ho-ngheo-tcvn3.csv --encoding tcvn3"),
    mend: Wording(
      vi: """
        Trong bảng tính chọn “Lưu thành”, kiểu “CSV UTF-8”; bảng gõ bằng phông cũ thì thêm \
        --encoding tcvn3 hoặc vni.
        """,
      en: """
        Save it from the spreadsheet as “CSV UTF-8”; for a table typed in an old font add \
        --encoding tcvn3 or vni.
        """))
}

extension Diagnostic {
  fileprivate static func notUnicode(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .tableEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "bảng không ở bảng mã Unicode", en: "the table is not in Unicode"),
      hint: .saveAsUnicode)
  }

  fileprivate static func unmarkedUTF16(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .tableEncoding, at: source.place(offset..<offset + 1),
      Wording(
        vi: "bảng không phải văn bản UTF-8; có lẽ là UTF-16 thiếu dấu thứ tự byte (BOM)",
        en: "the table is no UTF-8 text; it may be UTF-16 without a byte-order mark"),
      hint: .saveAsUnicode)
  }

  fileprivate static func legacyEncoding(
    _ encoding: LegacyText, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .tableEncoding, at: source.place(range),
      Wording(
        vi: "chữ trong bảng ở bảng mã cũ \(encoding.name), không phải Unicode",
        en: "the text is in the old encoding \(encoding.name), not in Unicode"),
      hint: Wording(
        vi: "thêm --encoding \(encoding.rawValue), hoặc chuyển sang Unicode (ví dụ bằng Unikey, "
          + "Ctrl+Shift+F6) rồi lưu lại",
        en: "add --encoding \(encoding.rawValue), or convert it to Unicode (with Unikey, for "
          + "instance) and save it again"))
  }

  fileprivate static func unicodeAlready(
    _ chosen: LegacyText, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .tableEncoding, at: source.place(range),
      Wording(
        vi: "chữ ở đây là Unicode, nên bảng không ở bảng mã \(chosen.name)",
        en: "the letter here is Unicode, so the table is not in \(chosen.name)"),
      hint: Wording(
        vi: "bỏ --encoding; nếu bảng lẫn hai bảng mã, chuyển các dòng cũ sang Unicode bằng Unikey",
        en: "leave --encoding out; where a table mixes both, convert the old rows with Unikey"))
  }

  fileprivate static func otherEncoding(
    _ encoding: LegacyText, _ chosen: LegacyText, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .tableEncoding, at: source.place(0..<1),
      Wording(
        vi: "chữ trong bảng ở bảng mã \(encoding.name), không phải \(chosen.name)",
        en: "the text is in \(encoding.name), not in \(chosen.name)"),
      hint: Wording(
        vi: "chọn --encoding \(encoding.rawValue)", en: "choose --encoding \(encoding.rawValue)"))
  }
}

extension Wording {
  fileprivate static let saveAsUnicode = Wording(
    vi: "trong Excel, lưu lại bằng “CSV UTF-8” hoặc “Unicode Text”",
    en: "in Excel, save it as “CSV UTF-8” or “Unicode Text”")
}

extension LegacyText {
  /// What is said of a cell in this encoding in a table that is Unicode; its text is not repeated.
  package var amongUnicode: (message: Wording, hint: Wording) {
    (
      Wording(
        vi: "chữ ở bảng mã cũ \(name), không phải Unicode",
        en: "text in the old encoding \(name), no Unicode"),
      Wording(
        vi: "chuyển các ô như vậy sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi lưu lại, "
          + "hoặc thêm --encoding \(rawValue) nếu cả bảng như vậy",
        en: "convert such cells to Unicode (with Unikey, for instance) and save it again, or add "
          + "--encoding \(rawValue) where the whole table is like that")
    )
  }

  /// What is said of a cell in Unicode in a table that is said to be in this encoding.
  package var notOfUnicode: (message: Wording, hint: Wording) {
    (
      Wording(
        vi: "chữ trong ô là Unicode, không ở bảng mã \(name)",
        en: "the text is Unicode, not in \(name)"),
      Wording(
        vi: "bỏ --encoding; nếu bảng lẫn hai bảng mã, chuyển các ô cũ sang Unicode bằng Unikey",
        en: "leave --encoding out; where a table mixes both, convert the old cells with Unikey")
    )
  }
}

extension DiagnosticCode {
  package static let jsonSyntax = DiagnosticCode("json/syntax", .error)
  package static let jsonEncoding = DiagnosticCode("json/encoding", .error)
  package static let jsonDuplicateKey = DiagnosticCode("json/duplicate-key", .error)
  package static let jsonTooDeep = DiagnosticCode("json/too-deep", .error)
}

extension Diagnostic {
  static func unexpectedToken(_ source: SourceText, at offset: Int) -> Diagnostic {
    let token = source.token(at: offset)
    return Diagnostic(
      .jsonSyntax, at: source.place(offset..<offset + max(token.utf8.count, 1)),
      Wording(vi: "không chờ “\(token)” ở đây", en: "unexpected “\(token)” here"),
      hint: Wording(
        vi: "kiểm tra dấu phẩy, dấu hai chấm và dấu ngoặc ngay trước chỗ này",
        en: "check the comma, colon or bracket just before this place"))
  }

  static func unexpectedEnd(_ source: SourceText) -> Diagnostic {
    let end = source.bytes.count
    return Diagnostic(
      .jsonSyntax, at: source.place(end..<end),
      Wording(vi: "tệp kết thúc giữa chừng", en: "the text ends too early"),
      hint: Wording(
        vi: "đóng dấu nháy hoặc dấu ngoặc còn mở, hoặc lấy lại tệp từ bản sao lưu",
        en: "close the open quote or bracket, or restore the file from a copy"))
  }

  static func badString(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .jsonSyntax, at: source.place(offset..<offset + 1),
      Wording(
        vi: "chuỗi chứa ký tự hoặc mã thoát không hợp lệ",
        en: "the string holds a bare control character or an escape that means nothing"),
      hint: Wording(
        vi: "viết dấu xuống dòng là \\n, dấu tab là \\t, dấu \\ là \\\\",
        en: "write a line break as \\n, a tab as \\t and a backslash as \\\\"))
  }

  static func duplicateKey(
    _ key: String, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .jsonDuplicateKey, at: source.place(range),
      Wording(
        vi: "khóa “\(key)” xuất hiện hai lần trong một đối tượng",
        en: "the key “\(key)” is given twice in one object"),
      hint: Wording(vi: "giữ lại một và xóa khóa kia", en: "keep one of them and remove the other"))
  }

  static func tooDeep(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .jsonTooDeep, at: source.place(offset..<offset + 1),
      Wording(
        vi: "lồng nhau quá \(JSONReader.deepest) tầng",
        en: "nested deeper than \(JSONReader.deepest) levels"),
      hint: Wording(
        vi: "kiểm tra xem đây có đúng là tệp của mttq không",
        en: "check whether this is a file of mttq at all"))
  }

  static func invalidEncoding(_ source: SourceText, at offset: Int) -> Diagnostic {
    let utf16 = source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
    return Diagnostic(
      .jsonEncoding, at: source.place(offset..<offset + 1),
      utf16
        ? Wording(
          vi: "tệp được ghi bằng UTF-16, không phải UTF-8", en: "the file is UTF-16, not UTF-8")
        : Wording(vi: "byte này không phải UTF-8", en: "this byte is not UTF-8"),
      hint: Wording(
        vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file again in UTF-8"))
  }
}

extension SourceText {
  /// The characters of the token that starts at `offset`, at most twenty bytes of it.
  fileprivate func token(at offset: Int) -> String {
    var end = offset + 1
    while end < bytes.count, end - offset < 20, bytes[end] & 0xC0 == 0x80 || isWord(end) {
      end += 1
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let token = String(decoding: bytes[offset..<end], as: UTF8.self)
    return String(
      String.UnicodeScalarView(
        token.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }))
  }

  private func isWord(_ index: Int) -> Bool {
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    return isWordByte(bytes[index]) && isWordByte(bytes[index - 1])
  }
}

extension DiagnosticCode {
  package static let jsonSyntax = DiagnosticCode("json/syntax", .error)
}

extension Explanation {
  package static let jsonSyntax = Explanation(
    .jsonSyntax,
    title: Wording(vi: "tệp không đúng cú pháp JSON", en: "the text is no JSON"),
    meaning: Wording(
      vi: """
        Các tệp của sổ viết theo quy cách JSON. Thừa hay thiếu một dấu phẩy, dấu nháy hoặc dấu \
        ngoặc là máy không đọc tiếp được, nên phần sau chỗ này chưa được kiểm tra. Word hay đổi \
        dấu nháy thẳng " thành dấu cong “ ”: hãy sửa tệp bằng Notepad hoặc VS Code.
        """,
      en: """
        The files of a book are JSON. With one comma, quote or bracket too many or too few a \
        program cannot read on, so that nothing after this place has been checked yet. Word \
        processors bend the straight quote " into “ ”: use a plain text editor.
        """),
    example: Example(
      wrong: #""holidays": ["2026-04-30", "2026-05-01",]"#,
      right: #""holidays": ["2026-04-30", "2026-05-01"]"#),
    mend: Wording(
      vi: """
        Sửa dấu ngay tại chỗ hoặc ngay trước chỗ được chỉ, rồi chạy lại “mttq validate”. Muốn \
        tránh lỗi này, hãy sửa kế hoạch bằng lệnh: “mttq task add”, “mttq target set”, …
        """,
      en: """
        Mend the mark at the place shown or just before it, then run “mttq validate” again. To \
        avoid the fault altogether, change the plan by commands: “mttq task add”, “mttq target \
        set” and so on.
        """))
}

extension Diagnostic {
  static func unexpectedToken(_ source: SourceText, at offset: Int) -> Diagnostic {
    let token = source.token(at: offset)
    let shown = token.shown
    let remedy = SyntaxRemedy(source, at: offset, token: shown)
    let quoted = shown == "\"" ? "dấu nháy" : "“\(shown)”"
    return Diagnostic(
      .jsonSyntax, at: source.place(offset..<offset + max(token.utf8.count, 1)),
      source.hidesValues && shown.unicodeScalars.contains(where: \.isLetterOrDigit)
        ? Wording(vi: "không thể có chữ hay số ở đây", en: "no word or number can stand here")
        : SyntaxRemedy.curlyQuotes.contains(shown)
          ? Wording(
            vi: "không dùng được dấu nháy cong ở đây", en: "a curly quote cannot stand here")
          : Wording(
            vi: "không thể có \(quoted) ở đây", en: "unexpected “\(shown)” here"),
      hint: remedy.hint, fix: remedy.fix)
  }

  static func unexpectedEnd(_ source: SourceText) -> Diagnostic {
    let end = source.bytes.count
    return Diagnostic(
      .jsonSyntax, at: source.place(end..<end),
      source.path.hasSuffix(".jsonl")
        ? Wording(vi: "dòng kết thúc giữa chừng", en: "the line ends too early")
        : Wording(vi: "tệp kết thúc giữa chừng", en: "the text ends too early"),
      hint: Wording(
        vi: "đóng dấu nháy hoặc dấu ngoặc còn mở, hoặc lấy lại tệp từ bản sao lưu",
        en: "close the open quote or bracket, or restore the file from a copy"))
  }

  /// - Parameter offset: where the string begins.
  static func badString(_ source: SourceText, at offset: Int) -> Diagnostic {
    let place = source.place(offset..<offset + 1)
    guard source.breaksLine(inStringAt: offset) else {
      return Diagnostic(
        .jsonSyntax, at: place,
        Wording(
          vi: "chuỗi chứa ký tự hoặc mã thoát không hợp lệ",
          en: "the string holds a bare control character or an escape that means nothing"),
        hint: Wording(
          vi: "viết dấu xuống dòng là \\n, dấu tab là \\t, dấu \\ là \\\\",
          en: "write a line break as \\n, a tab as \\t and a backslash as \\\\"))
    }
    return Diagnostic(
      .jsonSyntax, at: place,
      Wording(
        vi: "dấu nháy mở ở đây không được đóng trên cùng dòng",
        en: "the quote that opens here is not closed on its line"),
      hint: Wording(
        vi: "đóng bằng dấu nháy thẳng \" (không phải ”); xuống dòng trong văn bản thì viết \\n",
        en: "close it with a straight quote \" (not ”); write a line break inside a text as \\n"))
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
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// Whether the byte goes on with a word or, between digits, with a number or a day.
  private func isWord(_ index: Int) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    func joinsDigits(_ index: Int) -> Bool {
      index > 0 && index + 1 < bytes.count && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-"))
    }
    return isWordByte(bytes[index]) && (isWordByte(bytes[index - 1]) || joinsDigits(index - 1))
      || joinsDigits(index)
  }

  /// Whether a line ends before the string that begins at `offset` does.
  fileprivate func breaksLine(inStringAt offset: Int) -> Bool {
    var index = offset + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      case UInt8(ascii: "\""), 0..<0x20: return false
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}

extension String {
  /// The token as it can be seen: one that is invisible by its number.
  fileprivate var shown: String {
    guard let first = unicodeScalars.first else { return self }
    if SyntaxRemedy.curlyQuotes.contains(String(first)) { return String(first) }
    let isInvisible =
      first.properties.isDefaultIgnorableCodePoint
      || first.value >= 0x80 && first.properties.isWhitespace
    if isInvisible {
      let digits = String(first.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }))
  }
}

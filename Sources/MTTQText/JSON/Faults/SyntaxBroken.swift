extension DiagnosticCode {
  package static let jsonSyntax = DiagnosticCode("json/syntax", .error)
}

extension Explanation {
  package static let jsonSyntax = Explanation(
    .jsonSyntax,
    title: Wording(vi: "tệp không đúng cú pháp JSON", en: "the text is no JSON"),
    meaning: Wording(
      vi: """
        Tệp của sổ viết bằng JSON. Thừa hay thiếu một dấu phẩy, dấu nháy hoặc dấu ngoặc là máy \
        không đọc tiếp được, nên phần sau chỗ này chưa được kiểm tra.
        """,
      en: """
        The files of a book are JSON. With one comma, quote or bracket too many or too few a \
        program cannot read on, so that nothing after this place has been checked yet.
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

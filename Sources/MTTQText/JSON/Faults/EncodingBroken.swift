extension DiagnosticCode {
  package static let jsonEncoding = DiagnosticCode("json/encoding", .error)
}

extension Explanation {
  package static let jsonEncoding = Explanation(
    .jsonEncoding,
    title: Wording(vi: "tệp không phải UTF-8", en: "the text is not UTF-8"),
    meaning: Wording(
      vi: """
        Sổ dùng bảng mã Unicode UTF-8. Tệp lưu bằng UTF-16, Windows-1258 hay bảng mã cũ sẽ hỏng \
        chữ Việt, nên mttq không đoán mà từ chối.
        """,
      en: """
        A book is written in UTF-8. A file saved as UTF-16, Windows-1258 or an older encoding \
        would lose its Vietnamese letters, so mttq refuses it instead of guessing.
        """),
    example: Example(
      wrong: #""place": "C?m Ph?""#,
      right: #""place": "Cẩm Phô""#),
    mend: Wording(
      vi: """
        Mở tệp bằng trình soạn thảo, chọn “Lưu thành” với bảng mã UTF-8, rồi kiểm tra lại các \
        chữ có dấu.
        """,
      en: """
        Open the file in an editor, save it with the encoding UTF-8, then look its accented \
        letters over.
        """))
}

extension Diagnostic {
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

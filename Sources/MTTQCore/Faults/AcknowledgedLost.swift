package import MTTQText

extension DiagnosticCode {
  package static let journalLost = DiagnosticCode("journal/lost", .error)
}

extension Explanation {
  package static let journalLost = Explanation(
    .journalLost,
    title: Wording(
      vi: "cuối nhật ký toàn byte 0, có thể đã mất bản ghi",
      en: "zero bytes end the journal, records may be lost"),
    meaning: Wording(
      vi: """
        Sau khi mất điện hoặc hỏng ổ đĩa, cuối journal.jsonl có nhiều byte 0 hơn dòng dài nhất: ở \
        đó có thể là những bản ghi đã báo là ghi xong. Lần ghi tới chuyển các byte này sang \
        journal.jsonl.torn; lỗi còn được báo chừng nào chúng còn ở đó, vì số liệu có thể thiếu.
        """,
      en: """
        After a power cut or a disk fault journal.jsonl ends in more zero bytes than its longest \
        line has: records that were acknowledged may have stood there. The next record moves these \
        bytes to journal.jsonl.torn; the error stays as long as they stand there, as figures may \
        be lacking.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"task","task":"ii-8","on":"2026-03-\#
        01","status":"done"}
        ␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀…
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"task","task":"ii-8","on":"2026-03-\#
        01","status":"done"}
        {"id":"ghi-2026-02","at":"2026-03-03T02:11:00Z","kind":"task","task":"ii-9","on":"2026-03-\#
        02","status":"done"}
        """#),
    mend: Wording(
      vi: """
        Chép lại các dòng đã mất từ bản lưu vào cuối journal.jsonl; không có bản lưu thì ghi lại \
        theo sổ sách giấy tờ. Rồi xóa journal.jsonl.torn.
        """,
      en: """
        Bring the lines that are gone back from a copy, to the end of journal.jsonl; without a \
        copy record anew what the papers say. Then delete journal.jsonl.torn.
        """))
}

extension Diagnostic {
  /// Zero bytes at the end of the journal itself.
  static func lost(_ source: SourceText) -> Diagnostic {
    lost(at: Place(path: source.path, line: source.position(of: 0).line, column: 1))
  }

  /// Zero bytes that a writer moved away from the journal's end, into the file at a path.
  static func lost(setAsideIn path: String) -> Diagnostic {
    lost(at: Place(path: path, line: 1, column: 1))
  }

  private static func lost(at place: Place) -> Diagnostic {
    Diagnostic(
      .journalLost, at: place,
      Wording(
        vi: "toàn byte 0 ở chỗ có thể đã có bản ghi",
        en: "zero bytes stand where acknowledged records may have stood"),
      hint: Wording(
        vi: "chép lại các dòng từ bản lưu, rồi xóa journal.jsonl.torn",
        en: "bring the lines back from a copy, then delete journal.jsonl.torn"))
  }
}

extension [UInt8] {
  /// How many zero bytes stand at the end.
  var zerosAtEnd: Int { count - ((lastIndex { $0 != 0 }).map { $0 + 1 } ?? 0) }
}

package import MTTQText

extension DiagnosticCode {
  package static let journalVoidUnknown = DiagnosticCode("journal/void-unknown", .error)
}

extension Explanation {
  package static let journalVoidUnknown = Explanation(
    .journalVoidUnknown,
    title: Wording(vi: "hủy một bản ghi không có", en: "a void of a record that is not there"),
    meaning: Wording(
      vi: """
        Lệnh hủy nêu mã của một bản ghi mà nhật ký không có, nên không hủy được gì: con số sai, \
        nếu có, vẫn đang được tính.
        """,
      en: """
        The void names a record that the journal does not have, so it takes nothing back: a \
        wrong figure, if there is one, still counts.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"void","record":"ghi-2026-10","re\#
        ason":"ghi nhầm"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"void","record":"ghi-2026-01","re\#
        ason":"ghi nhầm"}
        """#),
    mend: Wording(
      vi: """
        Tìm mã đúng bằng “mttq log”, hủy bằng “mttq void”, rồi xóa dòng được chỉ. Nếu bản ghi nằm ở bản sao khác \
        của sổ, hãy gộp hai nhật ký.
        """,
      en: """
        Find the right id with “mttq log”, take it back with “mttq void”, then remove the line. If the record is in \
        another copy of the book, merge the two journals.
        """))
}

extension Diagnostic {
  /// - Parameter near: an id of the journal that was probably meant.
  static func unknownVoid(
    _ source: SourceText, near: String?, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .journalVoidUnknown, at: source.place(node.range),
      Wording(
        vi: "không có bản ghi “\(node.text ?? "")” để hủy",
        en: "there is no record “\(node.text ?? "")” to take back"),
      hint: near.map { .didYouMean($0) }
        ?? Wording(
          vi: "tìm mã đúng bằng mttq log, hủy bằng mttq void, rồi xóa dòng này",
          en: "find the right id with mttq log, take it back with mttq void, then remove this line")
    )
  }
}

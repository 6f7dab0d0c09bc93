package import MTTQText

extension DiagnosticCode {
  package static let idDuplicate = DiagnosticCode("id/duplicate", .error)
}

extension Explanation {
  package static let idDuplicate = Explanation(
    .idDuplicate,
    title: Wording(vi: "hai mục có cùng mã", en: "two entries have one id"),
    meaning: Wording(
      vi: """
        Trong một danh sách mỗi mã chỉ thuộc về một mục. Hai mục cùng mã thì không biết bản ghi \
        nói về mục nào.
        """,
      en: """
        Within a list an id belongs to one entry. Where two have the same, nobody knows which \
        one a record is about.
        """),
    example: Example(
      wrong: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1"},
                  {"id": "khu-1", "name": "Khu phố 2"}]
        """#,
      right: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1"},
                  {"id": "khu-2", "name": "Khu phố 2"}]
        """#),
    mend: Wording(
      vi: """
        Đặt mã khác cho mục được chỉ, hoặc xóa mục nếu ghi trùng. Đừng đổi mã mà nhật ký đã \
        dùng.
        """,
      en: """
        Give the entry shown another id, or remove it if it is entered twice. Do not change an \
        id that the journal uses.
        """))
}

extension Diagnostic {
  static func duplicateIdentifier(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .idDuplicate, at: source.place(node.range),
      Wording(vi: "mã “\(text)” đã có ở trên", en: "the id “\(text)” is taken already"),
      hint: Wording(
        vi: "đặt mã khác, hoặc xóa mục này nếu ghi trùng",
        en: "choose another id, or remove the entry"))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let idInvalid = DiagnosticCode("id/invalid", .error)
}

extension Explanation {
  package static let idInvalid = Explanation(
    .idInvalid,
    title: Wording(vi: "mã không hợp lệ", en: "an id that is not valid"),
    meaning: Wording(
      vi: """
        Mã là tên ngắn mà các bản ghi dùng để chỉ tới một tổ chức, khu dân cư, nhiệm vụ … Mã gồm \
        chữ thường không dấu, chữ số và dấu gạch nối, dài tối đa 63 ký tự; mã bản ghi dài 8–64 \
        ký tự và được dùng cả chữ hoa, dấu gạch dưới.
        """,
      en: """
        An id is the short name by which records refer to an organisation, an area, a task and \
        so on. It is made of small letters without marks, digits and hyphens, at most 63 of \
        them; a record id has 8 to 64 characters and may hold capitals and underscores.
        """),
    example: Example(
      wrong: #""areas": [{"id": "Khu 1", "name": "Khu phố 1"}]"#,
      right: #""areas": [{"id": "khu-1", "name": "Khu phố 1"}]"#),
    mend: Wording(
      vi: "Đặt mã theo gợi ý, và sửa theo ở những chỗ đang dùng mã cũ.",
      en: "Take the id that the hint makes, and change it where the old one is used."))
}

extension Diagnostic {
  static func invalidIdentifier(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .init(
      .idInvalid, at: source.place(node.range), .notAnIdentifier(text),
      hint: NewIdentifier.folded(text, among: []).map { .writeText($0) }
        ?? Wording(
          vi: "dùng chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ hoặc số",
          en: "use small letters without marks, digits and hyphens, starting with a letter or "
            + "digit"))
  }

  static func invalidRecordIdentifier(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .init(
      .idInvalid, at: source.place(node.range), .notAnIdentifier(text),
      hint: Wording(
        vi: "dùng 8–64 chữ không dấu, chữ số, dấu gạch nối và gạch dưới",
        en: "use 8 to 64 letters without marks, digits, hyphens and underscores"))
  }
}

extension Wording {
  fileprivate static func notAnIdentifier(_ text: String) -> Wording {
    let shown = text.truncated(to: 70)
    return Wording(vi: "“\(shown)” không phải mã hợp lệ", en: "“\(shown)” is not a valid id")
  }
}

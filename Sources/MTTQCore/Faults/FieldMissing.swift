package import MTTQText

extension DiagnosticCode {
  package static let fieldMissing = DiagnosticCode("field/missing", .error)
}

extension Explanation {
  package static let fieldMissing = Explanation(
    .fieldMissing,
    title: Wording(vi: "thiếu một khóa bắt buộc", en: "a required key is missing"),
    meaning: Wording(
      vi: """
        Mục này thiếu điều mà báo cáo hoặc phép tính không thể thiếu, chẳng hạn tên của một tổ \
        chức hay ngày của một kết quả.
        """,
      en: """
        This entry lacks what no report or reckoning can do without, such as the name of an \
        organisation or the day of a result.
        """),
    example: Example(
      wrong: #""areas": [{"id": "khu-1"}]"#,
      right: #""areas": [{"id": "khu-1", "name": "Khu phố 1"}]"#),
    mend: Wording(
      vi: """
        Thêm khóa được nêu với giá trị đúng. Dòng nhật ký đã sửa tay thì vẫn phải hủy bằng “mttq \
        void” rồi ghi lại bằng lệnh.
        """,
      en: """
        Add the key that is named, with its value. A journal line that is mended by hand must \
        still be taken back with “mttq void” and recorded anew.
        """))
}

extension Diagnostic {
  /// - Parameter mistyped: a key of the object that was probably meant to be the missing one.
  static func missingField(
    _ key: String, mistyped: String? = nil, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldMissing, at: source.place(node.range.prefix(1)),
      Wording(vi: "thiếu khóa “\(key)”", en: "“\(key)” is missing"),
      hint: mistyped.map { .renameKey($0, to: key) }
        ?? Wording(vi: "thêm khóa “\(key)”", en: "add the key “\(key)”"),
      fix: mistyped.flatMap { source.renaming($0, to: key, in: node) })
  }

  /// None of several keys of which one is needed.
  static func missingOneOf(
    _ keys: [String], mistyped: (found: String, meant: String)?, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    func list(_ or: String) -> String {
      let names = keys.map { "“\($0)”" }
      return names.dropLast().joined(separator: ", ") + " \(or) " + (names.last ?? "")
    }
    return Diagnostic(
      .fieldMissing, at: source.place(node.range.prefix(1)),
      Wording(vi: "thiếu khóa \(list("hoặc"))", en: "\(list("or")) is missing"),
      hint: mistyped.map { .renameKey($0.found, to: $0.meant) }
        ?? Wording(
          vi: keys.count > 2 ? "thêm một trong các khóa đó" : "thêm một trong hai khóa",
          en: keys.count > 2 ? "add one of these keys" : "add one of the two keys"),
      fix: mistyped.flatMap { source.renaming($0.found, to: $0.meant, in: node) })
  }
}

extension Wording {
  /// What is said where a missing key stands there mistyped.
  static func renameKey(_ found: String, to meant: String) -> Wording {
    Wording(
      vi: "đổi khóa “\(found)” thành “\(meant)”", en: "rename the key “\(found)” to “\(meant)”")
  }
}

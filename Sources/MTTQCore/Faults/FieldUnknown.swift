package import MTTQText

extension DiagnosticCode {
  package static let fieldUnknown = DiagnosticCode("field/unknown", .warning)
}

extension Explanation {
  package static let fieldUnknown = Explanation(
    .fieldUnknown,
    title: Wording(vi: "định dạng không có khóa này", en: "a key that the format does not know"),
    meaning: Wording(
      vi: """
        mttq không hiểu khóa này nên không dùng đến nó; khóa vẫn được giữ nguyên khi ghi lại \
        tệp. Nếu đây là một khóa gõ nhầm, điều định ghi sẽ không vào báo cáo.
        """,
      en: """
        mttq does not know the key and makes no use of it; it is kept when the file is written \
        again. If the key is mistyped, what it was meant to say is in no report.
        """),
    example: Example(
      wrong: #""requirments": ["Thiết thực, hiệu quả"]"#,
      right: #""requirements": ["Thiết thực, hiệu quả"]"#),
    mend: Wording(
      vi: """
        Gõ nhầm thì sửa tên khóa theo gợi ý; khóa riêng của đơn vị thì để yên, đây chỉ là cảnh \
        báo.
        """,
      en: """
        If it is mistyped, mend its name as the hint says; a key of your own may stay, as this \
        is only a warning.
        """))
}

extension Diagnostic {
  static func unknownField(
    _ member: JSONMember, of object: JSONNode, among fields: [Shape.Field], _ source: SourceText
  ) -> Diagnostic {
    let key = member.key.truncated(to: 60)
    let keys = fields.map(\.key)
    let meant = Nearest.match(to: member.key, among: keys)
    let isOnly = Nearest.match(to: member.key, among: keys.filter { $0 != meant }) == nil
    return Diagnostic(
      .fieldUnknown, at: source.place(member.keyRange),
      Wording(
        vi: "định dạng này không có khóa “\(key)”; khóa được giữ nguyên",
        en: "the format knows no key “\(key)”; it is kept as it is"),
      hint: meant.map { .didYouMean($0) }
        ?? Wording(
          vi: "xóa khóa nếu gõ nhầm, để yên nếu là của riêng đơn vị",
          en: "remove the key if it is a mistake, leave it if it is your own"),
      remedy: meant.map { _ in .renameKey },
      fix: isOnly
        ? meant.flatMap { source.renaming(member.key, to: $0, in: object) } : nil)
  }
}

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
    _ member: JSONMember, among fields: [Shape.Field], _ source: SourceText
  ) -> Diagnostic {
    let key = member.key.truncated(to: 60)
    return Diagnostic(
      .fieldUnknown, at: source.place(member.keyRange),
      Wording(
        vi: "định dạng này không có khóa “\(key)”; khóa được giữ nguyên",
        en: "the format knows no key “\(key)”; it is kept as it is"),
      hint: .didYouMean(member.key, among: fields.map(\.key))
        ?? .ownKey)
  }
}

extension JSONNode {
  /// How many members are looked through; the objects of the formats have a few dozen.
  private static let mostMembers = 500

  /// The member with an unknown key that was probably meant to be `key`.
  func mistyped(_ key: String, among fields: [Shape.Field]) -> JSONMember? {
    let unknown = (members ?? []).prefix(JSONNode.mostMembers).filter { member in
      !fields.contains { $0.key == member.key }
    }
    return Nearest.match(to: key, among: unknown.map(\.key)).flatMap { near in
      unknown.first { $0.key == near }
    }
  }
}

extension Wording {
  /// What is said of an unknown key that no known one is near to.
  static let ownKey = Wording(
    vi: "xóa khóa nếu gõ nhầm, để yên nếu là của riêng đơn vị",
    en: "remove the key if it is a mistake, leave it if it is your own")

  /// “Did you mean …?”, or nil where nothing is near.
  static func didYouMean(_ text: String, among candidates: [String]) -> Wording? {
    Nearest.match(to: text, among: candidates).map { .didYouMean($0) }
  }

  static func didYouMean(_ text: String) -> Wording {
    Wording(vi: "ý bạn là “\(text)”?", en: "did you mean “\(text)”?")
  }
}

internal import MTTQText

extension PlanRule {
  /// A ratio alone has `of` and `over`, a total alone `parts`, and a ratio no `phrase`.
  static let keyOfOtherKind = PlanRule { subject in
    subject.entries("indicators").flatMap { entry in
      Indicator.conditions.refused(of: entry).compactMap { key in
        entry[key].map { .keyOfOtherKind(key, subject.source, at: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func keyOfOtherKind(
    _ key: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let (message, hint) =
      switch key {
      case "phrase":
        (
          Wording(vi: "tỷ lệ không dùng “phrase”", en: "a ratio takes no “phrase”"),
          Wording(vi: "bỏ “phrase”", en: "remove “phrase”")
        )
      case "parts":
        (
          Wording(
            vi: "“parts” chỉ dùng cho chỉ tiêu tổng (“total”)", en: "a total alone takes “parts”"),
          Wording(
            vi: "bỏ “parts”, hoặc đổi “kind” thành “total”",
            en: "remove “parts”, or let “kind” be “total”")
        )
      default:
        (
          Wording(
            vi: "“\(key)” chỉ dùng cho tỷ lệ (“ratio”)", en: "a ratio alone takes “\(key)”"),
          Wording(
            vi: "bỏ “\(key)”, hoặc đổi “kind” thành “ratio”",
            en: "remove “\(key)”, or let “kind” be “ratio”")
        )
      }
    return .misplacedField(message, hint: hint, source, at: node)
  }
}

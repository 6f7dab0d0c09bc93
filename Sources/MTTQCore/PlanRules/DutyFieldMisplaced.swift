internal import MTTQText

extension PlanRule {
  /// A monthly or quarterly duty has a `day`, any other a `due`.
  static let dutyFieldMisplaced = PlanRule { subject in
    subject.entries("reports").flatMap { entry -> [Diagnostic] in
      guard let kind = ReportKind(rawValue: entry["kind"]?.text ?? "") else { return [] }
      let misplaced = kind.isRepeated ? ["due", "through"] : ["day"]
      return misplaced.compactMap { key in
        entry[key].map { .dutyFieldMisplaced(key, kind, subject.source, at: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func dutyFieldMisplaced(
    _ key: String, _ kind: ReportKind, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "báo cáo “\(kind.rawValue)” không dùng “\(key)”",
        en: "a duty of kind “\(kind.rawValue)” takes no “\(key)”"),
      hint: kind.isRepeated
        ? Wording(
          vi: "dùng “day”: ngày trong tháng phải gửi", en: "use “day”, the day of the month")
        : Wording(vi: "dùng “due”: ngày phải gửi", en: "use “due”, the date"))
  }
}

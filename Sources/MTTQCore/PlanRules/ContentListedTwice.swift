package import MTTQText

extension DiagnosticCode {
  package static let contentDuplicate = DiagnosticCode("content/duplicate", .error)
}

extension Explanation {
  package static let contentDuplicate = Explanation(
    .contentDuplicate,
    title: Wording(vi: "một nội dung được chọn hai lần", en: "one content is listed twice"),
    meaning: Wording(
      vi: """
        Cuộc vận động có năm nội dung, mỗi nội dung có một mục trong kế hoạch. Hai mục cho một \
        nội dung sẽ thành hai phần trong báo cáo.
        """,
      en: """
        The campaign has five contents, each with one entry in a plan. Two entries for one would \
        become two parts of a report.
        """),
    example: Example(
      wrong: #""contents": [{"content": 1}, {"content": 1}]"#,
      right: #""contents": [{"content": 1}, {"content": 2}]"#),
    mend: Wording(
      vi: "Gộp hai mục làm một, hoặc sửa số của nội dung bị ghi nhầm.",
      en: "Make one entry of the two, or mend the number that is wrong."))
}

extension PlanRule {
  /// One content may be listed once.
  static let contentListedTwice = PlanRule { subject in
    var seen: Set<Int> = []
    return subject.entries("contents").compactMap { entry in
      guard let node = entry["content"], let content = node.wholeNumber,
        !seen.insert(content).inserted
      else { return nil }
      return .contentListedTwice(content, subject.source, at: node)
    }
  }
}

extension Diagnostic {
  fileprivate static func contentListedTwice(
    _ content: Int, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .contentDuplicate, at: source.place(node.range),
      Wording(
        vi: "nội dung \(content) đã được chọn ở trên",
        en: "content \(content) is listed already"),
      hint: Wording(
        vi: "gộp hai mục làm một, hoặc sửa số nội dung bị ghi nhầm",
        en: "make one entry of the two, or mend the number"))
  }
}

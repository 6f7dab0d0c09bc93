package import MTTQText

extension DiagnosticCode {
  package static let contentDuplicate = DiagnosticCode("content/duplicate", .error)
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
      hint: Wording(vi: "gộp hai mục làm một", en: "make one entry of the two"))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let reportUndated = DiagnosticCode("report/undated", .note)
}

extension PlanRule {
  /// A duty without a date is pointed out, because nobody may guess one.
  static let reportWithoutDate = PlanRule { subject in
    subject.entries("reports").compactMap { entry in
      guard entry.members != nil, entry["due"] == nil, entry["day"] == nil else { return nil }
      return .reportWithoutDate(subject.source, at: entry)
    }
  }
}

extension Diagnostic {
  fileprivate static func reportWithoutDate(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .reportUndated, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "chế độ báo cáo này không có ngày hạn", en: "this duty has no date"),
      hint: Wording(
        vi: "hỏi nơi nhận; mttq không tự đoán ngày",
        en: "ask the receiving office; mttq guesses no date"))
  }
}

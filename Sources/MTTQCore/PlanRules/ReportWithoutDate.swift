package import MTTQText

extension DiagnosticCode {
  package static let reportUndated = DiagnosticCode("report/undated", .note)
}

extension Explanation {
  package static let reportUndated = Explanation(
    .reportUndated,
    title: Wording(vi: "chế độ báo cáo không có ngày hạn", en: "a reporting duty without a date"),
    meaning: Wording(
      vi: """
        Văn bản không nêu ngày (“dịp cuối năm”) nên mttq không nhắc hạn được và không tự đoán. \
        Bảng theo dõi hạn sẽ in nguyên văn “when”.
        """,
      en: """
        The document sets no date (“at the end of the year”), so mttq cannot remind you and does \
        not guess. The list of deadlines shows the wording of “when”.
        """),
    example: Example(
      wrong: #""reports": [{"kind": "annual", "rule": "on", "when": "dịp cuối năm"}]"#,
      right: #""reports": [{"kind": "annual", "due": "2026-12-31", "rule": "on"}]"#),
    mend: Wording(
      vi: """
        Hỏi nơi nhận rồi ghi “due” (hoặc “day” với báo cáo tháng, quý); chưa có ngày thì ghi \
        nguyên văn vào “when”.
        """,
      en: """
        Ask the receiving office and write “due” (or “day” for months and quarters); until then \
        put the wording into “when”.
        """))
}

extension PlanRule {
  /// A duty without a date is pointed out, because nobody may guess one.
  static let reportWithoutDate = PlanRule { subject in
    subject.entries("reports").compactMap { entry in
      guard entry.members != nil, entry["due"] == nil, entry["day"] == nil,
        subject.grounds.canJudge(entry)
      else { return nil }
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
        vi: "hỏi nơi nhận rồi ghi ngày vào “due”; chưa có ngày thì để yên",
        en: "ask the receiving office and add “due”; leave it while there is no date"))
  }
}

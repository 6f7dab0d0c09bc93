package import MTTQText

extension DiagnosticCode {
  package static let reportDuplicate = DiagnosticCode("report/duplicate", .error)
}

extension Explanation {
  package static let reportDuplicate = Explanation(
    .reportDuplicate,
    title: Wording(vi: "hai chế độ báo cáo cho một báo cáo", en: "two duties give one report"),
    meaning: Wording(
      vi: """
        Mỗi loại báo cáo chỉ có một hạn. Hai chế độ cùng loại sẽ cho hai báo cáo cùng mã, không \
        biết báo cáo nào đã gửi.
        """,
      en: """
        Each kind of report has one deadline. Two duties of a kind would give two reports with \
        one id, and nobody could tell which was sent.
        """),
    example: Example(
      wrong: #"""
        "reports": [{"kind": "annual", "due": "2026-12-31", "rule": "on"},
                    {"kind": "annual", "due": "2026-12-30", "rule": "on"}]
        """#,
      right: #""reports": [{"kind": "annual", "due": "2026-12-31", "rule": "on"}]"#),
    mend: Wording(
      vi: "Giữ chế độ theo văn bản đang có hiệu lực và xóa chế độ kia.",
      en: "Keep the duty of the document in force and remove the other."))
}

extension PlanRule {
  /// Two duties never give the same report.
  static let reportOwedTwice = PlanRule { subject in
    var seen: Set<String> = []
    return subject.entries("reports").compactMap { entry in
      guard let node = entry["kind"], let kind = node.text, ReportKind(rawValue: kind) != nil,
        !seen.insert(kind).inserted
      else { return nil }
      return Diagnostic(
        .reportDuplicate, at: subject.source.place(node.range),
        Wording(
          vi: "đã có một chế độ báo cáo “\(kind)” ở trên",
          en: "a duty of kind “\(kind)” stands above already"),
        hint: Wording(vi: "giữ lại một", en: "keep one of them"))
    }
  }
}

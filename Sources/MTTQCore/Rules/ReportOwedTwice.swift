package import MTTQText

extension DiagnosticCode {
  package static let reportDuplicate = DiagnosticCode("report/duplicate", .error)
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

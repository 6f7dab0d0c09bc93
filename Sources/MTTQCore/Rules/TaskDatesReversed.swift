package import MTTQText

extension DiagnosticCode {
  package static let taskDates = DiagnosticCode("task/dates", .error)
}

extension PlanRule {
  /// A task is not due before it begins.
  static let taskDatesReversed = PlanRule { subject in
    subject.entries("tasks").compactMap { entry in
      guard let node = entry["due"], let due = node.date, let from = entry["from"]?.date,
        due < from
      else { return nil }
      return Diagnostic(
        .taskDates, at: subject.source.place(node.range),
        Wording(
          vi: "hạn \(VietnameseDate.short(due)) sớm hơn ngày bắt đầu "
            + VietnameseDate.short(from),
          en: "due \(due), before it begins on \(from)"),
        hint: Wording(vi: "sửa “from” hoặc “due”", en: "mend “from” or “due”"))
    }
  }
}

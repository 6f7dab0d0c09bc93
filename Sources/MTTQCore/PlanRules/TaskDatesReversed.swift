package import MTTQText

extension DiagnosticCode {
  package static let taskDates = DiagnosticCode("task/dates", .error)
}

extension Explanation {
  package static let taskDates = Explanation(
    .taskDates,
    title: Wording(
      vi: "nhiệm vụ có hạn trước ngày bắt đầu",
      en: "a task is due before it begins"),
    meaning: Wording(
      vi: """
        Hạn hoàn thành sớm hơn ngày bắt đầu nên nhiệm vụ không thể đúng hạn; thường là nhầm năm \
        hoặc đảo ngày với tháng.
        """,
      en: """
        The task ends before it begins and can never be on time; mostly the year is wrong, or \
        day and month are swapped.
        """),
    example: Example(
      wrong: #"""
        "tasks": [{"id": "1", "title": "Lễ ra quân", "from": "2026-03-20", "due": "2026-03-02"}]
        """#,
      right: #"""
        "tasks": [{"id": "1", "title": "Lễ ra quân", "from": "2026-03-02", "due": "2026-03-20"}]
        """#),
    mend: Wording(
      vi: "Sửa “from” hoặc “due” theo kế hoạch đã ban hành.",
      en: "Mend “from” or “due” after the plan as issued."))
}

extension PlanRule {
  /// A task is not due before it begins.
  static let taskDatesReversed = PlanRule { subject in
    subject.reversed("tasks", from: "from", to: "due").map { node, from, due in
      Diagnostic(
        .taskDates, at: subject.source.place(node.range),
        Wording(
          vi: "hạn \(VietnameseDate.short(due)) sớm hơn ngày bắt đầu "
            + VietnameseDate.short(from),
          en: "due \(due), before it begins on \(from)"),
        hint: Wording(vi: "sửa “from” hoặc “due”", en: "mend “from” or “due”"))
    }
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let targetForm = DiagnosticCode("target/form", .error)
}

extension PlanRule {
  /// A target or quota gives exactly one of atLeast, exactly, between, the last in order.
  static let boundUnclear = PlanRule { subject in
    (subject.entries("targets") + subject.entries("quotas")).flatMap { entry in
      let given = ["atLeast", "exactly", "between"].compactMap { entry[$0] }
      guard entry.members != nil else { return [Diagnostic]() }
      if given.count != 1 { return [.boundsGiven(given.count, subject.source, at: entry)] }
      guard let between = entry["between"], let elements = between.elements, elements.count == 2,
        let lower = elements[0].quantity, let upper = elements[1].quantity, lower > upper
      else { return [] }
      return [.boundsReversed(subject.source, at: between)]
    }
  }
}

extension Diagnostic {
  fileprivate static func boundsGiven(
    _ count: Int, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .targetForm, at: source.place(node.range.prefix(1)),
      count == 0
        ? Wording(vi: "chưa cho biết con số phải đạt", en: "no number to reach is given")
        : Wording(vi: "cho nhiều hơn một kiểu con số", en: "more than one form of number is given"),
      hint: Wording(
        vi: "dùng đúng một trong: atLeast, exactly, between",
        en: "use exactly one of: atLeast, exactly, between"))
  }

  fileprivate static func boundsReversed(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .targetForm, at: source.place(node.range),
      Wording(
        vi: "số đầu của “between” lớn hơn số sau", en: "“between” starts above where it ends"),
      hint: Wording(vi: "đổi chỗ hai số", en: "swap the two numbers"))
  }
}

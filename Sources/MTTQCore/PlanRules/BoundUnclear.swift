package import MTTQText

extension DiagnosticCode {
  package static let targetForm = DiagnosticCode("target/form", .error)
}

extension Explanation {
  package static let targetForm = Explanation(
    .targetForm,
    title: Wording(
      vi: "mục tiêu không có đúng một con số phải đạt",
      en: "a target without exactly one bound"),
    meaning: Wording(
      vi: """
        Mỗi mục tiêu hay định mức nói đúng một điều: ít nhất (atLeast), đúng bằng (exactly) hoặc \
        trong khoảng (between, số nhỏ trước). Không có hoặc có hai thì không xét được đạt hay \
        chưa.
        """,
      en: """
        A target or quota says one thing: at least, exactly, or between (the lower number \
        first). With none or two of these nobody can say whether it is met.
        """),
    example: Example(
      wrong: #""targets": [{"indicator": "ngay-cong", "atLeast": 100, "exactly": 120}]"#,
      right: #""targets": [{"indicator": "ngay-cong", "atLeast": 100}]"#),
    mend: Wording(
      vi: "Giữ đúng một trong ba khóa. Với mục tiêu, có thể dùng “mttq target set”.",
      en: "Keep exactly one of the three keys. For targets “mttq target set” does it."))
}

extension PlanRule {
  /// A target or quota gives exactly one of atLeast, exactly, between, the last in order.
  static let boundUnclear = PlanRule { subject in
    let targets = subject.entries("targets").map { ($0, fields: Target.fields) }
    let quotas = subject.entries("quotas").map { ($0, fields: Quota.fields) }
    return (targets + quotas).flatMap { entry, fields in
      let given = ["atLeast", "exactly", "between"].compactMap { entry[$0] }
      guard entry.members != nil else { return [Diagnostic]() }
      if given.isEmpty {
        let mistyped = MistypedKeys(of: entry, among: fields).found(
          forOneOf: Shape.bound.map(\.key))
        return [.boundMissing(mistyped, subject.source, at: entry)]
      }
      if given.count > 1 { return [.boundsGiven(subject.source, at: entry)] }
      guard let between = entry["between"], let elements = between.elements, elements.count == 2,
        let lower = elements[0].quantity, let upper = elements[1].quantity, lower > upper
      else { return [] }
      return [.boundsReversed(subject.source, at: between)]
    }
  }
}

extension Diagnostic {
  fileprivate static func boundMissing(
    _ mistyped: (found: String, meant: String)?, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .targetForm, at: source.place(node.range.prefix(1)),
      Wording(vi: "chưa cho biết con số phải đạt", en: "no number to reach is given"),
      hint: mistyped.map { .renameKey($0.found, to: $0.meant) } ?? .oneBound,
      fix: mistyped.flatMap { source.renaming($0.found, to: $0.meant, in: node) })
  }

  fileprivate static func boundsGiven(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .targetForm, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "nêu nhiều hơn một con số phải đạt", en: "more than one form of number is given"),
      hint: .oneBound)
  }

  fileprivate static func boundsReversed(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .targetForm, at: source.place(node.range),
      Wording(
        vi: "số đầu của “between” lớn hơn số sau", en: "“between” starts above where it ends"),
      hint: Wording(vi: "đổi chỗ hai số", en: "swap the two numbers"))
  }
}

extension Wording {
  fileprivate static let oneBound = Wording(
    vi: "dùng đúng một trong: atLeast (ít nhất), exactly (đúng bằng), between (từ … đến …)",
    en: "use exactly one of: atLeast, exactly, between")
}

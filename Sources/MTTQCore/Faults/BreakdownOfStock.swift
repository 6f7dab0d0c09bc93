package import MTTQText

extension DiagnosticCode {
  package static let breakdownKind = DiagnosticCode("breakdown/kind", .error)
}

extension Explanation {
  package static let breakdownKind = Explanation(
    .breakdownKind,
    title: Wording(
      vi: "phân tổ con số không phân tổ được", en: "a breakdown of what cannot be broken down"),
    meaning: Wording(
      vi: """
        “parts” nói mọi con số của bản ghi thuộc phần nào: từ nguồn nào, cho ai, dưới hình thức \
        gì. Chỉ số cộng dồn (“sum”, “total”) mới phân tổ được; số hiện có và tỷ lệ thì không.
        """,
      en: """
        “parts” says of all figures of a record which part they belong to: whence, for whom, in \
        what form. Flows alone (“sum”, “total”) can be broken down, neither stocks nor ratios.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01",
         "values":{"dan-so":4200},"parts":{"gioi":"nam"}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01",
         "values":{"dan-so":4200}}
        """#),
    mend: Wording(
      vi: """
        Hủy bản ghi bằng “mttq void”, rồi ghi riêng: số cộng dồn kèm phần của nó, các số khác \
        không kèm.
        """,
      en: """
        Take the record back with “mttq void”, and record flows with their part and the others \
        without, in records of their own.
        """))
}

extension Diagnostic {
  /// A result that names parts has values of sums and totals alone.
  static func brokenDown(
    _ tree: JSONNode, _ references: ReferenceTable, _ source: SourceText
  ) -> [Diagnostic] {
    guard tree["parts"]?.members?.isEmpty == false else { return [] }
    // A ratio among the values, and what is none among those stated, have a fault of their own.
    let values = (tree["values"]?.members ?? []).filter { member in
      let kind = references.kinds[member.key]
      return kind == "latest" || kind == "stated"
    }
    let stated = (tree["stated"]?.members ?? []).filter { references.ratios.contains($0.key) }
    return (values + stated).map { .brokenDown($0, source) }
  }

  private static func brokenDown(_ member: JSONMember, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .breakdownKind, at: source.place(member.keyRange),
      Wording(
        vi: "“\(member.key)” không phải số cộng dồn nên không phân tổ được",
        en: "“\(member.key)” is no flow and cannot be broken down"),
      takingBack: Wording(vi: "hủy bằng", en: "take the record back with"),
      then: Wording(
        vi: ", rồi ghi số này riêng, không kèm “parts”",
        en: ", and record this figure apart, without “parts”"))
  }
}

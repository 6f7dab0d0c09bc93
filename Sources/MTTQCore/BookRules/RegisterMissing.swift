package import MTTQText

extension DiagnosticCode {
  package static let householdNoRegister = DiagnosticCode("household/no-register", .warning)
}

extension Explanation {
  package static let householdNoRegister = Explanation(
    .householdNoRegister,
    title: Wording(
      vi: "nhật ký nói đến hộ mà không có sổ hộ", en: "households named without a register"),
    meaning: Wording(
      vi: """
        Nhật ký có phân công, kết quả của hộ, nhưng không có households.json bên cạnh. Ai còn \
        nghèo, ai đã thoát nghèo thì không biết được, nên báo cáo để trống chứ không in số 0.
        """,
      en: """
        The journal has assignments or outcomes of households, and there is no households.json \
        beside it. Who is poor and who escaped is not known, so a report leaves it open instead \
        of printing 0.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-02-01T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-02-01","org":"nong-dan"}
        """#,
      right: #""households": [{"id": "ho-an", "head": "…", "status": "poor"}]"#),
    mend: Wording(
      vi: """
        Chép lại households.json từ bản lưu (tệp này thường không nằm trong git), hoặc lập lại \
        bằng “mttq household import”.
        """,
      en: """
        Bring households.json back from a copy (git mostly does not keep it), or make it anew with \
        “mttq household import”.
        """))
}

extension BookRule {
  /// A journal that names households has a register beside it.
  static let registerMissing = BookRule(from: .figures) { subject in
    guard subject.register == nil, let line = subject.fold.standing.firstNamingHousehold,
      subject.grounds.knowsAll(about: "household")
    else { return Result() }
    return Result(
      onLines: [
        LineFinding(line: line) { source, tree in
          .registerMissing(source, at: tree["household"] ?? tree)
        }
      ])
  }
}

extension Diagnostic {
  fileprivate static func registerMissing(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .householdNoRegister, at: source.place(node.range),
      Wording(
        vi: "nhật ký nói đến hộ nhưng không có sổ hộ: số hộ nghèo, thoát nghèo để trống",
        en: "households are named but there is no register: who is poor or escaped stays open"),
      hint: Wording(
        vi: "chép lại households.json từ bản lưu, hoặc lập lại bằng mttq household import",
        en: "bring households.json back from a copy, or make it anew with mttq household import"))
  }
}

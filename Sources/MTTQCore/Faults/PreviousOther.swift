package import MTTQText

extension DiagnosticCode {
  package static let previousOther = DiagnosticCode("previous/other", .warning)
}

extension Explanation {
  package static let previousOther = Explanation(
    .previousOther,
    title: Wording(
      vi: "sổ năm trước của năm khác hoặc đơn vị khác",
      en: "last year's book of another year or unit"),
    meaning: Wording(
      vi: """
        Sổ mà “previous” nêu không thuộc một năm trước, nên không so sánh được; hoặc thuộc một \
        đơn vị khác, không phải đơn vị này và không có trong “predecessors”: số vẫn được so sánh, \
        nhưng có thể nhầm sổ.
        """,
      en: """
        The book that “previous” names is of no earlier year, and nothing is compared with it; or \
        it is of another unit, neither this one nor among its “predecessors”: its figures are \
        compared, but it may be the wrong book.
        """),
    example: Example(
      wrong: #""year": 2026, "previous": "../cam-pho-2026""#,
      right: #""year": 2026, "previous": "../cam-pho-2025""#),
    mend: Wording(
      vi: """
        Sửa “previous”; nếu đơn vị được lập từ các đơn vị cũ thì ghi tên chúng vào \
        “unit.predecessors”.
        """,
      en: """
        Mend “previous”; where the unit was made of others, put their names into \
        “unit.predecessors”.
        """))
}

extension Diagnostic {
  static func previousOfYear(
    _ path: String, _ year: Int, before own: Int, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .previousOther, at: source.place(node.range),
      Wording(
        vi: "“\(path.truncated(to: 70))” là sổ năm \(year); để so sánh cần sổ của năm trước \(own)",
        en: "“\(path.truncated(to: 70))” is of \(year), not of a year before \(own)"),
      hint: Wording(
        vi: "nêu sổ của năm trước trong “previous”", en: "name last year's book in “previous”"))
  }

  static func previousOfUnit(
    _ path: String, _ unit: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .previousOther, at: source.place(node.range),
      Wording(
        vi: "“\(path.truncated(to: 70))” là sổ của đơn vị khác: \(unit)",
        en: "“\(path.truncated(to: 70))” is the book of another unit, \(unit)"),
      hint: Wording(
        vi: "kiểm tra đường dẫn; đơn vị cũ đã nhập vào thì ghi tên vào “unit.predecessors”",
        en: "check the path; a unit that was merged in belongs into “unit.predecessors”"))
  }
}

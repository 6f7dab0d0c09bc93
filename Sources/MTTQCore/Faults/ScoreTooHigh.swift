package import MTTQText

extension DiagnosticCode {
  package static let scoreMost = DiagnosticCode("score/most", .error)
}

extension Explanation {
  package static let scoreMost = Explanation(
    .scoreMost,
    title: Wording(
      vi: "điểm chấm vượt điểm tối đa", en: "more points than there are to give"),
    meaning: Wording(
      vi: """
        Mỗi tiêu chí của bảng điểm có điểm tối đa (“most”), và bảng có điểm thưởng tối đa \
        (“bonus”, không ghi là 0). Điểm chấm cao hơn thì tổng điểm và xếp loại sẽ sai.
        """,
      en: """
        Each criterion of a score table gives so many points at most (“most”), and the table so \
        many more as a bonus (none unless it says so). With more, total and rank would be wrong.
        """),
    example: Example(
      wrong: #"""
        "assessments": [{"id": "tu-cham", "title": "Bảng tự chấm", "of": "self",
                         "criteria": [{"id": "tc-1", "title": "Tuyên truyền", "most": 20}]}]
        {"id":"ghi-2026-01","at":"2026-10-01T02:11:00Z","kind":"score","assessment":"tu-cham",
         "on":"2026-10-01","points":{"tc-1":21}}
        """#,
      right: #"""
        "assessments": [{"id": "tu-cham", "title": "Bảng tự chấm", "of": "self",
                         "criteria": [{"id": "tc-1", "title": "Tuyên truyền", "most": 20}]}]
        {"id":"ghi-2026-01","at":"2026-10-01T02:11:00Z","kind":"score","assessment":"tu-cham",
         "on":"2026-10-01","points":{"tc-1":20}}
        """#),
    mend: Wording(
      vi: """
        Hủy bản ghi bằng “mttq void”, rồi chấm lại bằng “mttq score”; nếu điểm tối đa trong kế \
        hoạch sai thì sửa ở đó.
        """,
      en: """
        Take the record back with “mttq void” and give the points anew with “mttq score”; where \
        the most that the plan says is wrong, mend that.
        """))
}

extension Diagnostic {
  static func tooManyPoints(
    _ most: Quantity, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .tooMany(
      Wording(
        vi: "vượt điểm tối đa của tiêu chí (\(VietnameseNumber.text(most)) điểm)",
        en: "above the \(most) that the criterion gives at most"), source, at: node)
  }

  static func tooHighBonus(
    _ most: Quantity, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .tooMany(
      most == .zero
        ? Wording(vi: "bảng điểm này không có điểm thưởng", en: "the table gives no bonus")
        : Wording(
          vi: "vượt điểm thưởng tối đa của bảng (\(VietnameseNumber.text(most)) điểm)",
          en: "above the bonus of \(most) that the table gives at most"), source, at: node)
  }

  private static func tooMany(
    _ message: Wording, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .scoreMost, at: source.place(node.range), message,
      takingBack: Wording(vi: "hủy bằng", en: "take the record back with"),
      then: Wording(
        vi: " rồi chấm lại, hoặc sửa điểm tối đa trong kế hoạch",
        en: " and give the points anew, or mend the most in the plan"))
  }
}

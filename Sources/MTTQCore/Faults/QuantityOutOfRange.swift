package import MTTQText

extension DiagnosticCode {
  package static let quantityRange = DiagnosticCode("quantity/range", .error)
}

extension Explanation {
  package static let quantityRange = Explanation(
    .quantityRange,
    title: Wording(vi: "số quá lớn, hoặc kết quả âm", en: "too large, or a negative result"),
    meaning: Wording(
      vi: """
        Một số lượng phải nhỏ hơn 100.000.000.000.000, và kết quả được ghi thì không âm: số âm \
        sẽ âm thầm làm giảm lũy kế.
        """,
      en: """
        A quantity stays below 100,000,000,000,000, and a recorded result is not negative: it \
        would silently lower the total.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":-12}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: """
        Kiểm tra số chữ số không và đơn vị tính. Muốn sửa một kết quả đã ghi, hủy bản ghi bằng \
        “mttq void” rồi ghi lại, đừng ghi số âm.
        """,
      en: """
        Check the zeros and the unit. To mend a recorded result take it back with “mttq void” \
        and record it anew, rather than recording a negative one.
        """))
}

extension Diagnostic {
  static func tooLarge(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(
        vi: "số này quá lớn: phải nhỏ hơn 100.000.000.000.000",
        en: "too large: a quantity stays below 10^14"),
      hint: Wording(
        vi: "kiểm tra số chữ số không và đơn vị tính", en: "check the zeros and the unit"))
  }

  static func negativeQuantity(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(vi: "kết quả không thể là số âm", en: "a result cannot be negative"),
      takingBack: Wording(vi: "hủy bản ghi sai bằng", en: "take the wrong record back with"),
      then: Wording(vi: " rồi ghi lại số đúng", en: " and record the right figure"))
  }

  static func negativeAmount(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(vi: "số điểm không thể âm", en: "points cannot be negative"),
      hint: Wording(vi: "ghi số từ 0 trở lên", en: "give a number from 0 on"))
  }
}

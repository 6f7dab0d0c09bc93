package import MTTQText

extension DiagnosticCode {
  package static let rollupNote = DiagnosticCode("rollup/note", .note)
}

extension Explanation {
  package static let rollupNote = Explanation(
    .rollupNote,
    title: Wording(
      vi: "điều cần biết về số liệu tổng hợp",
      en: "what a reader of a roll-up has to know"),
    meaning: Wording(
      vi: """
        Số liệu tổng hợp vẫn đúng, nhưng người đọc cần biết: một đơn vị có nhiều nguồn, kỳ số liệu \
        khác nhau, có nơi chưa giao chỉ tiêu, hoặc một chỉ tiêu riêng không cộng chung được.
        """,
      en: """
        The figures are right, but a reader has to know: a unit came twice, other days are counted, a \
        unit has no target, or an own indicator is in no total.
        """),
    example: Example(
      wrong: #"""
        mttq rollup xa-1 thu-dien-tu/xa-1.json --report annual
        """#,
      right: #"""
        mttq rollup xa-1 --report annual
        """#),
    mend: Wording(
      vi: """
        Không bắt buộc sửa; xem mục ghi chú của bản tổng hợp.
        """,
      en: """
        Nothing must be mended; see the notes of the roll-up.
        """))
}

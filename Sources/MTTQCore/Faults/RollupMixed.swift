package import MTTQText

extension DiagnosticCode {
  package static let rollupMixed = DiagnosticCode("rollup/mixed", .error)
}

extension Explanation {
  package static let rollupMixed = Explanation(
    .rollupMixed,
    title: Wording(
      vi: "các sổ được tổng hợp không khớp nhau",
      en: "books that do not fit into one roll-up"),
    meaning: Wording(
      vi: """
        Chỉ lệnh “mttq rollup” dùng mã này: một đơn vị được đưa vào hai lần, các sổ khác năm, \
        tệp của báo cáo khác, hoặc một chỉ tiêu có hai kiểu tính. Cộng lại sẽ ra con số vô \
        nghĩa.
        """,
      en: """
        Only “mttq rollup” uses this code: a unit is given twice, the years differ, a file is of \
        another report, or one indicator is of two kinds. Added up, they would mean nothing.
        """),
    example: Example(
      wrong: #"""
        "id": "ngay-cong-xanh", "kind": "sum"
        "id": "ngay-cong-xanh", "kind": "latest"
        """#,
      right: #"""
        "id": "ngay-cong-xanh", "kind": "sum"
        "id": "ngay-cong-xanh", "kind": "sum"
        """#),
    mend: Wording(
      vi: """
        Bỏ sổ đưa thừa hoặc khác năm; với chỉ tiêu riêng, thống nhất mã và kiểu tính giữa các \
        đơn vị.
        """,
      en: """
        Leave out the book that is given twice or of another year; agree on ids and kinds of own \
        indicators among the units.
        """))
}

package import MTTQText

extension DiagnosticCode {
  package static let tableHeader = DiagnosticCode("table/header", .error)
  package static let tableCell = DiagnosticCode("table/cell", .error)
}

extension Explanation {
  package static let tableHeader = Explanation(
    .tableHeader,
    title: Wording(
      vi: "tên cột không biết, thiếu hoặc trùng",
      en: "a column unknown, missing or twice"),
    meaning: Wording(
      vi: """
        Trong 20 dòng đầu của bảng phải có một dòng tên cột, tiếng Việt hoặc tên khóa, thứ tự \
        tùy ý. Cột không biết bị từ chối để không có gì bị bỏ sót mà không hay. Biểu của đơn vị, \
        báo cáo hay kỳ khác cũng bị từ chối.
        """,
      en: """
        One of the first 20 rows of a table names its columns, in Vietnamese or by key, in any \
        order. An unknown column is refused, so that nothing is left out unnoticed; so is a form \
        of another unit, report or period.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng,Ghi chép
        1/3/2026,ngay-cong,12,
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng,Ghi chú
        1/3/2026,ngay-cong,12,
        """#),
    mend: Wording(
      vi:
        "Sửa tên cột theo gợi ý, thêm cột bắt buộc, hoặc bỏ qua cột không cần bằng --skip-unknown.",
      en: """
        Mend the name as the hint says, add the column that is needed, or pass over the one that is \
        not with --skip-unknown.
        """))
}

extension Explanation {
  package static let tableCell = Explanation(
    .tableCell,
    title: Wording(vi: "ô của bảng không đọc được", en: "a cell that cannot be read"),
    meaning: Wording(
      vi: """
        Một ô trống mà cần có, không phải ngày, không phải số, hoặc nêu một mã, một tên không có \
        trong kế hoạch. Còn một ô sai thì không dòng nào được nhập.
        """,
      en: """
        A cell is empty where it may not be, is no day or number, or names what the plan does \
        not have. While one cell is wrong no row is imported.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng
        31/2/2026,ngay-cong,12
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng
        28/2/2026,ngay-cong,12
        """#),
    mend: Wording(
      vi: "Sửa các ô được nêu rồi nhập lại; mọi ô sai được báo trong một lần.",
      en: "Mend the cells that are named and import again; all of them are told at once."))
}

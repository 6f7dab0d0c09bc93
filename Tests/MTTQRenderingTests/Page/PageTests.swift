internal import MTTQRendering
internal import Testing

@Suite("A page of text") struct PageTests {
  @Test func `breaks paragraphs, hangs entries of a list, and centres titles`() {
    var page = Page(width: 60)
    page.centred("KẾT QUẢ THỰC HIỆN CUỘC VẬN ĐỘNG", within: 20)
    page.gap()
    page.paragraph(
      "Sáu tháng đầu năm, phường vận động được 12,5 triệu đồng cho Quỹ “Vì người nghèo”.", indent: 4
    )
    page.item("Xây mới 02 nhà Đại đoàn kết, sửa chữa 03 nhà ở khối phố Tu Lễ và Xuân Mỹ;")
    page.item("Trao 15 suất học bổng.", mark: "12.", indent: 2)
    page.gap()
    page.gap()
    page.paragraph("Hết.")
    #expect(
      page.text(.plain) == """
                             KẾT QUẢ THỰC HIỆN
                               CUỘC VẬN ĐỘNG

            Sáu tháng đầu năm, phường vận động được 12,5 triệu đồng
        cho Quỹ “Vì người nghèo”.
        - Xây mới 02 nhà Đại đoàn kết, sửa chữa 03 nhà ở khối phố Tu
          Lễ và Xuân Mỹ;
          12. Trao 15 suất học bổng.

        Hết.

        """)
  }

  @Test func `takes a title and an entry of a list`() {
    var page = Page(width: 60)
    page.paragraph("Việc cần làm", tone: .strong)
    page.item("Ra quân vệ sinh môi trường: còn 5 ngày")
    #expect(page.text(.plain) == "Việc cần làm\n- Ra quân vệ sinh môi trường: còn 5 ngày\n")
  }

  @Test func `keeps its width between 60 and 200, but for a column in it`() {
    var narrow = Page(width: 10)
    var column = Page(column: 10)
    for word in ["một", "hai"] {
      narrow.paragraph("\(word) hai ba bốn năm")
      column.paragraph("\(word) hai ba bốn năm")
    }
    #expect(
      narrow.text(.plain) == """
        một hai ba bốn năm
        hai hai ba bốn năm

        """)
    #expect(
      column.text(.plain) == """
        một hai ba
        bốn năm
        hai hai ba
        bốn năm

        """)
  }

  @Test func `paints tones for a terminal, and adds nothing else`() {
    var page = Page(width: 60)
    page.paragraph("Định mức chưa đạt", tone: .strong)
    page.item("còn thiếu 05 hộ", tone: .bad)
    #expect(
      page.text(.ansi) == """
        \u{1B}[1mĐịnh mức chưa đạt\u{1B}[0m
        - \u{1B}[1;38;5;196mcòn thiếu 05 hộ\u{1B}[0m

        """)
    #expect(
      page.text(.plain) == """
        Định mức chưa đạt
        - còn thiếu 05 hộ

        """)
  }
}

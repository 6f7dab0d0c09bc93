internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("The parts of a plan as pages") struct PartsPagesTests {
  private let book: Book
  private let day: CalendarDate

  init() throws {
    book = try SmallBook(
      plan: [
        #"""
        "organisations":[{"id":"mttq","name":"Ủy ban MTTQ Việt Nam xã","kind":"front"},
         {"id":"phu-nu","name":"Hội Liên hiệp Phụ nữ xã","kind":"socio-political","contents":[1],"models":2}]
        """#,
        #"""
        "areas":[{"id":"thon-dong","name":"thôn Đông","outstanding":true,"pilot":"ntm"},
         {"id":"thon-tay","name":"thôn Tây","noEligibleHouseholds":true}]
        """#,
        #"""
        "tasks":[{"id":"1","title":"Tập huấn cán bộ Mặt trận ở khu dân cư","lead":"mttq","due":"2026-04-30"},
         {"id":"2","title":"Ra quân dọn vệ sinh đường làng, ngõ xóm","content":1,"lead":"phu-nu",
          "from":"2026-05-20","due":"2026-06-05"},
         {"id":"3","title":"Sơ kết","conditional":"khi có hướng dẫn"}]
        """#,
        #"""
        "models":[{"id":"vuon-rau","name":"Vườn rau cho em","content":1,"org":"phu-nu",
         "areas":["thon-dong"]}]
        """#,
        #"""
        "targets":[{"indicator":"hoc-bong","atLeast":40},
         {"indicator":"hoc-bong","between":[5,10],"area":"thon-dong"}]
        """#,
      ],
      records: [
        #""kind":"task","task":"1","on":"2026-04-28","status":"done""#,
        #""kind":"model","model":"vuon-rau","on":"2026-03-01","status":"effective""#,
        SmallBook.result("2026-05-02", #""hoc-bong":12"#),
      ]
    ).book
    day = try Sample.day("2026-05-25")
  }

  @Test func `areas have their marks`() {
    #expect(
      AreasPage.text(book.plan, asOf: day, language: .vietnamese, width: 60) == """
        2 khu dân cư
        ────────────────────────────────────────────────────────────
        Mã         Khu dân cư      Loại  Đặc điểm
        ────────────────────────────────────────────────────────────
        thon-dong  thôn Đông             nổi bật; điểm nông thôn mới
        thon-tay   thôn Tây              không có hộ thuộc diện
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `organisations have their kind and contents, and no column that says nothing`() {
    #expect(
      OrganisationsPage.text(book.plan, language: .vietnamese, width: 60) == """
        2 tổ chức
        ────────────────────────────────────────────────────────────
          Tổ chức
          Mã      Loại                Nội dung  Mô hình
        ────────────────────────────────────────────────────────────
          Ủy ban MTTQ Việt Nam xã
          mttq    Mặt trận
          Hội Liên hiệp Phụ nữ xã
          phu-nu  chính trị - xã hội  1               2
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `tasks say who leads, when they are due and what became of them`() {
    let items = book.tasks(asOf: day).items
    #expect(
      TasksPage.text(items, asOf: day, language: .vietnamese, width: 60) == """
        Nhiệm vụ của kế hoạch, tính đến ngày 25/5/2026
        3 nhiệm vụ: 1 đã hoàn thành, 0 đang thực hiện, 0 quá hạn

        ────────────────────────────────────────────────────────────
        Mã Nhiệm vụ
           Chủ trì        Hạn      Còn lại  Tình trạng
        ────────────────────────────────────────────────────────────
         1 Tập huấn cán bộ Mặt trận ở khu dân cư
           mttq     30/4/2026               đã hoàn thành 28/4/2026
         2 Ra quân dọn vệ sinh đường làng, ngõ xóm
           phu-nu   05/6/2026  còn 11 ngày  chưa thực hiện
         3 Sơ kết (khi có hướng dẫn)
                                            chưa thực hiện
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `the road map lays tasks out by month, those without a day last`() {
    let items = book.tasks(asOf: day).items
    #expect(
      TasksPage.roadMap(items, by: .month, asOf: day, language: .vietnamese, width: 60) == """
        Lộ trình thực hiện nhiệm vụ, tính đến ngày 25/5/2026
        3 nhiệm vụ: 1 đã hoàn thành, 0 đang thực hiện, 0 quá hạn

        Tháng 4/2026
        ────────────────────────────────────────────────────────────
        Mã Nhiệm vụ
           Chủ trì  Thời gian  Tình trạng
        ────────────────────────────────────────────────────────────
         1 Tập huấn cán bộ Mặt trận ở khu dân cư
           mttq     30/4/2026  đã hoàn thành 28/4/2026
        ────────────────────────────────────────────────────────────

        Tháng 5/2026
        ────────────────────────────────────────────────────────────
        Mã Nhiệm vụ
           Chủ trì       Thời gian      Còn lại  Tình trạng
        ────────────────────────────────────────────────────────────
         2 Ra quân dọn vệ sinh đường làng, ngõ xóm
           phu-nu   20/5–05/6/2026  còn 11 ngày  chưa thực hiện
        ────────────────────────────────────────────────────────────

        Tháng 6/2026
        ────────────────────────────────────────────────────────────
        Mã Nhiệm vụ
           Chủ trì       Thời gian      Còn lại  Tình trạng
        ────────────────────────────────────────────────────────────
         2 Ra quân dọn vệ sinh đường làng, ngõ xóm
           phu-nu   20/5–05/6/2026  còn 11 ngày  chưa thực hiện
        ────────────────────────────────────────────────────────────

        Không định ngày
        ────────────────────────────────────────────────────────────
        Mã  Nhiệm vụ                                  Tình trạng
        ────────────────────────────────────────────────────────────
        3   Sơ kết (khi có hướng dẫn)                 chưa thực hiện
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `models say where they are and what became of them`() {
    #expect(
      ModelsPage.text(book.models(asOf: day), asOf: day, language: .vietnamese, width: 60) == """
        Mô hình của kế hoạch, tính đến ngày 25/5/2026

        ────────────────────────────────────────────────────────────
          Mô hình
                                       Khu dân
          Mã        Nội dung  Tổ chức  cư         Tình trạng
        ────────────────────────────────────────────────────────────
          Vườn rau cho em
          vuon-rau         1  phu-nu   thon-dong  hoạt động hiệu quả
                                                  từ 01/3/2026
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `targets say how far they are reached`() {
    #expect(
      TargetsPage.text(
        book.targets(asOf: day), of: book.plan, asOf: day, language: .vietnamese, width: 60) == """
          Chỉ tiêu của kế hoạch, tính đến ngày 25/5/2026
          2 chỉ tiêu: 0 đạt

          ────────────────────────────────────────────────────────────
            Chỉ tiêu (ĐVT)
            Kế hoạch  Lũy kế  Tỷ lệ %  Đạt   Giao cho
          ────────────────────────────────────────────────────────────
            Suất học bổng, hỗ trợ học sinh khó khăn (suất)
                ≥ 40      12       30  chưa
            Suất học bổng, hỗ trợ học sinh khó khăn (suất)
                5–10       0        0  chưa  thon-dong
          ────────────────────────────────────────────────────────────

          """)
  }
}

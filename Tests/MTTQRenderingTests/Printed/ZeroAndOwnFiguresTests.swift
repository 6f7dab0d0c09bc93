internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Zeros and a plan's own indicators in sentences") struct ZeroAndOwnFiguresTests {
  @Test func `recorded zeros are gathered at the end of the paragraph`() throws {
    let book = SmallBook(
      contents: [1],
      records: [
        SmallBook.result(
          "2026-05-02",
          #""nha-dai-doan-ket-xay-moi":0,"sinh-ke-kinh-phi":0,"qua-tang":5,"cong-trinh-dang-ky":0,"#
            + #""cong-trinh-hoan-thanh":0"#)
      ])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã trao 05 suất quà cho hộ nghèo, hộ khó khăn. Không phát sinh: nhà Đại "
        + "đoàn kết xây mới; kinh phí hỗ trợ sinh kế; công trình, phần việc đăng ký./.")
  }

  @Test func `a zero of the month keeps what the year has, and alone it names the month`() throws {
    let book = SmallBook(
      contents: [3],
      plan: [
        #""targets":[{"indicator":"cay-xanh","atLeast":200}]"#
      ],
      records: [
        SmallBook.result("2026-02-02", #""cay-xanh":50"#),
        SmallBook.result("2026-05-02", #""cay-xanh":0"#),
      ])
    #expect(
      try book.sentences("month-05").first
        == "Trong tháng 5 không phát sinh: cây xanh trồng mới (lũy kế từ đầu năm 50 cây, đạt 25% kế "
        + "hoạch năm)./.")
  }

  @Test func `a zero part of something, and no fund-raising at the festival, have own words`()
    throws
  {
    let book = SmallBook(
      records: [
        SmallBook.result(
          "2026-11-10", #""ngay-hoi-le":4,"ngay-hoi-le-va-hoi":0,"ngay-hoi-thu-quy":0"#)
      ])
    #expect(
      try book.sentences("annual") == [
        "Trong năm, toàn xã có 04 khu dân cư tổ chức phần lễ Ngày hội Đại đoàn kết toàn dân tộc, "
          + "trong đó không có khu dân cư tổ chức cả phần lễ và phần hội. Không lồng ghép vận động "
          + "thu quỹ trong Ngày hội./."
      ])
  }

  @Test func `a plan's own indicators follow the others, flows first, units not doubled`() throws {
    let book = SmallBook(
      contents: [3],
      plan: [
        #"""
        "indicators":[
         {"id":"rac","name":"Rác thải thu gom","unit":"kg","kind":"sum","content":3},
         {"id":"tai-che","name":"Trong đó rác tái chế","unit":"kg","kind":"sum","content":3},
         {"id":"ty-le","name":"Tỷ lệ rác tái chế","unit":"%","kind":"ratio","content":3,
          "of":"tai-che","over":"rac"},
         {"id":"quy","name":"Quỹ “Màu xanh” gây được","unit":"đồng","kind":"sum","content":3},
         {"id":"quan","name":"Hàng quán không dùng túi ni lông","unit":"hàng quán",
          "kind":"latest","content":3}]
        """#
      ],
      records: [
        SmallBook.result(
          "2026-05-02", #""cay-xanh":50,"rac":530,"tai-che":96.5,"quy":2000000,"quan":27"#)
      ])
    #expect(
      try book.sentences("annual") == [
        "Trong năm, toàn xã trồng mới 50 cây xanh. Đến ngày 10/12/2026: hàng quán không dùng túi ni "
          + "lông: 27 hàng quán.", "Kết quả khác trong năm:",
        "Rác thải thu gom: 530 kg, trong đó rác tái chế: 96,5 kg;",
        "Quỹ “Màu xanh” gây được: 2 triệu đồng;", "Tỷ lệ rác tái chế là 18,21%./.",
      ])
  }

  @Test func `an own indicator with a phrase is told like every plan's`() throws {
    let book = SmallBook(
      contents: [3],
      plan: [
        #"""
        "indicators":[
         {"id":"chau","name":"Chậu hoa","unit":"chậu","kind":"sum","content":3,
          "phrase":"đặt {n} chậu hoa ven đường"},
         {"id":"hai-long","name":"Chỉ số hài lòng","unit":"%","kind":"stated","content":3,
          "phrase":"chỉ số hài lòng đạt {n}%"},
         {"id":"sach","name":"Chỉ số sạch","unit":"%","kind":"stated","content":3}]
        """#
      ],
      records: [
        SmallBook.result("2026-05-02", #""cay-xanh":50,"chau":9,"hai-long":91.5,"sach":80"#)
      ])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã trồng mới 50 cây xanh. Đặt 09 chậu hoa ven đường. Chỉ số hài lòng đạt "
        + "91,5%. Kết quả khác đến ngày 10/12/2026: chỉ số sạch: 80%./.")
  }

  @Test func `what the plan sets a number for is no other result`() throws {
    let book = SmallBook(
      contents: [3],
      plan: [
        #"""
        "targets":[{"indicator":"thung","atLeast":20}],
        "indicators":[
         {"id":"thung","name":"Thùng rác đặt mới","unit":"thùng","kind":"sum","content":3},
         {"id":"bien","name":"Biển tuyên truyền","unit":"biển","kind":"sum","content":3}]
        """#
      ],
      records: [SmallBook.result("2026-05-02", #""cay-xanh":50,"thung":10,"bien":4"#)])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã trồng mới 50 cây xanh. Chỉ tiêu khác của kế hoạch trong năm: thùng "
        + "rác đặt mới: 10 thùng, đạt 50% kế hoạch năm. Kết quả khác trong năm: biển tuyên truyền: "
        + "04 biển./.")
  }

  @Test func `what belongs to no content stands under a heading that says so`() throws {
    let book = SmallBook(
      plan: [#""indicators":[{"id":"sach","name":"Sách tặng","unit":"cuốn","kind":"sum"}]"#],
      records: [SmallBook.result("2026-05-02", #""sach":120"#)])
    #expect(try book.headings("annual") == ["Kết quả khác"])
    #expect(try book.sentences("annual") == ["Trong năm: sách tặng: 120 cuốn./."])
  }
}

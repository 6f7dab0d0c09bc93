internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("Funds, households and duties in sentences") struct CoordinationSentencesTests {
  private static let poor =
    #"{"id":"q","name":"Quỹ “Vì người nghèo” xã","in":"quy-vi-nguoi-ngheo-thu","#
    + #""out":"quy-vi-nguoi-ngheo-chi"}"#

  @Test func `a fund in a month tells the month beside the year so far`() throws {
    let book = SmallBook(
      plan: [
        #""funds":[\#(CoordinationSentencesTests.poor)]"#,
        #""targets":[{"indicator":"quy-vi-nguoi-ngheo-thu","atLeast":200000000}]"#,
      ],
      records: [
        SmallBook.result("2026-02-02", #""quy-vi-nguoi-ngheo-thu":100000000"#),
        SmallBook.result("2026-05-02", #""quy-vi-nguoi-ngheo-thu":20000000"#),
      ])
    let before = SmallBook(
      records: [SmallBook.result("2026-05-02", #""quy-vi-nguoi-ngheo-thu":10000000"#)])
    #expect(
      try book.sentences("month-05", previous: before) == [
        "Quỹ “Vì người nghèo” xã: số dư đầu năm 0 đồng; trong tháng 5 vận động được 20 triệu "
          + "đồng (lũy kế từ đầu năm 120 triệu đồng, đạt 60% kế hoạch năm), tăng 100% so với cùng "
          + "kỳ năm trước; số dư đến ngày 20/5/2026 là 120 triệu đồng./."
      ])
  }

  @Test func `a fund tells whence its money came, and who agreed to less`() throws {
    let money = SmallBook.result("2026-02-02", #""quy-vi-nguoi-ngheo-thu":70000000"#)
    let book = SmallBook(
      plan: [
        #""funds":[\#(CoordinationSentencesTests.poor)]"#,
        #""targets":[{"indicator":"quy-vi-nguoi-ngheo-thu","atLeast":200000000,"agreed":"Đảng ủy đồng ý"}]"#,
      ],
      records: [
        money + #","parts":{"nguon":"xa-hoi-hoa"}"#,
        SmallBook.result("2026-05-02", #""quy-vi-nguoi-ngheo-thu":30000000"#),
      ])
    #expect(
      try book.sentences("annual") == [
        "Quỹ “Vì người nghèo” xã: số dư đầu năm 0 đồng; vận động được 100 triệu đồng (Đảng ủy "
          + "đồng ý), đạt 50% kế hoạch năm, trong đó xã hội hóa 70 triệu đồng, chưa phân loại "
          + "30 triệu đồng; số dư đến ngày 10/12/2026 là 100 triệu đồng./."
      ])
    #expect(
      try book.sentences("month-02") == [
        "Quỹ “Vì người nghèo” xã: số dư đầu năm 0 đồng; trong tháng 02 vận động được 70 triệu đồng "
          + "(lũy kế từ đầu năm 70 triệu đồng, đạt 35% kế hoạch năm; Đảng ủy đồng ý), trong đó xã "
          + "hội hóa 70 triệu đồng; số dư đến ngày 20/02/2026 là 70 triệu đồng./."
      ])
  }

  @Test func `a fund is held against the plan once, behind its total or by itself`() throws {
    let book = SmallBook(
      contents: [1],
      plan: [
        #""funds":[\#(CoordinationSentencesTests.poor)]"#,
        #""targets":[{"indicator":"tong-an-sinh-xa-hoi","atLeast":400000000},{"indicator":"quy-vi-nguoi-ngheo-thu","atLeast":200000000}]"#,
      ],
      records: [
        SmallBook.result("2026-02-02", #""quy-vi-nguoi-ngheo-thu":100000000"#),
        SmallBook.result(
          "2026-05-02", #""an-sinh-xa-hoi":20000000,"quy-vi-nguoi-ngheo-chi":5000000"#),
      ])
    let share = "đạt 50% kế hoạch"
    for report in ["month-02", "month-05", "annual"] {
      let text = try book.sentences(report).joined(separator: " ")
      #expect(text.ranges(of: share).count == 1, "\(report): \(text)")
    }
    #expect(
      try book.sentences("month-05").last?.hasPrefix(
        "Quỹ “Vì người nghèo” xã: số dư đầu năm 0 đồng; lũy kế từ đầu năm vận động được 100 triệu "
          + "đồng, đạt 50% kế hoạch năm; trong tháng 5 đã chi 5 triệu đồng") == true)
  }

  @Test func `relief is received and given out, told once, and may be overspent`() throws {
    let book = SmallBook(
      plan: [#""funds":[{"id":"c","name":"Quỹ cứu trợ","in":"cuu-tro-thu","out":"cuu-tro-chi"}]"#],
      records: [
        SmallBook.result("2026-05-02", #""cuu-tro-thu":50000000,"cuu-tro-chi":200000000"#)
      ])
    #expect(try book.headings("annual") == ["Quỹ cứu trợ"])
    #expect(
      try book.sentences("annual") == [
        "Quỹ cứu trợ: số dư đầu năm 0 đồng; tiếp nhận 50 triệu đồng; đã phân phối 200 triệu "
          + "đồng; đến ngày 10/12/2026 chi vượt thu 150 triệu đồng./."
      ])
  }

  @Test func `a fund of which nothing was recorded has a dash on paper and a number in data`()
    throws
  {
    let book = SmallBook(plan: [#""funds":[\#(CoordinationSentencesTests.poor)]"#])
    let row = ReportTable.funds.table(of: try book.document("annual")).rows.first
    #expect(row?[3] == .number(.zero, shown: "–"))
  }

  @Test func `where no poor household has help, the sentence says so`() throws {
    let book = SmallBook(
      households: [
        #"{"id":"h1","head":"Hộ 1","status":"poor"}"#,
        #"{"id":"h2","head":"Hộ 2","status":"poor"}"#,
        #"{"id":"h3","head":"Hộ 3","status":"poor"}"#,
      ], records: [#""kind":"outcome","household":"h3","on":"2026-06-01","status":"moved""#])
    #expect(
      try book.sentences("annual") == [
        "Đến ngày 10/12/2026, danh sách theo dõi của xã có 02 hộ nghèo; đã đưa khỏi danh sách 01 hộ "
          + "chuyển đi.",
        "Chưa hộ nghèo nào được nhận giúp đỡ, gồm 02 hộ./.",
      ])
  }

  @Test func `help is told by how many have it and how many lack it where, never by id or name`()
    throws
  {
    let book = SmallBook(
      plan: [
        #""organisations":[{"id":"o","name":"Hội Nông dân xã","kind":"socio-political"}]"#,
        #""areas":[{"id":"t","name":"Đông","kind":"thôn"},{"id":"u","name":"Tây","kind":"thôn"}]"#,
      ],
      households: [
        #"{"id":"h1","head":"Hộ 1","status":"poor"}"#,
        #"{"id":"h2","head":"Hộ 2","area":"u","status":"poor"}"#,
        #"{"id":"h3","head":"Hộ 3","area":"t","status":"poor"}"#,
        #"{"id":"h4","head":"Hộ 4","area":"u","status":"poor"}"#,
      ], records: [#""kind":"assign","household":"h1","org":"o","on":"2026-03-01""#])
    #expect(
      try book.sentences("annual").last
        == "Từ đầu năm có 01 hộ được giúp đỡ, hiện vẫn đang được giúp đỡ; có 25% số hộ nghèo được "
        + "nhận giúp đỡ; còn 03 hộ nghèo chưa được nhận giúp đỡ (thôn Đông: 01 hộ; thôn Tây: 02 "
        + "hộ)./.")
    var document = try book.document("annual")
    document.names = ["h2": "Trần Văn B"]
    #expect(
      !DocumentPage.text(PrintedDocument(document), width: 160).contains("Trần Văn B"))
  }

  @Test func `who has not reported is said once, by the duty where there is one`() throws {
    let organisations =
      #""organisations":[{"id":"o","name":"Hội A","kind":"member"},{"id":"p","name":"Hội B","#
      + #""kind":"member"}]"#
    let received = [#""kind":"received","org":"o","report":"annual","on":"2026-12-01""#]
    #expect(
      try SmallBook(plan: [organisations], records: received).sentences("annual") == [
        "Đã nhận báo cáo của 01/02 tổ chức thành viên; chưa nhận báo cáo của Hội B./."
      ])
    let quota = #""quotas":[{"quota":"organisationReports","atLeast":1}]"#
    #expect(
      try SmallBook(plan: [organisations, quota], records: received).sentences("annual") == [
        "Đã nhận báo cáo của 01/02 tổ chức thành viên.",
        "Số báo cáo của mỗi tổ chức (yêu cầu ít nhất 01 báo cáo): 01/02 tổ chức đạt; Hội B còn thiếu "
          + "01 báo cáo./.",
      ])
    // A month passes over a quota that does not name it, and so names who is missing itself.
    let month = [#""kind":"received","org":"o","report":"month-05","on":"2026-05-18""#]
    #expect(
      try SmallBook(plan: [organisations, quota], records: month).sentences("month-05") == [
        "Đã nhận báo cáo của 01/02 tổ chức thành viên; chưa nhận báo cáo của Hội B./."
      ])
    #expect(
      try SmallBook(plan: [organisations, quota]).sentences("annual") == [
        "Số báo cáo của mỗi tổ chức (yêu cầu ít nhất 01 báo cáo): chưa tổ chức nào đạt; Hội A còn "
          + "thiếu 01 báo cáo; Hội B còn thiếu 01 báo cáo./."
      ])
  }

  @Test func `where nobody has help, the households are counted`() throws {
    let book = SmallBook(
      households: (1...11).map { #"{"id":"h\#($0)","head":"Hộ \#($0)","status":"poor"}"# })
    #expect(
      try book.sentences("annual").last == "Chưa hộ nghèo nào được nhận giúp đỡ, gồm 11 hộ./.")
  }

  @Test func `a duty of which there is nothing, and one exceeded, are told as such`() throws {
    let book = SmallBook(
      plan: [
        #""areas":[{"id":"x","name":"X","outstanding":true},{"id":"y","name":"Y","outstanding":true}]"#,
        #""quotas":[{"quota":"outstandingContents","atLeast":1},{"quota":"outstandingAreas","exactly":1},{"quota":"areasWithModel","atLeast":100}]"#,
      ])
    #expect(
      try book.headings("annual") == ["Công tác phối hợp và thực hiện các yêu cầu được giao"])
    #expect(
      try book.sentences("annual") == [
        "Số nội dung nổi bật (yêu cầu ít nhất 01 nội dung): chưa có nội dung nổi bật, còn thiếu 01 "
          + "nội dung.",
        "Số khu dân cư nổi bật (yêu cầu 01 khu dân cư): 02 khu dân cư, vượt mức yêu cầu.",
        "Tỷ lệ khu dân cư có mô hình (yêu cầu 100%): chưa khu dân cư nào có mô hình, còn thiếu 100 "
          + "điểm phần trăm./.",
      ])
  }
}

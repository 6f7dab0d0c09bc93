internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Duties of areas, and books without a register") struct AreaDutiesTests {
  private let split = SmallBook(
    plan: [
      #"""
      "areas":[{"id":"a","name":"thôn A","kind":"thôn","until":"2026-02-28","into":["c","d"]},
       {"id":"c","name":"thôn C","kind":"thôn","since":"2026-03-01"},
       {"id":"d","name":"thôn D","kind":"thôn","since":"2026-03-01"}],
      "quotas":[
       {"quota":"perArea","indicator":"cong-trinh-hoan-thanh","atLeast":1,"agreed":"Đảng ủy đồng ý",
        "source":"KH 05"},
       {"quota":"areaReports","atLeast":1}]
      """#
    ],
    records: [
      SmallBook.result("2026-02-10", #""cong-trinh-hoan-thanh":1"#) + #","area":"a""#,
      SmallBook.result("2026-05-10", #""cong-trinh-hoan-thanh":2"#) + #","area":"d""#,
      #""kind":"received","report":"annual","area":"c","on":"2026-12-01""#,
    ])

  @Test func `what each area owes is told by area, with what stands for the old ones`() throws {
    #expect(
      try split.sentences("annual").suffix(3) == [
        "Đã nhận báo cáo của 01/02 thôn.",
        "Công trình, phần việc hoàn thành của mỗi thôn (yêu cầu ít nhất 01 công trình): 01/02 thôn "
          + "đạt; thôn C còn thiếu 01 công trình (ghi cho thôn cũ: 1); thôn D đạt (ghi cho thôn cũ: "
          + "1) (Đảng ủy đồng ý). Nguồn: KH 05.",
        "Số báo cáo của mỗi thôn (yêu cầu ít nhất 01 báo cáo): 01/02 thôn đạt; thôn D còn thiếu 01 "
          + "báo cáo./.",
      ])
  }

  @Test func `without a duty to report the missing areas are named`() throws {
    let book = SmallBook(
      plan: [#""areas":[{"id":"a","name":"A"},{"id":"b","name":"B"}]"#],
      records: [#""kind":"received","report":"annual","area":"b","on":"2026-12-01""#])
    #expect(
      try book.sentences("annual") == [
        "Đã nhận báo cáo của 01/02 khu dân cư; chưa nhận báo cáo của A./."
      ])
  }

  @Test func `a duty that is judged in another report is not told`() throws {
    let book = SmallBook(
      plan: [
        #""organisations":[{"id":"o","name":"Hội A","kind":"member"},{"id":"p","name":"Hội B","kind":"member"}]"#,
        #""quotas":[{"quota":"organisationReports","atLeast":1,"reports":["annual"]}]"#,
      ],
      records: [#""kind":"received","org":"o","report":"half-year","on":"2026-05-01""#])
    #expect(
      try book.sentences("half-year") == [
        "Đã nhận báo cáo của 01/02 tổ chức thành viên; chưa nhận báo cáo của Hội B./."
      ])
  }

  @Test func `without a register nothing is said that only it can say`() throws {
    let quotas = #"""
      "quotas":[{"quota":"householdsHelped","atLeast":5},{"quota":"helperCoverage","atLeast":100},
       {"quota":"escapedPoverty","atLeast":1},{"quota":"householdsPerOrganisation","atLeast":1}]
      """#
    let organisations = #""organisations":[{"id":"o","name":"Hội A","kind":"member"}]"#
    var book = SmallBook(
      plan: [organisations, quotas], households: nil,
      records: [#""kind":"assign","household":"h9","org":"o","on":"2026-02-01""#])
    #expect(
      try book.sentences("annual") == [
        "Từ đầu năm có 01 hộ được giúp đỡ, hiện vẫn đang được giúp đỡ.",
        "Số hộ được giúp đỡ (yêu cầu ít nhất 05 hộ): 01 hộ, chưa đạt, còn thiếu 04 hộ./.",
      ])
    let organisation = ReportTable.organisations.table(of: try book.document("annual")).rows.first
    #expect(organisation?.map(\.text).dropFirst(5).prefix(2) == ["1", "–"])
    book.households = [#"{"id":"h9","head":"A","status":"in-difficulty"}"#]
    #expect(
      try book.sentences("annual").first
        == "Đến ngày 10/12/2026, danh sách theo dõi của xã có 01 hộ khó khăn; không còn hộ nghèo.")
  }
}

internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("A plan's page says all that the plan says") struct PlanPageTests {
  private let book = SmallBook(
    unit: #"{"id":"a","name":"xã A","level":"commune","code":"20194","within":["tỉnh B"]}"#,
    plan: [
      #"""
      "previous":["../a","../b"],
      "areas":[{"id":"t1","name":"thôn 1","until":"2026-02-28","into":["t2","t3"]},
       {"id":"t2","name":"thôn 2","since":"2026-03-01"},
       {"id":"t3","name":"thôn 3","since":"2026-03-01"}],
      "units":[{"id":"u","name":"xã U","level":"commune","code":"123"}],
      "targets":[{"indicator":"cay-xanh","atLeast":5,"agreed":"Đảng ủy đồng ý"}],
      "quotas":[{"quota":"perArea","indicator":"cay-xanh","atLeast":2,"reports":["half-year","month-02"],"agreed":"xã đồng ý"}],
      "indicators":[{"id":"s","name":"Sách tặng","unit":"cuốn","kind":"sum","phrase":"tặng {n} cuốn sách"}],
      "breakdowns":[{"id":"lua-tuoi","name":"Lứa tuổi","parts":[{"id":"tre","name":"Trẻ em"},{"id":"gia","name":"Người cao tuổi"}]}],
      "assessments":[{"id":"xa","title":"Bảng tự chấm","of":"self","bonus":5,"source":"HD 03",
       "criteria":[{"id":"c1","title":"Tuyên truyền","most":20}],"ranks":[{"atLeast":15,"title":"Tốt"}]}],
      "reviews":[{"id":"r","title":"Tổng kết 5 năm","due":"2026-12-20","years":{"from":2022,"to":2026}}]
      """#
    ],
    duties: [
      #"{"kind":"half-year","title":"Kết quả công tác Mặt trận","from":"2026-07-01","due":"2026-12-10","rule":"on"}"#,
      #"{"kind":"month","day":20,"rule":"on"}"#,
    ])

  @Test(
    arguments: [
      "Xã A, tỉnh B, mã số 20194 – năm 2026", "Sổ năm trước: ../a, ../b",
      "- t1: thôn 1 (đến hết 28/02/2026 → t2, t3)",
      "- t2: thôn 2 (từ 01/3/2026)", "- u: xã U (mã số 123)",
      "Cây xanh trồng mới (Đảng ủy đồng ý)",
      "- Cây xanh trồng mới của mỗi khu dân cư: ít nhất 02 cây; xét trong báo cáo 6 tháng cuối năm, "
        + "tháng 02 (xã đồng ý)",
      "- s: Sách tặng (cuốn, cộng dồn); “tặng {n} cuốn sách”",
      "- lua-tuoi: Lứa tuổi: Trẻ em (tre); Người cao tuổi (gia)",
      "xa: Bảng tự chấm (chính đơn vị này; điểm thưởng tối đa 5; xếp loại: Tốt ≥ 15; nguồn: HD 03)",
      "- xa/c1: Tuyên truyền (tối đa 20 điểm)",
      "- Tổng kết 5 năm (nhìn lại các năm 2022–2026): 20/12/2026",
      "- Báo cáo 6 tháng cuối năm “Kết quả công tác Mặt trận”: vào ngày 10/12/2026",
    ])
  func `among it`(line: String) throws {
    let text = PlanPage.text(try book.book.plan, language: .vietnamese, width: 160)
    #expect(text.contains(line))
  }
}

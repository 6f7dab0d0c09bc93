internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite struct `What a plan orders` {
  private let book = SmallBook(
    unit: #"{"id":"a","name":"xã A","level":"commune","within":["tỉnh B"]}"#,
    contents: [1, 3],
    plan: [
      #"""
      "number":"05/KH-MTTQ-BTT","place":"A",
      "organisations":[{"id":"mt","name":"Ủy ban MTTQ Việt Nam xã","kind":"front","duties":["Chủ trì"],"contents":[1,3],"models":2,"document":{"number":"01/CV","date":"2026-01-05"}},
       {"id":"nd","name":"Hội Nông dân xã","kind":"socio-political"},
       {"id":"pn","name":"Hội Liên hiệp Phụ nữ xã","kind":"socio-political"},
       {"id":"tn","name":"Đoàn Thanh niên xã","kind":"socio-political","contents":[3]}],
      "areas":[{"id":"t1","name":"Một","kind":"thôn","until":"2026-02-28","into":["t2","t3"]},
       {"id":"t4","name":"Bốn","kind":"thôn","pilot":"ntm","noEligibleHouseholds":true},
       {"id":"t2","name":"Hai","kind":"thôn","since":"2026-03-01"},
       {"id":"t3","name":"Ba","kind":"thôn","since":"2026-03-01"}],
      "units":[{"id":"u","name":"xã U","level":"commune","pilot":"dtvm","aiming":"đạt chuẩn"}],
      "tasks":[{"id":"1","title":"Một việc","content":3,"lead":"mt","with":["nd","pn","tn"],"from":"2026-03-01","due":"2026-05-19","where":"nhà văn hóa","expected":"xong"},
       {"id":"2","title":"Việc chờ","with":["nd","pn"],"due":"2026-11-18","conditional":"khi có kinh phí"},
       {"id":"3","title":"Việc một ngày","from":"2026-11-18","due":"2026-11-18"},
       {"id":"4","title":"Việc kéo dài","content":5,"from":"2026-03-01"},
       {"id":"5","title":"Việc thường xuyên."}],
      "targets":[{"indicator":"cay-xanh","between":[200,300],"source":"Kế hoạch số 05/KH-MTTQ-BTT, mục II"},
       {"indicator":"cay-xanh","area":"t4","atLeast":5,"agreed":"Đảng ủy đồng ý","source":"Kế hoạch số 9/KH-UBND"},
       {"indicator":"cay-xanh","org":"nd","area":"t4","exactly":7}],
      "quotas":[{"quota":"perArea","indicator":"cay-xanh","atLeast":2,"reports":["half-year","month-02"],"agreed":"xã đồng ý","source":"Kế hoạch số 9/KH-UBND"},
       {"quota":"householdsPerOrganisation","between":[1,3]},{"quota":"helperCoverage","atLeast":80},
       {"quota":"areasWithModel","exactly":100},{"quota":"registeredContents","atLeast":1},
       {"quota":"areaReports","atLeast":1,"reports":["annual"],"source":"Kế hoạch số 9/KH-UBND: “gửi đủ”"}],
      "indicators":[{"id":"rac","name":"Rác","unit":"kg","kind":"sum","content":3},
       {"id":"tai-che","name":"Trong đó rác tái chế","unit":"kg","kind":"sum","notAbove":"rac","content":3},
       {"id":"ty-le","name":"Tỷ lệ tái chế","unit":"%","kind":"ratio","of":"tai-che","over":"rac"}],
      "breakdowns":[{"id":"tuoi","name":"Lứa tuổi","parts":[{"id":"tre","name":"Trẻ em"},{"id":"gia","name":"Người cao tuổi"}]}],
      "assessments":[{"id":"xa","title":"Bảng tự chấm","of":"self","bonus":5,
       "criteria":[{"id":"c1","title":"Tuyên truyền","most":20}],"ranks":[{"atLeast":15,"title":"Tốt"}]}],
      "funds":[{"id":"q","name":"Quỹ xã","in":"quy-vi-nguoi-ngheo-thu","out":"quy-vi-nguoi-ngheo-chi"}],
      "reviews":[{"id":"r","title":"Tổng kết 5 năm","due":"2026-12-20","years":{"from":2022,"to":2026}}]
      """#
    ],
    duties: [
      #"{"kind":"half-year","title":"Kết quả công tác Mặt trận","due":"2026-06-10","rule":"before","to":"Tỉnh"}"#,
      #"{"kind":"month","day":20,"rule":"on"}"#,
      #"{"kind":"annual","rule":"on","when":"dịp cuối năm","to":"Tỉnh","through":"2026-12-01","shift":"next-working-day"}"#,
    ])

  @Test(arguments: [
    "Một việc. Chủ trì: Ủy ban MTTQ Việt Nam xã; phối hợp: các tổ chức chính trị - xã hội; thời "
      + "gian: từ ngày 01/3/2026 đến ngày 19/5/2026; địa điểm: nhà văn hóa; kết quả: xong.",
    "- Việc chờ (khi có kinh phí). Thực hiện: Hội Nông dân xã, Hội Liên hiệp Phụ nữ xã; thời gian: "
      + "chậm nhất ngày 18/11/2026.",
    "- Việc một ngày. Thời gian: ngày 18/11/2026.", "- Việc kéo dài. Thời gian: từ ngày 01/3/2026.",
    "- Việc thường xuyên.",
    "- Cây xanh trồng mới: từ 200 đến 300 cây, trong đó thôn Bốn ít nhất 05 cây (Đảng ủy đồng ý) "
      + "(1); Hội Nông dân xã tại thôn Bốn 07 cây.",
    "- Cây xanh trồng mới: mỗi thôn ít nhất 02 cây, xét trong báo cáo 6 tháng đầu năm, tháng 02 "
      + "(xã đồng ý) (1).",
    "- Mỗi tổ chức nhận giúp đỡ từ 01 đến 03 hộ ở từng thôn.",
    "- Ít nhất 80% hộ nghèo có nơi giúp đỡ.", "- 100% thôn có mô hình.",
    "- Mỗi tổ chức đăng ký ít nhất 01 nội dung.",
    "(1) Kế hoạch số 9/KH-UBND.",
    "### Chỉ tiêu, nhiệm vụ chung", "### 1. Ủy ban MTTQ Việt Nam xã",
    "- Đăng ký thực hiện nội dung 1, 3.\n- Đăng ký xây dựng 02 mô hình.\n"
      + "- Ban hành văn bản triển khai (số 01/CV ngày 05/01/2026).",
    "### 2. Các tổ chức khác cùng thực hiện\n\n- Đoàn Thanh niên xã: đăng ký thực hiện nội dung 3.\n"
      + "- Hội Nông dân xã, Hội Liên hiệp Phụ nữ xã.",
    "- 02 thôn: Một, Bốn.\n- Chỉ đạo điểm nông thôn mới: thôn Bốn.\n"
      + "- Không có hộ thuộc diện giúp đỡ: thôn Bốn.\n"
      + "- Sau ngày 28/02/2026, thôn Một được thay bằng thôn Hai, thôn Ba.",
    "- Đơn vị cấp dưới: xã U.\n- Chỉ đạo điểm đô thị văn minh: xã U.\n- Xã U phấn đấu: đạt chuẩn.",
    "Quỹ xã.",
    "Ban Thường trực Ủy ban MTTQ Việt Nam xã A tự chấm điểm theo bảng tự chấm (Phụ lục 2).",
    "- Báo cáo 6 tháng đầu năm “Kết quả công tác Mặt trận”: gửi Tỉnh trước ngày 10/6/2026.",
    "- Báo cáo tháng: chậm nhất ngày 20 hằng tháng.",
    "- Báo cáo năm: gửi Tỉnh, dịp cuối năm; số liệu tính đến hết ngày 01/12/2026; nếu rơi vào ngày "
      + "nghỉ thì lùi sang ngày làm việc kế tiếp.",
    "- Mỗi thôn gửi ít nhất 01 báo cáo kỳ năm (theo Kế hoạch số 9/KH-UBND).",
    "Tổng kết 5 năm (2022-2026): chậm nhất ngày 20/12/2026.",
    "Xếp loại: Tốt: từ 15 điểm.",
    "| 3 | Tỷ lệ tái chế | % | tỷ lệ rác tái chế trên rác |",
    "| 1 | Lứa tuổi | Trẻ em; Người cao tuổi |",
  ])
  func `is said in an office's words`(line: String) throws {
    let text = DocumentMarkdown.text(PrintedDocument(try book.book.plan))
    #expect(text.contains(line))
  }

  @Test func `many targets stand in a table, each for whom it is set`() throws {
    let areas = (1...6).map { #"{"id":"t\#($0)","name":"thôn \#($0)"}"# }
    let targets = (1...6).map { #"{"indicator":"cay-xanh","area":"t\#($0)","atLeast":\#($0)}"# }
    let book = SmallBook(
      contents: [3],
      plan: [
        #""areas":[\#(areas.joined(separator: ","))]"#,
        #""targets":[\#(targets.joined(separator: ","))]"#,
      ])
    let text = DocumentMarkdown.text(PrintedDocument(try book.book.plan))
    #expect(text.contains("| 6 | Cây xanh trồng mới | cây | ≥ 6 | Thôn 6 |"))
  }

  @Test(arguments: [
    (#"{"id":"a","name":"thôn Đông","level":"area","within":["xã A"]}"#, "…/KH-BCTMT"),
    (#"{"id":"a","name":"xã A","level":"commune"}"#, "…/KH-MTTQ-BTT"),
  ])
  func `bears one symbol in head and appendices`(unit: String, number: String) throws {
    let book = SmallBook(
      unit: unit, plan: [#""tasks":[{"id":"1","title":"Một việc","due":"2026-05-19"}]"#])
    let printed = PrintedDocument(try book.book.plan)
    #expect(printed.header?.number == "Số: \(number)")
    #expect(printed.appendices.map(\.title) == ["Lộ trình thực hiện"])
    for appendix in printed.appendices {
      #expect(appendix.attachment.hasPrefix("(Kèm theo Kế hoạch số \(number) ngày … "))
    }
  }

  @Test func `a task that lasts is told by quarters, one without a day last`() throws {
    let book = SmallBook(
      plan: [
        #"""
        "tasks":[{"id":"1","title":"Dài","from":"2026-01-01","due":"2026-12-31"},
         {"id":"2","title":"Không ngày"}]
        """#
      ])
    let table = try #require(PrintedDocument(try book.book.plan).appendices.first?.tables.first)
    #expect(
      table.headings == [
        0: "Quý I/2026", 1: "Quý II/2026", 2: "Quý III/2026", 3: "Quý IV/2026",
        4: "Không định thời gian",
      ])
  }
}

import Testing

@Suite struct `mttq new at a terminal` {
  @Test func `asks one thing after the other, and takes an empty answer for the default`() throws {
    let session = try NewTranscript()
    #expect(
      session.run(
        "new", "~/a", answers: ["phường Cẩm Phô", "", "", "", "", "", ""], language: "en")
          == """
          The unit's name, such as “phường Cẩm Phô”: phường Cẩm Phô
          Its level: province, commune, area, or district (until 1 July 2025) [commune]:\u{20}
          The plan's year [2026]:\u{20}
          The plan above or last year's, to take over from (a folder or a plan.json) [none]:\u{20}
          The half-year report's day, as 15/5/2026 [no day yet]:\u{20}
          The annual report's day, as 1/11/2026 [no day yet]:\u{20}
          next time type: mttq new ~/a --unit 'phường Cẩm Phô' --level commune --year 2026
          Run it now [Y/n]:\u{20}
          ~/a
          To check in ~/a/plan.json:
            - check the public holidays of 2026, days off in their stead included (12), against the \
          announcement: 01-01, 02-16, 02-17, 02-18, 02-19, 02-20, 04-26, 04-27, 04-30, 05-01, 09-01, \
          09-02; add 11-24 where Vietnam Culture Day is free – mttq holiday add, holiday remove DAY
          Then run: mttq validate ~/a
          10 things are missing in the plan
          - the units above are not named
            mttq plan set --within … -C ~/a
          - the plan has no number
            mttq plan set --number … -C ~/a
          - the plan has no day of issue
            mttq plan set --issued … -C ~/a
          - the plan has no place of issue, which stands before its day
            mttq plan set --place … -C ~/a
          - the plan has no residential areas
            mttq area add … -C ~/a
          - the plan sets no target
            mttq target set … --at-least … -C ~/a
          - the half-year report has no day
            mttq duty set half-year --due … -C ~/a
          - the half-year report goes to nobody yet
            mttq duty set half-year --to … -C ~/a
          - the annual report has no day
            mttq duty set annual --due … -C ~/a
          - the annual report goes to nobody yet
            mttq duty set annual --to … -C ~/a
          [0]
          """)
  }

  @Test func `explains a wrong answer and asks again`() throws {
    let session = try NewTranscript()
    try session.write("x", "cu/plan.json")
    let shown = session.run(
      "new", "-q",
      answers: [
        "", "tổ dân phố 5", "liên khu", "khu dân cư", "26", "2027", "~/khong", "~/cu", "",
        "15/5/2026", "15/5/2027", "1/11/2027", "sau", "vào ngày", " phường A ", "~/cu", "~/moi",
        "thôi",
        "c",
      ])
    #expect(
      shown == """
        Tên đơn vị, như “phường Cẩm Phô”:\u{20}
        error[usage/value]: tên đơn vị trống hoặc có ký tự lạ
          = viết như “phường Cẩm Phô”
        Tên đơn vị, như “phường Cẩm Phô”: tổ dân phố 5
        Cấp: province (tỉnh), commune (xã, phường), area (khu dân cư), district (huyện, trước \
        01/7/2025) [area]: liên khu
        error[usage/value]: “liên khu” không phải là một giá trị được nhận
          = chọn một trong: province, district, commune, area
        Cấp: province (tỉnh), commune (xã, phường), area (khu dân cư), district (huyện, trước \
        01/7/2025) [area]: khu dân cư
        Năm của kế hoạch [2026]: 26
        error[usage/value]: “26” không phải là số nguyên từ 1900 đến 2199
          = viết một số trong khoảng đó, không có dấu chấm hay dấu phẩy
        Năm của kế hoạch [2026]: 2027
        Lấy lại từ kế hoạch cấp trên hoặc năm trước (thư mục hay plan.json) [không]: ~/khong
        error[usage/value]: không đọc được “~/khong”: không có tệp hoặc thư mục này
          = kiểm tra lại đường dẫn
        Lấy lại từ kế hoạch cấp trên hoặc năm trước (thư mục hay plan.json) [không]: ~/cu
        ~/cu/plan.json:1:1: error[json/syntax]: không thể có “x” ở đây
          1 | x
            | ^
          = bắt đầu bằng dấu {, hoặc lấy lại tệp từ bản sao lưu
        Lấy lại từ kế hoạch cấp trên hoặc năm trước (thư mục hay plan.json) [không]:\u{20}
        Hạn báo cáo 6 tháng, như 15/5/2026 [chưa có hạn]: 15/5/2026
        error[usage/value]: ngày 15/5/2026 nằm ngoài năm 2027 và năm sau
          = kiểm tra lại năm
        Hạn báo cáo 6 tháng, như 15/5/2026 [chưa có hạn]: 15/5/2027
        Hạn báo cáo năm, như 1/11/2026 [chưa có hạn]: 1/11/2027
        Phải gửi “trước ngày” đó (before) hay “vào ngày” đó (on) [before]: sau
        error[usage/value]: “sau” không phải là một giá trị được nhận
          = chọn một trong: before, on
        Phải gửi “trước ngày” đó (before) hay “vào ngày” đó (on) [before]: vào ngày
        Nơi nhận các báo cáo [không]:  phường A\u{20}
        Thư mục của sổ [to-dan-pho-5-2027]: ~/cu
        error[store/cannot-create]: “~/cu” đã là một sổ
          = chọn một thư mục khác
        Thư mục của sổ [to-dan-pho-5-2027]: ~/moi
        lần sau gõ: mttq new ~/moi --unit 'tổ dân phố 5' --level area --year 2027 \
        --due-half-year 15/5/2027 --due-annual 01/11/2027 --rule on --to 'phường A'
        Làm luôn [C/k]: thôi
        error[usage/value]: “thôi” không phải có hay không
          = gõ c (có) hoặc k (không)
        Làm luôn [C/k]: c
        ~/moi
        [0]
        """)
    #expect(try session.names() == ["cu", "moi"])
    let plan = try session.text("moi/plan.json")
    #expect(
      plan.contains("\"due\": \"2027-05-15\",\n      \"rule\": \"on\",\n      \"to\": \"phường A\"")
    )
    #expect(plan.contains("\"id\": \"to-dan-pho-5\""))
  }

  @Test(arguments: 0...10)
  func `makes nothing where the input ends before the last answer`(count: Int) throws {
    let session = try NewTranscript()
    let answers = ["xã A", "", "", "", "15/5/2026", "", "", "", "~/a", ""].prefix(count)
    let shown = session.run("new", answers: Array(answers))
    #expect(shown.hasSuffix("[\(count == 10 ? 0 : 1)]"))
    #expect(try session.names() == (count == 10 ? ["a"] : []))
    #expect(shown.contains("đã dừng, chưa làm gì") == (count < 10))
  }

  @Test func `gives up after five wrong answers`() throws {
    let session = try NewTranscript()
    let shown = session.run("new", answers: Array(repeating: "", count: 9))
    #expect(shown.split(separator: "Tên đơn vị, như").count == 5)
    #expect(shown.hasSuffix("[64]"))
  }

  @Test func `asks nothing where the folder is a book already`() throws {
    let session = try NewTranscript()
    try session.write("x", "a/plan.json")
    let shown = session.run("new", "~/a", answers: ["xã A"])
    #expect(shown.hasPrefix("error[store/cannot-create]: “~/a” đã là một sổ\n"))
    #expect(shown.hasSuffix("[73]"))
  }

  @Test func `makes nothing where the last question is answered no`() throws {
    let session = try NewTranscript()
    let answers = ["xã A", "", "", "", "", "", "~/a", "không"]
    #expect(session.run("new", answers: answers).hasSuffix("đã dừng, chưa làm gì\n[1]"))
    #expect(try session.names() == [])
  }

  @Test func `asks only for what is missing where an option is given`() throws {
    let session = try NewTranscript()
    let shown = session.run("new", "~/a", "--year", "2026", answers: ["xã A", "xã", ""])
    #expect(shown.contains("lần sau gõ: mttq new ~/a --year 2026 --unit 'xã A' --level commune\n"))
    #expect(shown.hasSuffix("[0]"))
    let refused = session.run("new", "~/b", "--year", "2026")
    #expect(refused.contains("thiếu --unit, --level\n"))
    #expect(refused.hasSuffix("[64]"))
  }
}

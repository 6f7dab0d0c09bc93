import Foundation
import TestSupport
import Testing

@Suite struct `mttq new` {
  @Test func `makes a book and says what to check`() throws {
    let session = try NewTranscript()
    #expect(
      session.run(
        "new", "~/moi/cam-pho", "--unit", "phường Cẩm Phô", "--level", "commune", "--year", "2026",
        "--due-half-year", "15/5/2026", "--due-annual", "2026-11-01", "--to", "tỉnh") == """
          ~/moi/cam-pho
          Cần xem lại trong ~/moi/cam-pho/plan.json:
            - gửi sớm hơn vì ngày cuối là ngày nghỉ: báo cáo năm 31/10/2026 (Thứ Bảy)
            - đối chiếu 12 ngày nghỉ lễ, Tết năm 2026, kể cả nghỉ bù, với thông báo của Nhà nước: \
          01/01, 16/02, 17/02, 18/02, 19/02, 20/02, 26/4, 27/4, 30/4, 01/5, 01/9, 02/9; thêm 24/11 \
          nếu Ngày Văn hóa Việt Nam được nghỉ – mttq holiday add, holiday remove NGÀY
          Rồi chạy: mttq validate ~/moi/cam-pho
          Kế hoạch còn thiếu 6 điều
          - chưa ghi đơn vị cấp trên
            mttq plan set --within … -C ~/moi/cam-pho
          - chưa có số của kế hoạch
            mttq plan set --number … -C ~/moi/cam-pho
          - chưa có ngày ban hành kế hoạch
            mttq plan set --issued … -C ~/moi/cam-pho
          - chưa có nơi ban hành (địa danh ghi trước ngày)
            mttq plan set --place … -C ~/moi/cam-pho
          - chưa có khu dân cư nào
            mttq area add … -C ~/moi/cam-pho
          - chưa giao chỉ tiêu nào
            mttq target set … --at-least … -C ~/moi/cam-pho
          [0]
          """)
    #expect(try session.names("moi/cam-pho") == [".gitattributes", ".gitignore", "plan.json"])
    #expect(
      try session.text("moi/cam-pho/.gitattributes")
        == "*.json text eol=lf\n*.jsonl text eol=lf merge=union\n")
    #expect(
      try session.text("moi/cam-pho/.gitignore") == """
        # Sổ hộ là dữ liệu cá nhân nên không vào git. Kho riêng của cơ quan, chỉ người có quyền
        # xem được, mà muốn giữ chung cả sổ hộ thì: git add -f households.json
        households.json
        .mttq-*
        *.torn
        .mttq.lock

        """)
    #expect(
      session.run("validate", "~", "--lang", "en").hasSuffix(
        "1 file: 0 errors, 1 warning, 1 note\n[0]"))
  }

  @Test func `says it in English`() throws {
    let session = try NewTranscript()
    #expect(
      session.run(
        "new", "~/a", "--unit", "huyện A", "--level", "commune", "--year", "2026",
        language: "en_GB.UTF-8") == """
          ~/a
          To check in ~/a/plan.json:
            - a “huyện” is hardly of the level “commune”: check unit.level
            - check the public holidays of 2026, days off in their stead included (12), against \
          the announcement: 01-01, 02-16, 02-17, 02-18, 02-19, 02-20, 04-26, 04-27, 04-30, 05-01, \
          09-01, 09-02; add 11-24 where Vietnam Culture Day is free – mttq holiday add, holiday \
          remove DAY
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

  @Test(arguments: [
    "duc-co-2017", "hoi-an-2019", "hoi-nghi-tuyen-truyen-2020", "thong-nhat-2021",
    "tuyen-quang-2018",
  ])
  func `makes a commune's book from each seed that validates without an error`(
    seed: String
  ) throws {
    let session = try NewTranscript()
    let made = session.run(
      "new", "~/a", "--unit", "xã A", "--level", "commune", "--year", "2026", "--from",
      Fixtures.repository.appending(path: "seeds/\(seed)").path, "--quiet")
    #expect(made == "~/a\n[0]")
    #expect(session.run("validate", "~/a", "--quiet").hasSuffix("[0]"))
  }

  @Test func `takes a file as well as a folder, and names last year's book by a relative path`()
    throws
  {
    let session = try NewTranscript()
    #expect(make(session, "~/cu/2025", "2025") == "~/cu/2025\n[0]")
    #expect(
      make(
        session, "~/2026", "2026", "--from", "~/cu/2025/plan.json", "--previous", "~/cu/2025/")
        == "~/2026\n[0]")
    #expect(try session.text("2026/plan.json").contains("\"previous\": \"../cu/2025\"\n"))
    #expect(session.run("validate", "~/2026", "--quiet").hasSuffix("[0]"))
  }

  @Test func `keeps files of git that are there, and says what to add`() throws {
    let session = try NewTranscript()
    try session.write("*.md text\n", "a/.gitattributes")
    let shown = session.run(
      "new", "~/a", "--unit", "xã A", "--level", "commune", "--year", "2026")
    #expect(
      shown.contains(
        "  - thêm dòng “*.json text eol=lf”, “*.jsonl text eol=lf merge=union” vào ~/a/.gitattributes, "
          + "tệp có sẵn được giữ nguyên\n"))
    #expect(try session.text("a/.gitattributes") == "*.md text\n")
    #expect(try session.names("a") == [".gitattributes", ".gitignore", "plan.json"])
  }

  @Test func `overwrites nothing`() throws {
    let session = try NewTranscript()
    try session.write("x", "a/plan.json")
    #expect(
      make(session, "~/a", "2026") == """
        error[store/cannot-create]: thư mục “~/a” không trống: trong đó đã có “plan.json”
          = chọn một thư mục chưa có hoặc còn trống
        [73]
        """)
    #expect(try session.text("a/plan.json") == "x")
    #expect(try session.names("a") == ["plan.json"])
  }

  @Test func `refuses a broken plan with its diagnostics`() throws {
    let session = try NewTranscript()
    try session.write("{\"format\":\"mttq-plan/1\"}", "cu/plan.json")
    let shown = make(session, "~/a", "2026", "--from", "~/cu")
    #expect(shown.contains("~/cu/plan.json:1:1: error[field/missing]: thiếu khóa “unit”"))
    #expect(shown.hasSuffix("[65]"))
    #expect(try session.names() == ["cu"])
  }

  @Test func `takes a day without a year as one of its own`() throws {
    let session = try NewTranscript()
    let made = make(session, "~/moi", "2027", ["--due-annual", "1/11"])
    #expect(made == "~/moi\n[0]")
    #expect(try session.text("moi/plan.json").contains(#""due": "2027-11-01""#))
  }

  @Test(arguments: [
    ["--due-annual", "29/2"], ["--as-of", "15/5"], ["--due-half-year", "hôm"],
  ])
  func `refuses a day that no year makes one`(options: [String]) throws {
    let session = try NewTranscript()
    let shown = make(session, "~/moi", "2027", options)
    #expect(shown.hasPrefix("error[usage/value]: "))
    #expect(shown.hasSuffix("[64]"))
    #expect(try session.names() == [])
  }

  @Test(arguments: [
    (["--from", "~/b"], 66), (["--previous", "~/b"], 66), (["--previous", "~"], 66),
    (["--id", "Cẩm"], 64), (["--rule", "on"], 64), (["--due-annual", "2029-01-01"], 64),
    (["--due-annual", "2026-01-01"], 64), (["--due-annual", "31/2/2026"], 64),
  ])
  func `makes nothing where an option is wrong`(options: [String], code: Int) throws {
    let session = try NewTranscript()
    let shown = make(session, "~/a/b", "2026", options)
    #expect(shown.hasPrefix("error[") || shown.hasPrefix(":1:"))
    #expect(shown.hasSuffix("[\(code)]"))
    #expect(try session.names() == [])
  }

  @Test func `asks for each task of the plan that it takes over from`() throws {
    let session = try NewTranscript()
    try session.write(Self.above, "tren/plan.json")
    let words = [
      "new", "~/a", "--unit", "xã A", "--level", "commune", "--year", "2026", "-q", "--from",
      "~/tren", "--tasks", "pick",
    ]
    #expect(
      session.run(words, answers: ["k", "thôi", "c"]) == """
        Lấy nhiệm vụ “II.1 Ra quân” [C/k]: k
        Lấy nhiệm vụ “Giám sát” [C/k]: thôi
        error[usage/value]: không rõ “thôi” là có hay không
          = gõ c (có) hoặc k (không)
        Lấy nhiệm vụ “Giám sát” [C/k]: c
        ~/a
        [0]
        """)
    #expect(session.run("task", "list", "-C", "~/a", "--format", "csv").contains("b,,Giám sát"))
    #expect(!session.run("task", "list", "-C", "~/a").contains("Ra quân"))
  }

  @Test(arguments: [
    (["--tasks", "pick"], "error[usage/conflict]: “--tasks pick” hỏi từng nhiệm vụ"),
    (["--tasks", "chọn"], "error[usage/conflict]: “--tasks pick” hỏi từng nhiệm vụ"),
    (["--tasks", "vài"], "error[usage/value]: “vài”"),
  ])
  func `picks tasks at a terminal alone`(options: [String], fault: String) throws {
    let session = try NewTranscript()
    try session.write(Self.above, "tren/plan.json")
    let shown = make(session, "~/a", "2026", ["--from", "~/tren"] + options)
    #expect(shown.hasPrefix(fault))
    #expect(shown.hasSuffix("[64]"))
    #expect(make(session, "~/a", "2026", ["--tasks", "none"]).contains("thêm --from SỔ"))
    #expect(try session.names() == ["tren"])
  }

  @Test func `stops where the answers end`() throws {
    let session = try NewTranscript()
    try session.write(Self.above, "tren/plan.json")
    let shown = session.run(
      [
        "new", "~/a", "--unit", "xã A", "--level", "commune", "--year", "2026", "--from", "~/tren",
        "--tasks", "pick",
      ], answers: ["c"])
    #expect(shown.hasSuffix("  = chạy lại, hoặc lấy tất cả bằng --tasks all\n[64]"))
    #expect(try session.names() == ["tren"])
  }

  /// A plan above, with two tasks and one that arose.
  private static let above = """
    {"format":"mttq-plan/1","unit":{"id":"t","name":"tỉnh T","level":"province"},"year":2026,
     "title":"Kế hoạch","contents":[{"content":1}],"reports":[],
     "tasks":[{"id":"a","title":"Ra quân","number":"II.1"},{"id":"b","title":"Giám sát"},
      {"id":"c","title":"Chống bão","arising":true}]}
    """

  @Test func `takes no plan from below`() throws {
    let session = try NewTranscript()
    _ = make(session, "~/xa", "2026")
    let shown = session.run(
      "new", "~/tinh", "--unit", "tỉnh A", "--level", "province", "--year", "2026", "--from",
      "~/xa")
    #expect(shown.contains("là kế hoạch của cấp dưới (xã A)"))
    #expect(shown.hasSuffix("[64]"))
  }

  @Test func `tells all that is missing at once`() throws {
    let session = try NewTranscript()
    #expect(
      session.run("new") == """
        error[usage/missing-argument]: thiếu THƯ-MỤC, --unit, --level, --year
          = viết như: mttq new cam-pho-2026 --unit "phường Cẩm Phô" --level commune --year 2026
        [64]
        """)
    #expect(session.run("new", "~/a", "--year", "2026").contains("thiếu --unit, --level\n"))
  }

  private func make(
    _ session: NewTranscript, _ folder: String, _ year: String, _ options: String...
  ) -> String {
    make(session, folder, year, options)
  }

  private func make(
    _ session: NewTranscript, _ folder: String, _ year: String, _ options: [String]
  ) -> String {
    session.run(
      ["new", folder, "--unit", "xã A", "--level", "commune", "--year", year, "-q"] + options)
  }
}

import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Making a plan` {
  private static let unit = Unit(id: "cam-pho", name: "phường Cẩm Phô", level: .commune)

  @Test func `without another one gives the five contents and the customary rest`() {
    var request = PlanRequest(unit: Self.unit, year: 2026)
    request.halfYearDue = CalendarDate("2026-05-15")
    request.recipient = "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng"
    let made = NewPlan(request)
    #expect(made.text == NewPlanSample.plan)
    #expect(
      made.reminders.map(\.vietnamese) == [
        "đối chiếu 12 ngày nghỉ lễ, Tết năm 2026, kể cả nghỉ bù, với thông báo của Nhà nước: "
          + "01/01, 16/02, 17/02, 18/02, 19/02, 20/02, 26/4, 27/4, 30/4, 01/5, 01/9, 02/9; thêm 24/11 "
          + "nếu Ngày Văn hóa Việt Nam được nghỉ – mttq holiday add, holiday remove NGÀY"
      ])
    #expect(MadePlan(made).errors == [])
  }

  @Test(arguments: Seeds.names, Unit.Level.allCases)
  func `from each seed has no error, at every level from the seed's down`(
    seed: String, level: Unit.Level
  ) throws {
    let source = try #require(Seeds.source(seed))
    var request = PlanRequest(unit: Unit(id: "x", name: "Cẩm Phô", level: level), year: 2026)
    request.source = source
    guard source.relation(to: request.unit) != nil else { return }
    let made = MadePlan(NewPlan(request))
    #expect(made.errors == [])
    #expect(made.plan?.tasks.map(\.id) == source.lastingTasks.map(\.id))
    #expect(made.plan?.quotas == source.plan.quotas)
    #expect(made.plan?.contents.map(\.content) == source.plan.contents.map(\.content))
    #expect(made.plan?.purposes == [])
  }

  @Test func `keeps nothing but what the new plan can refer to`() throws {
    let made = try MadePlan(from: NewPlanSample.above, for: Self.unit, year: 2025)
    #expect(made.errors == [])
    let plan = try #require(made.plan)
    #expect(plan.unit.within == ["huyện Bình An", "tỉnh Tây Sơn"])
    #expect(plan.tasks.map(\.lead) == ["mttq", nil])
    #expect(plan.tasks.map(\.with) == [["nong-dan"], []])
    #expect(plan.tasks.map { $0.due?.description } == ["2025-02-28", nil])
    #expect(plan.targets.map(\.indicator) == ["ty-le-rieng", "ngay-cong"])
    #expect(plan.indicators.map(\.id) == ["tu", "mau", "ty-le-rieng"])
    #expect(plan.funds == [])
    #expect(plan.models == [])
    #expect(plan.areas == [])
    #expect(plan.contents.map(\.outstanding) == [false])
    #expect(plan.bases.map(\.number) == ["12/KH-MTTQ-BTT"])
    #expect(plan.bases.map(\.about) == ["thực hiện Cuộc vận động năm 2024"])
    #expect(
      plan.targets.map(\.source) == [
        "mục II",
        "Kế hoạch số 12/KH-MTTQ-BTT ngày 05/02/2024 của Ban Thường trực Ủy ban MTTQ Việt Nam "
          + "huyện Bình An",
      ])
    #expect(
      made.reminders == [
        "chọn lại nội dung nổi bật của năm, dấu của kế hoạch cũ đã bỏ – "
          + "mttq content edit SỐ --outstanding",
        "không lấy sang 1 nhiệm vụ phát sinh trong năm của kế hoạch đó: c",
        "trong 2 nhiệm vụ lấy của cấp trên, bỏ những việc chỉ cấp trên làm – "
          + "mttq task remove NHIỆM-VỤ",
        "sửa lời các nhiệm vụ còn nhắc năm 2024: a – mttq task edit NHIỆM-VỤ --title …",
        "giao lại các nhiệm vụ đã bỏ tổ chức không có trong kế hoạch mới: "
          + "Ủy ban nhân dân huyện (2 nhiệm vụ) – mttq task edit NHIỆM-VỤ --lead TỔ-CHỨC",
        "xem lại ngày của 1 nhiệm vụ, đã chuyển từ năm 2024 sang 2025 – "
          + "mttq task list --road-map month",
        "thay số chung của cấp trên bằng số của đơn vị ở các chỉ tiêu: ty-le-rieng, ngay-cong – "
          + "mttq target set CHỈ-TIÊU --at-least SỐ",
        "giao lại các chỉ tiêu đã bỏ vì kế hoạch mới không có tổ chức, khu dân cư đó: "
          + "cong-trinh, ngay-cong – mttq target set CHỈ-TIÊU --at-least SỐ --org TỔ-CHỨC",
        "xem lại hạn đã chuyển sang năm mới: báo cáo năm 05/01/2025 → 05/01/2026",
        "xem lại chế độ báo cáo lấy của cấp trên, hạn của đơn vị thường sớm hơn – "
          + "mttq duty set KỲ --due NGÀY",
        "xem lại nguồn còn dẫn văn bản của các năm trước (2 chỗ): month, ngay-cong – "
          + "mttq target set, quota set, duty set … --source",
        "gửi sớm hơn vì ngày cuối là ngày nghỉ: báo cáo năm 04/01/2026 (Chủ nhật)",
        "đối chiếu 12 ngày nghỉ lễ, Tết năm 2025, kể cả nghỉ bù, với thông báo của Nhà nước: "
          + "01/01, 28/01, 29/01, 30/01, 31/01, 01/02, 03/02, 07/4, 30/4, 01/5, 01/9, 02/9"
          + " – mttq holiday add, holiday remove NGÀY",
      ])
  }

  @Test func `takes no task, or those that a person picked, and never what arose`() throws {
    let source = try #require(NewPlanSample.source(NewPlanSample.above))
    var request = PlanRequest(unit: Self.unit, year: 2025)
    request.source = source
    #expect(source.lastingTasks.map(\.id) == ["a", "b"])
    request.tasks = .only(["b", "c"])
    let picked = MadePlan(NewPlan(request))
    #expect(picked.plan?.tasks.map(\.id) == ["b"])
    #expect(!picked.reminders.contains { $0.contains("bỏ những việc chỉ cấp trên làm") })
    request.tasks = .none
    #expect(MadePlan(NewPlan(request)).plan?.tasks == [])
  }

  @Test func `has the public holidays of its year in place of those of the former`() throws {
    let text = NewPlanSample.above.replacing(
      "\"funds\"", with: "\"holidays\": [\"2024-02-08\"], \"funds\"")
    let holidays = try #require(try MadePlan(from: text, for: Self.unit, year: 2025).plan).holidays
    #expect(holidays == PublicHolidays(of: 2025).days)
  }

  @Test func `moves the days of the reports to the new year`() throws {
    let made = try MadePlan(from: NewPlanSample.above, for: Self.unit, year: 2025)
    let reports = try #require(made.plan).reports
    #expect(reports.map(\.kind) == [.month, .annual])
    #expect(reports.map(\.day) == [20, nil])
    #expect(reports.map { $0.due?.description } == [nil, "2026-01-05"])
    #expect(reports.map { $0.from?.description } == [nil, "2024-12-15"])
    #expect(reports.map { $0.through?.description } == [nil, "2025-12-14"])
  }

  @Test func `puts the days that were asked for in the place of the source's`() throws {
    var request = PlanRequest(unit: Self.unit, year: 2025)
    let source = try #require(NewPlanSample.source(NewPlanSample.above))
    request.source = source
    request.halfYearDue = CalendarDate("2025-06-10")
    request.annualDue = CalendarDate("2025-11-20")
    request.rule = .on
    request.recipient = "tỉnh"
    let reports = try #require(MadePlan(NewPlan(request)).plan).reports
    #expect(reports.map(\.kind) == [.month, .halfYear, .annual])
    #expect(reports.map { $0.due?.description } == [nil, "2025-06-10", "2025-11-20"])
    #expect(reports.map(\.rule) == [.on, .on, .on])
    #expect(reports.map { $0.from?.description } == [nil, nil, "2024-12-15"])
    #expect(reports.map(\.through) == [nil, nil, nil])
    #expect(reports.map(\.to) == ["tỉnh", "tỉnh", "tỉnh"])
    #expect(reports.map { $0.source != nil } == [true, false, false])
  }

  @Test func `from the unit's own takes over organisations, areas, models and funds`() throws {
    let unit = Unit(id: "binh-an", name: "huyện Bình An", level: .district)
    let plan = try #require(try MadePlan(from: NewPlanSample.above, for: unit, year: 2025).plan)
    #expect(plan.organisations.map(\.id) == ["mttq", "nong-dan", "ubnd"])
    #expect(plan.organisations.map(\.document) == [nil, nil, nil])
    #expect(plan.areas.map(\.id) == ["thon-1"])
    #expect(plan.areas.map(\.outstanding) == [false])
    #expect(plan.models.map(\.areas) == [["thon-1"]])
    #expect(plan.funds.map(\.opening) == [.zero])
    #expect(plan.targets.count == 4)
    #expect(plan.tasks.map(\.lead) == ["mttq", "ubnd"])
    #expect(plan.unit.within == ["tỉnh Tây Sơn"])
    #expect(plan.signatures.map(\.name) == [nil])
    #expect(plan.signatures.map(\.title) == ["PHÓ CHỦ TỊCH"])
  }

  @Test func `leaves areas out that ended, and models are of those in their place`() throws {
    let text = NewPlanSample.above.replacing(
      #"{"id": "thon-1", "name": "thôn 1", "outstanding": true}"#,
      with: """
        {"id": "thon-1", "name": "thôn 1", "until": "2024-06-30", "into": ["thon-3"]},
        {"id": "thon-2", "name": "thôn 2", "until": "2024-06-30", "into": ["thon-3"]},
        {"id": "thon-3", "name": "thôn 3", "since": "2024-07-01"},
        {"id": "thon-4", "name": "thôn 4", "until": "2025-03-31"},
        {"id": "thon-5", "name": "thôn 5", "until": "2024-03-31"}
        """
    ).replacing(
      #""areas": ["thon-1"]"#, with: #""areas": ["thon-1", "thon-2", "thon-4", "thon-5"]"#)
    let unit = Unit(id: "binh-an", name: "huyện Bình An", level: .district)
    let made = try MadePlan(from: text, for: unit, year: 2025)
    #expect(made.errors == [])
    let plan = try #require(made.plan)
    #expect(plan.areas.map(\.id) == ["thon-3", "thon-4"])
    #expect(plan.models.map(\.areas) == [["thon-3", "thon-4"]])
    #expect(
      made.reminders.contains {
        $0.hasPrefix("giao lại các chỉ tiêu đã bỏ") && $0.contains(": ngay-cong – ")
      })
  }

  @Test func `keeps the reports in which a quota is judged, and the indicator that it counts`()
    throws
  {
    let text = NewPlanSample.above.replacing(
      "\"funds\"",
      with: """
        "quotas": [
          {"quota": "perArea", "indicator": "tu", "reports": ["annual", "half-year"], "atLeast": 1},
          {"quota": "areaReports", "reports": ["nine-month"], "atLeast": 1}
        ], "funds"
        """
    ).replacing(
      #"{"kind": "month", "day": 20, "rule": "on"}"#,
      with: """
        {"kind": "half-year", "due": "2024-06-10", "rule": "on"},
        {"kind": "nine-month", "due": "2024-09-10", "rule": "on"}
        """)
    let made = try MadePlan(from: text, for: Self.unit, year: 2025)
    #expect(made.errors == [])
    let plan = try #require(made.plan)
    #expect(plan.quotas.map(\.reports) == [["annual", "half-year"], ["nine-month"]])
    #expect(plan.quotas.map(\.indicator) == ["tu", nil])
    #expect(plan.indicators.map(\.id).contains("tu"))
  }

  @Test func `takes the score tables that are set for it, which it then fills in for itself`()
    throws
  {
    func table(_ subject: String) -> String {
      #"{"id": "\#(subject)", "title": "\#(subject)", "of": "\#(subject)", "#
        + #""criteria": [{"id": "tc", "title": "Tiêu chí", "most": 5}]}"#
    }
    let tables = ["self", "unit", "area"].map(table).joined(separator: ", ")
    let text = NewPlanSample.above.replacing(
      "\"funds\"", with: "\"assessments\": [\(tables)], \"funds\"")
    let above = try MadePlan(from: text, for: Self.unit, year: 2025)
    #expect(above.errors == [])
    #expect(above.plan?.assessments.map(\.id) == ["unit", "area"])
    #expect(above.plan?.assessments.map(\.subject) == [.itself, .area])
    #expect(
      above.reminders.contains(
        "xem lại các bảng điểm lấy của cấp trên: unit, area – mttq assessment list"))
    let own = Unit(id: "binh-an", name: "huyện Bình An", level: .district)
    let plan = try MadePlan(from: text, for: own, year: 2025).plan
    #expect(plan?.assessments.map(\.subject) == [.itself, .unit, .area])
  }

  @Test func `keeps keys that the format does not know`() throws {
    let made = try MadePlan(from: NewPlanSample.above, for: Self.unit, year: 2025)
    #expect(made.text.contains("\"budget\": 5"))
  }

  @Test func `takes nothing from a plan with errors`() {
    #expect(NewPlanSample.source(NewPlanSample.above.replacing("\"plan\"", with: "1")) == nil)
  }
}

/// The plans in `seeds/`.
private enum Seeds {
  static let names = [
    "duc-co-2017", "hoi-an-2019", "hoi-nghi-tuyen-truyen-2020", "thong-nhat-2021",
    "tuyen-quang-2018",
  ]

  static func source(_ name: String) -> SourcePlan? {
    Fixtures.source("../seeds/\(name)/plan.json", named: name).flatMap { source in
      SourcePlan(PlanDocument(source))
    }
  }
}

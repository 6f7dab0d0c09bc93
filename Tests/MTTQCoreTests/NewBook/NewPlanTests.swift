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
    #expect(made.text == Golden.plan)
    #expect(
      made.reminders.map(\.vietnamese) == [
        "ghi số, ngày và nơi ban hành của kế hoạch (number, issued, place)",
        "ghi tên các đơn vị cấp trên, gần nhất trước (unit.within)",
        "thêm các khu dân cư của đơn vị (areas)",
        "ghi hạn khi cấp trên báo (due): báo cáo năm",
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
    #expect(made.plan?.tasks.count == source.plan.tasks.count)
    #expect(made.plan?.quotas == source.plan.quotas)
    #expect(made.plan?.contents.map(\.content) == source.plan.contents.map(\.content))
    #expect(made.plan?.purposes == [])
  }

  @Test func `keeps nothing but what the new plan can refer to`() throws {
    let made = try MadePlan(from: Golden.above, for: Self.unit, year: 2025)
    #expect(made.errors == [])
    let plan = try #require(made.plan)
    #expect(plan.unit.within == ["huyện Bình An", "tỉnh Tây Sơn"])
    #expect(plan.tasks.map(\.lead) == ["mttq", nil])
    #expect(plan.tasks.map(\.with) == [["nong-dan"], []])
    #expect(plan.tasks.map(\.arising) == [false, false])
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
        "ghi số, ngày và nơi ban hành của kế hoạch (number, issued, place)",
        "chọn lại nội dung nổi bật của năm (outstanding): dấu của kế hoạch cũ đã bỏ",
        "thêm các khu dân cư của đơn vị (areas)",
        "trong 2 nhiệm vụ lấy của cấp trên, bỏ những việc chỉ cấp trên làm",
        "sửa lời các nhiệm vụ còn nhắc năm 2024: a",
        "giao lại các nhiệm vụ đã bỏ tổ chức không có trong kế hoạch mới: "
          + "Ủy ban nhân dân huyện (2 nhiệm vụ)",
        "xem lại ngày của 1 nhiệm vụ, đã chuyển từ năm 2024 sang 2025",
        "thay số chung của cấp trên bằng số của đơn vị ở các chỉ tiêu: ty-le-rieng, ngay-cong",
        "giao lại các chỉ tiêu đã bỏ vì kế hoạch mới không có tổ chức, khu dân cư đó: "
          + "cong-trinh, ngay-cong",
        "xem lại hạn đã chuyển sang năm mới: báo cáo năm 05/01/2025 → 05/01/2026",
        "xem lại chế độ báo cáo lấy của cấp trên: hạn của đơn vị thường sớm hơn",
        "ghi nơi nhận (to): báo cáo tháng, báo cáo năm",
        "gửi sớm hơn vì ngày cuối là ngày nghỉ: báo cáo năm 04/01/2026 (Chủ nhật)",
      ])
  }

  @Test func `moves the days of the reports to the new year`() throws {
    let made = try MadePlan(from: Golden.above, for: Self.unit, year: 2025)
    let reports = try #require(made.plan).reports
    #expect(reports.map(\.kind) == [.month, .annual])
    #expect(reports.map(\.day) == [20, nil])
    #expect(reports.map { $0.due?.description } == [nil, "2026-01-05"])
    #expect(reports.map { $0.from?.description } == [nil, "2024-12-15"])
    #expect(reports.map { $0.through?.description } == [nil, "2025-12-14"])
  }

  @Test func `puts the days that were asked for in the place of the source's`() throws {
    var request = PlanRequest(unit: Self.unit, year: 2025)
    let source = try #require(Golden.source(Golden.above))
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
    let plan = try #require(try MadePlan(from: Golden.above, for: unit, year: 2025).plan)
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
    let text = Golden.above.replacing(
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
        $0.hasPrefix("giao lại các chỉ tiêu đã bỏ") && $0.hasSuffix(": ngay-cong")
      })
  }

  @Test func `keeps the reports in which a quota is judged, and the indicator that it counts`()
    throws
  {
    let text = Golden.above.replacing(
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
    let text = Golden.above.replacing("\"funds\"", with: "\"assessments\": [\(tables)], \"funds\"")
    let above = try MadePlan(from: text, for: Self.unit, year: 2025)
    #expect(above.errors == [])
    #expect(above.plan?.assessments.map(\.id) == ["unit", "area"])
    #expect(above.plan?.assessments.map(\.subject) == [.itself, .area])
    #expect(
      above.reminders.contains("xem lại các bảng điểm lấy của cấp trên (assessments): unit, area"))
    let own = Unit(id: "binh-an", name: "huyện Bình An", level: .district)
    let plan = try MadePlan(from: text, for: own, year: 2025).plan
    #expect(plan?.assessments.map(\.subject) == [.itself, .unit, .area])
  }

  @Test func `keeps keys that the format does not know`() throws {
    let made = try MadePlan(from: Golden.above, for: Self.unit, year: 2025)
    #expect(made.text.contains("\"budget\": 5"))
  }

  @Test func `takes nothing from a plan with errors`() {
    #expect(Golden.source(Golden.above.replacing("\"plan\"", with: "1")) == nil)
  }
}

/// A plan made, read back as its unit would.
private struct MadePlan {
  let text: String
  let reminders: [String]
  let plan: Plan?
  let errors: [Diagnostic]

  init(_ made: NewPlan) {
    text = made.text
    reminders = made.reminders.map(\.vietnamese)
    let document = Golden.document(made.text)
    plan = document.plan
    errors = document.findings.filter { $0.severity == .error }
  }

  init(from source: String, for unit: Unit, year: Int) throws {
    var request = PlanRequest(unit: unit, year: year)
    let above = try #require(Golden.source(source))
    request.source = above
    self.init(NewPlan(request))
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

private enum Golden {
  static func document(_ text: String) -> PlanDocument {
    PlanDocument(SourceText(path: "plan.json", bytes: Array(text.utf8)))
  }

  static func source(_ text: String) -> SourcePlan? { SourcePlan(document(text)) }

  /// A district's plan of a leap year, with something of everything.
  static let above = """
    {
      "format": "mttq-plan/1",
      "unit": {
        "id": "binh-an", "name": "huyện Bình An", "level": "district", "within": ["tỉnh Tây Sơn"]
      },
      "year": 2024, "kind": "plan", "title": "Kế hoạch thực hiện Cuộc vận động năm 2024",
      "number": "12/KH-MTTQ-BTT", "issued": "2024-02-05", "purposes": ["một"],
      "contents": [{"content": 3, "outstanding": true}],
      "organisations": [
        {"id": "mttq", "name": "Ủy ban MTTQ Việt Nam huyện", "kind": "front"},
        {"id": "nong-dan", "name": "Hội Nông dân huyện", "kind": "socio-political",
         "document": {"number": "5/KH"}},
        {"id": "ubnd", "name": "Ủy ban nhân dân huyện", "kind": "government"}
      ],
      "areas": [{"id": "thon-1", "name": "thôn 1", "outstanding": true}],
      "tasks": [
        {"id": "a", "title": "Ngày hội năm 2024", "lead": "mttq", "with": ["ubnd", "nong-dan"],
         "due": "2024-02-29", "arising": true, "budget": 5},
        {"id": "b", "title": "Kiểm tra", "lead": "ubnd", "with": ["ubnd"]}
      ],
      "models": [{"id": "duong-hoa", "name": "Đường hoa", "content": 3, "areas": ["thon-1"]}],
      "indicators": [
        {"id": "tu", "name": "Tử", "unit": "hộ", "kind": "sum"},
        {"id": "mau", "name": "Mẫu", "unit": "hộ", "kind": "sum"},
        {"id": "ty-le-rieng", "name": "Tỷ lệ", "unit": "%", "kind": "ratio", "of": "tu",
         "over": "mau"},
        {"id": "cong-trinh", "name": "Công trình", "unit": "công trình", "kind": "sum"}
      ],
      "targets": [
        {"indicator": "ty-le-rieng", "source": "mục II", "atLeast": 90},
        {"indicator": "cong-trinh", "org": "ubnd", "atLeast": 3},
        {"indicator": "ngay-cong", "org": "nong-dan", "atLeast": 100},
        {"indicator": "ngay-cong", "area": "thon-1", "atLeast": 10}
      ],
      "funds": [{"id": "quy", "name": "Quỹ", "in": "tu", "out": "mau", "opening": 7}],
      "reports": [
        {"kind": "annual", "due": "2025-01-05", "rule": "before", "from": "2023-12-15",
         "through": "2024-12-14", "source": "mục III"},
        {"kind": "month", "day": 20, "rule": "on"}
      ],
      "signatures": [{"title": "PHÓ CHỦ TỊCH", "name": "Nguyễn Văn Mẫu"}]
    }
    """

  static let plan = """
    {
      "$schema": "plan.schema.json",
      "format": "mttq-plan/1",
      "unit": {
        "id": "cam-pho",
        "name": "phường Cẩm Phô",
        "level": "commune"
      },
      "year": 2026,
      "kind": "plan",
      "title": "Kế hoạch triển khai thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn \
    mới, đô thị văn minh” năm 2026",
      "contents": [
        {
          "content": 1
        },
        {
          "content": 2
        },
        {
          "content": 3
        },
        {
          "content": 4
        },
        {
          "content": 5
        }
      ],
      "organisations": [
        {
          "id": "mttq",
          "name": "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
          "kind": "front"
        },
        {
          "id": "cong-doan",
          "name": "Công đoàn phường",
          "kind": "socio-political"
        },
        {
          "id": "nong-dan",
          "name": "Hội Nông dân phường",
          "kind": "socio-political"
        },
        {
          "id": "phu-nu",
          "name": "Hội Liên hiệp Phụ nữ phường",
          "kind": "socio-political"
        },
        {
          "id": "thanh-nien",
          "name": "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường",
          "kind": "socio-political"
        },
        {
          "id": "cuu-chien-binh",
          "name": "Hội Cựu chiến binh phường",
          "kind": "socio-political"
        }
      ],
      "reports": [
        {
          "kind": "half-year",
          "due": "2026-05-15",
          "rule": "before",
          "to": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng"
        },
        {
          "kind": "annual",
          "rule": "on",
          "to": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng",
          "when": "chưa có hạn: ghi theo kế hoạch của cấp trên"
        }
      ],
      "signatures": [
        {
          "authority": "TM. BAN THƯỜNG TRỰC",
          "title": "CHỦ TỊCH"
        }
      ],
      "recipients": [
        {
          "name": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng",
          "role": "báo cáo"
        },
        {
          "name": "Các tổ chức thành viên",
          "role": "phối hợp"
        },
        {
          "name": "Lưu: VT"
        }
      ]
    }

    """
}

internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct ReportChartsTests {
  @Test func `bars say what is met, what is missed, and of what nothing was recorded`() throws {
    let document = try Sample.document("half-year", of: "cam-pho-2026", asOf: "2026-05-12")
    let shares = shares(of: document)
    #expect(shares.count == document.report.indicators.count { $0.target != nil })
    let silent = try #require(shares.first { $0.outcome == .unrecorded })
    #expect(silent.name == "Nhà Đại đoàn kết sửa chữa (căn)")
    #expect(silent.shown == "–")
    #expect(silent.percent == nil)
    #expect(silent.sentence == "Kế hoạch năm 3, chưa có số liệu.")
    let missed = try #require(shares.first { $0.outcome == .missed })
    #expect(missed.shown == "57,88%")
    #expect(
      missed.sentence == "Lũy kế 173.650.000, kế hoạch năm 300.000.000 (57,88%): chưa đạt.")
    let percentage = try #require(shares.first { $0.name == "Tỷ lệ tham gia bảo hiểm y tế (%)" })
    #expect(percentage.percent == nil)
    #expect(percentage.sentence == "Lũy kế 97,21%, kế hoạch năm 98,5%: chưa đạt.")
  }

  @Test
  func `a bar that is not all of the plan ends before its line, one that is something is seen`()
    throws
  {
    func widths(_ value: String) throws -> [String] {
      let book = SmallBook(
        contents: [3], plan: [#""targets":[{"indicator":"cay-xanh","atLeast":1000000}]"#],
        records: [SmallBook.result("2026-05-02", #""cay-xanh":\#(value)"#)])
      let report = PrintedDocument(try book.document("annual"))
      return HTMLTags(DocumentHTML.text(report)).opened.filter {
        ["met", "missed"].contains($0.attributes["class"]) && $0.attributes["width"] != nil
      }.compactMap { $0.attributes["width"] }
    }
    #expect(Set(try widths("999999")) == ["66.00%"])
    #expect(Set(try widths("1000000")) == ["66.66%"])
    #expect(Set(try widths("1")) == ["0.66%"])
    #expect(Set(try widths("0")) == ["0.00%"])
  }

  @Test func `a target of zero is met or not, without a share`() throws {
    let document = try Sample.document("annual", of: "hoi-an-2019", asOf: "2019-11-21")
    let share = try #require(shares(of: document).first { $0.percent == nil })
    #expect(share.name == "Lần lồng ghép thu quỹ trong Ngày hội (lần)")
    #expect(share.outcome == .met)
    #expect(share.shown.isEmpty)
    #expect(share.sentence == "Lũy kế 0, kế hoạch năm 0: đạt.")
  }

  @Test func `a content at a glance counts its targets, tasks and models`() throws {
    let document = try Sample.document("half-year", of: "cam-pho-2026", asOf: "2026-05-12")
    let chart = try #require(PrintedDocument(document).charts.first)
    guard case .contents(let glances) = chart.drawing else {
      Issue.record("the contents come first")
      return
    }
    #expect(
      glances.map { $0.strips.map { "\($0.name) \($0.shown)" } } == [
        [
          "Chỉ tiêu đạt 0/05, chưa có số liệu 01", "Nhiệm vụ hoàn thành 01/03",
          "Mô hình hiệu quả 0/01",
        ],
        ["Chỉ tiêu đạt 0/03, chưa có số liệu 02", "Nhiệm vụ hoàn thành 0/01"],
        ["Chỉ tiêu đạt 0/02", "Nhiệm vụ hoàn thành 0/02", "Mô hình hiệu quả 01/02"],
        ["Chỉ tiêu đạt 0/01", "Nhiệm vụ hoàn thành 01/02", "Mô hình hiệu quả 01/01"],
        ["Chỉ tiêu đạt 0/01, chưa có số liệu 01", "Nhiệm vụ hoàn thành 0/01"],
      ])
  }

  @Test func `what goes beyond the end of the scale is marked and explained`() throws {
    let document = try Sample.document("annual", of: "cam-pho-2019", asOf: "2019-11-21")
    let beyond = shares(of: document).count { $0.percent.map { $0 > Quantity(150) } ?? false }
    let report = PrintedDocument(document)
    let tags = HTMLTags(DocumentHTML.text(report)).opened
    #expect(beyond == 1)
    #expect(
      tags.count { $0.attributes["class"] == "cut" && $0.path.contains("figure") } == 2 * beyond)
    #expect(
      report.charts.map(\.notes) == [[], ["Thanh có vạch chéo ở cuối: trên 150% kế hoạch năm."]])
  }

  @Test(arguments: [
    ("cam-pho-2026", "half-year", "2026-05-12"), ("cam-pho-2019", "annual", "2019-11-21"),
    ("hoi-an-2019", "annual", "2019-11-21"),
  ])
  func `each drawing is named and told in words`(name: String, id: String, asOf: String) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    let tags = HTMLTags(DocumentHTML.text(report)).opened
    let drawings = tags.filter { $0.attributes["role"] == "img" }
    #expect(!drawings.isEmpty)
    for tag in ["title", "desc"] {
      let ids = tags.filter { $0.name == tag && $0.path.last == "svg" }
        .compactMap { $0.attributes["id"] }
      #expect(ids.count == drawings.count)
      for (drawing, id) in zip(drawings, ids) {
        #expect(
          drawing.attributes["aria-labelledby"]?.split(separator: " ").contains(id[...]) == true)
      }
    }
    let silent = tags.filter { $0.name == "svg" && $0.attributes["role"] == nil }
    #expect(
      silent.allSatisfy { tag in
        tag.attributes["aria-hidden"] == "true" || tag.path.contains("li")
      })
  }

  @Test func `a plan without targets, tasks and models has no chart`() throws {
    let plan = """
      {"format":"mttq-plan/1","unit":{"id":"a","name":"xã A","level":"commune"},"year":2026,
      "kind":"plan","title":"Kế hoạch","contents":[{"content":1}],
      "reports":[{"kind":"annual","due":"2026-11-15","rule":"before"}]}
      """
    let source = SourceText(path: "plan.json", bytes: Array(plan.utf8))
    let reading = BookReading(plan: PlanDocument(source), register: nil)
    let book = try #require(
      reading.book(journal: "journal.jsonl", through: [], scrutiny: .figures) { _ throws(Never) in }
    )
    let report = try #require(
      book.report("annual", asOf: try Sample.day("2026-11-15")))
    let printed = PrintedDocument(PrintableReport(report: report, plan: book.plan))
    #expect(printed.charts.isEmpty)
    let tags = HTMLTags(DocumentHTML.text(printed))
    #expect(tags.faults.isEmpty)
    #expect(!tags.opened.contains { $0.name == "figure" })
  }

  private func shares(of document: PrintableReport) -> [TargetShare] {
    PrintedDocument(document).charts.flatMap { chart in
      if case .targets(let shares) = chart.drawing { shares } else { [TargetShare]() }
    }
  }
}

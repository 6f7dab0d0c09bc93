internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `The syntax of a value` {
  /// A day, or an entry `NAME=DAY` whose fault stands under the day.
  private static let day = ValueSyntax<CalendarDate>("DATE") { word throws(Diagnostic) in
    let text = word.split(at: "=")?.after ?? word
    guard let day = CalendarDate(text.text) else {
      throw text.fault(Wording(vi: "không có ngày này", en: "there is no such day"))
    }
    return day
  }

  private static let placeless = ValueSyntax<Int>("N") { _ throws(Diagnostic) in
    throw Diagnostic(.usageConflict, Wording(vi: "không", en: "no"))
  }

  private struct Values {
    var day = CalendarDate.range.lowerBound
    var until: CalendarDate?
    var more: [CalendarDate] = []
    var number: Int?
  }

  private static let tool = ToolSyntax<Bool, [CalendarDate]>(
    "lịch", Wording(vi: "lịch", en: "calendar"), defaults: false, globals: [],
    groups: [
      CommandGroup(
        nil,
        [
          Command(
            CommandSyntax(
              "days", Wording(vi: "các ngày", en: "days"), defaults: Values(),
              arguments: [
                .positional(day, \.day, Wording(vi: "ngày", en: "the day")),
                .option("--until", value: day, \.until, Wording(vi: "đến ngày", en: "last day")),
                .repeated("--and", value: day, \.more, Wording(vi: "và ngày", en: "another")),
                .option("--number", value: placeless, \.number, Wording(vi: "số", en: "number")),
              ])
          ) { values in [values.day] + (values.until.map { [$0] } ?? []) + values.more }
        ])
    ])

  @Test func `fills properties, optional ones and lists`() {
    let parsed = Self.tool.parse([
      "days", "--and=2026-01-03", "2026-01-01", "--until", "2026-01-02", "--and", "2026-01-04",
    ])
    #expect(
      parsed.invocation?.map(\.description)
        == ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"])
  }

  @Test func `may place its fault under a part of the word`() {
    let parsed = Self.tool.parse(["days", "x=2026-02-30"])
    #expect(
      parsed.faults == [
        Diagnostic(
          .usageValue,
          at: Place(
            path: "", line: 1, column: 13, excerpt: "lịch days x=2026-02-30", excerptColumn: 12,
            width: 10),
          Wording(vi: "không có ngày này", en: "there is no such day"))
      ])
  }

  @Test func `gives a fault without a place that of its word`() {
    let parsed = Self.tool.parse(["days", "2026-01-01", "--number=5"])
    #expect(parsed.faults.map(\.code) == [.usageConflict])
    #expect(parsed.faults.map(\.place?.column) == [31])
  }

  @Test func `gathers the faults of all values`() {
    let parsed = Self.tool.parse(["days", "a", "--until", "b", "--and", "c", "--and", "d"])
    #expect(parsed.faults.map(\.place?.column) == [11, 21, 29, 37])
  }

  @Test func `commands in a single group need no heading of their own`() {
    let page = HelpPage(
      path: [Self.tool.description.command], globals: Self.tool.description.globalOptions)
    #expect(
      page.text(.vietnamese) == """
        Lịch

        Cách dùng: lịch LỆNH … [tùy chọn]

        Lệnh:
          days  các ngày

        """)
  }
}

internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

/// The plans of fixtures and seeds, and what is printed of them.
@Suite struct `A plan as it is issued` {
  private static let fixtures = [
    "an-phu-2026", "binh-an-dong-2026", "cam-pho-2018", "cam-pho-2019", "cam-pho-2026",
    "duc-co-2017", "hoi-an-2019", "tan-hoa-2026", "tuyen-quang-2018",
  ]
  private static let seeds = [
    "duc-co-2017", "hoi-an-2019", "hoi-nghi-tuyen-truyen-2020", "thong-nhat-2021",
    "tuyen-quang-2018",
  ]

  private static func plans() throws -> [Plan] {
    try fixtures.map { try Sample.book($0).plan } + seeds.map { try Sample.plan(seed: $0) }
  }

  @Test(arguments: ["tan-hoa-2026", "cam-pho-2026", "cam-pho-2019"])
  func `a plan has this text`(name: String) throws {
    let printed = PrintedDocument(try Sample.book(name).plan)
    try Golden.expect(DocumentPage.text(printed), equals: "reports/\(name)/plan.txt")
  }

  @Test(arguments: seeds)
  func `a seed has this text: plans, a programme, an activity`(name: String) throws {
    let printed = PrintedDocument(try Sample.plan(seed: name))
    try Golden.expect(DocumentPage.text(printed), equals: "reports/seeds/\(name).txt")
  }

  @Test func `it has the same words in Markdown, HTML and DOCX`() throws {
    let printed = PrintedDocument(try Sample.book("tan-hoa-2026").plan)
    let folder = "reports/tan-hoa-2026"
    try Golden.expect(DocumentMarkdown.text(printed), equals: "\(folder)/plan.md")
    try Golden.expect(DocumentHTML.text(printed), equals: "\(folder)/plan.html")
    let document = try PrintedArchive(DocumentDOCX.bytes(printed)).text("word/document.xml")
    try Golden.expect(document, equals: "\(folder)/plan.document.xml")
  }

  @Test func `no id of area, organisation, unit or indicator stands in it`() throws {
    for plan in try Self.plans() {
      let text = DocumentPage.text(PrintedDocument(plan), width: 160)
      let ids =
        plan.organisations.map(\.id) + plan.areas.map(\.id) + plan.units.map(\.id)
        + plan.tasks.map(\.id) + plan.allIndicators.map(\.id) + plan.funds.map(\.id)
      for id in ids where id.contains("-") && id.contains(where: \.isLetter) {
        #expect(!text.contains(id))
      }
    }
  }

  @Test(arguments: [60, 80, 160])
  func `no line is wider than the page or ends in a blank`(width: Int) throws {
    for plan in try Self.plans() {
      for line in DocumentPage.text(PrintedDocument(plan), width: width).split(separator: "\n") {
        #expect(String(line).displayWidth <= width)
        #expect(line.last != " ")
      }
    }
  }

  @Test func `nothing of what a plan says in words is left out`() throws {
    for plan in try Self.plans() {
      let printed = DocumentMarkdown.text(PrintedDocument(plan))
      let said =
        plan.purposes + plan.requirements + plan.tasks.map(\.title)
        + plan.tasks.compactMap(\.expected) + plan.tasks.compactMap(\.place)
        + plan.organisations.flatMap(\.duties) + plan.models.map(\.name)
        + plan.reviews.map(\.title) + plan.contents.compactMap(\.focus)
        + plan.recipients.map(\.name) + plan.bases.map(\.number) + plan.indicators.map(\.name)
      for text in said { #expect(printed.contains(MarkdownWords.escaped(text)), "\(text)") }
    }
  }
}

/// Words as Markdown has them.
private enum MarkdownWords {
  static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>&|~$".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

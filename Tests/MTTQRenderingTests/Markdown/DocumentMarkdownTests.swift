internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct DocumentMarkdownTests {
  @Test(arguments: [
    ("tan-hoa-2026", "half-year", "2026-06-09"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
  ])
  func `a report is Markdown with the tables of GitHub`(
    name: String, id: String, asOf: String
  ) throws {
    let document = try Sample.document(id, of: name, asOf: asOf)
    try Golden.expect(
      DocumentMarkdown.text(PrintedDocument(document)), equals: "reports/\(name)/\(id).md")
  }

  @Test(arguments: ["cam-pho-2026", "cam-pho-2019", "hoi-an-2019", "binh-an-dong-2026"])
  func `every row of a table has as many cells as its titles`(name: String) throws {
    let document = try Sample.document("annual", of: name, asOf: "2026-12-31")
    var columns: Int?
    for line in DocumentMarkdown.text(PrintedDocument(document)).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == columns ?? bars, "\(line)")
      columns = bars
    }
  }

  @Test func `text that Markdown would read as marks stands as it is`() throws {
    let odd = "1. *a* _b_ `c` [d](e) <f> g|h \\i ~j~ $k$ &amp;\n- l"
    let report = try Sample.report("half-year", of: "tan-hoa-2026", asOf: "2026-06-09")
    var plan = try Sample.book("tan-hoa-2026").plan
    plan.recipients = [Recipient(name: odd, role: nil)]
    plan.bases = []
    let text = DocumentMarkdown.text(
      PrintedDocument(PrintableReport(report: report, plan: plan)))
    #expect(
      text.contains(
        #"- 1. \*a\* \_b\_ \`c\` \[d\](e) \<f\> g\|h \\i \~j\~ \$k\$ \&amp;<br>- l."#))
  }
}

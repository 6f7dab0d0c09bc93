import MTTQCore
import MTTQText
import Testing

/// Each table of a report draws the rows of a small book.
@Suite struct `The keys of a report` {
  @Test(arguments: [
    ("unit", #"{"id":"cam-pho","code":null,"name":"phường Cẩm Phô","level":"commune"}"#),
    (
      "period",
      #"{"from":"2026-01-01","through":"2026-12-31","start":"2026-01-01","known":"2026-12-31"}"#
    ),
    (
      "deadline",
      #"""
      {"due":"2026-12-31","rule":"on","lastDay":"2026-12-31","to":null,"status":"pending",
      "daysLeft":0,"daysLate":null,"sent":null}
      """#
    ),
    ("contents", #"[{"content":1,"title":"Kinh tế","outstanding":true}]"#),
    (
      "indicators",
      #"""
      [{"id":"quy-vi-nguoi-ngheo-thu","name":"Quỹ “Vì người nghèo” vận động được","unit":"đồng",
      "content":1,"kind":"sum","of":null,"over":null,"parts":null,"value":5,"cumulative":5,
      "stated":false,"statedOn":null,"areas":null,"target":null,
      "percent":null,"met":null,"previous":null,"change":null,"estimate":null,"records":1,
      "recordsCumulative":1,"breakdown":[]},{"id":"cay-xanh","name":"Cây xanh trồng mới",
      "unit":"cây","content":3,"kind":"sum","of":null,"over":null,"parts":null,"value":6,
      "cumulative":6,"stated":false,"statedOn":null,"areas":null,"target":8,"percent":75,
      "met":false,"previous":null,"change":null,"estimate":9,"records":1,"recordsCumulative":1,
      "breakdown":[]}]
      """#
    ),
    (
      "targets",
      #"""
      [{"indicator":"cay-xanh","org":null,"area":"dong","rule":{"atLeast":8},"cumulative":6,
      "percent":75,"met":false,"source":"Mục 2","agreed":null}]
      """#
    ),
    ("byArea", #"[{"area":"dong","values":{"cay-xanh":6}}]"#),
    (
      "byOrganisation",
      #"[{"org":"mat-tran","values":{}},{"org":"nong-dan","values":{"cay-xanh":6}}]"#
    ),
    (
      "tasks",
      #"""
      {"total":1,"done":0,"started":1,"overdue":1,"items":[{"id":"ra-quan","title":"Ra quân",
      "lead":"mat-tran","due":"2026-03-01","status":"started","on":"2026-02-26"}]}
      """#
    ),
    (
      "models",
      #"""
      {"total":1,"effective":1,"stopped":0,"items":[{"id":"cong-sang","name":"Cổng sáng",
      "content":1,"org":null,"status":"effective"}]}
      """#
    ),
    (
      "households",
      #"""
      {"register":{"poor":1,"near-poor":1,"at-risk":0,"newly-escaped":0,"in-difficulty":0,
      "not-poor":0,"moved":0,"ended":0},"helped":2,"helpedNow":2,"withoutHelper":[],"coverage":100,"escapedPoverty":0,
      "escapedNearPoverty":0,"fellBack":0,"byHelper":[{"org":"mat-tran","helper":null,
      "helperKind":null,"helped":0,"helpedNow":0,"escapedPoverty":0},{"org":"nong-dan",
      "helper":null,"helperKind":null,"helped":1,"helpedNow":1,"escapedPoverty":0},{"org":null,
      "helper":"Công ty X","helperKind":"enterprise","helped":1,"helpedNow":1,
      "escapedPoverty":0}],"helpedHouseholds":[{"household":"h1","area":"dong","status":"poor",
      "helpers":["nong-dan"],"forms":["von"]},{"household":"h2","area":"dong",
      "status":"near-poor","helpers":["Công ty X"],"forms":[]}]}
      """#
    ),
    (
      "quotas",
      #"""
      [{"quota":"helperCoverage","indicator":null,"scope":"unit","org":null,"area":null,
      "rule":{"between":[50,100]},"actual":100,"met":true,"shortfall":0,"source":null,
      "agreed":null,"note":null}]
      """#
    ),
    (
      "funds",
      #"[{"id":"nguoi-ngheo","name":"Quỹ","opening":10,"in":5,"out":0,"closing":15}]"#
    ),
    ("remarks", #"[{"section":"limits","content":1,"text":"Chậm"}]"#),
    ("received", #"[{"unit":null,"org":"nong-dan","area":null,"on":"2026-11-03"}]"#),
  ])
  func `hold their figures`(key: String, expected: String) throws {
    let report = try SmallBook.text().annual()
    let node = try #require(ReportFile(report).node[key])
    #expect(JSONText.compact(node) == expected.split(separator: "\n").joined())
  }
}

/// A book with something in every part of its annual report.
enum SmallBook {
  static func text(_ more: [String] = []) -> BookText {
    var plan = PlanText()
    plan.contents = #"[{"content":1,"title":"Kinh tế","outstanding":true}]"#
    plan.organisations = #"""
      [{"id":"mat-tran","name":"Mặt trận","kind":"front"},
      {"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"}]
      """#
    plan.areas = #"[{"id":"dong","name":"Đông"}]"#
    plan.tasks = #"[{"id":"ra-quan","title":"Ra quân","lead":"mat-tran","due":"2026-03-01"}]"#
    plan.models = #"[{"id":"cong-sang","name":"Cổng sáng","content":1,"areas":["dong"]}]"#
    plan.targets = #"[{"indicator":"cay-xanh","area":"dong","atLeast":8,"source":"Mục 2"}]"#
    plan.quotas = #"[{"quota":"helperCoverage","between":[50,100]}]"#
    plan.funds = #"""
      [{"id":"nguoi-ngheo","name":"Quỹ","opening":10,"in":"quy-vi-nguoi-ngheo-thu",
      "out":"quy-vi-nguoi-ngheo-chi"}]
      """#
    return BookText(plan, register: register, records: records + more)
  }

  private static let register = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","status":"poor","area":"dong"},
    {"id":"h2","head":"B","status":"near-poor","area":"dong"}],
    "helpers":[{"id":"cong-ty","name":"Công ty X","kind":"enterprise"}]}
    """

  private static let records = [
    #""result","on":"2026-02-01","values":{"cay-xanh":6},"org":"nong-dan","area":"dong""#,
    #""result","on":"2026-02-02","values":{"quy-vi-nguoi-ngheo-thu":5}"#,
    #""task","task":"ra-quan","on":"2026-02-26","status":"started""#,
    #""model","model":"cong-sang","on":"2026-02-28","status":"effective""#,
    #""assign","household":"h1","on":"2026-03-02","org":"nong-dan","forms":["von"]"#,
    #""assign","household":"h2","on":"2026-03-03","helper":"cong-ty""#,
    #""estimate","report":"annual","on":"2026-11-01","values":{"cay-xanh":9}"#,
    #""remark","report":"annual","section":"limits","content":1,"text":"Chậm""#,
    #""received","report":"annual","on":"2026-11-03","org":"nong-dan""#,
  ]
}

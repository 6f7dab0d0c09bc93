import MTTQCore
import MTTQText
import Testing

@Suite struct `The schema's address in a new plan` {
  private static let own = #"""
    {"$schema":"https://example.org/other.json","format":"mttq-plan/1","unit":{"id":"a",
    "name":"xã A","level":"commune"},"year":2025,"title":"Kế hoạch","contents":[{"content":1}],
    "reports":[]}
    """#

  @Test func `stands first, once, and is never last year's`() {
    var request = PlanRequest(
      unit: Unit(id: "a", name: "xã A", level: .commune), year: 2026)
    let source = PlanDocument(SourceText(path: "plan.json", bytes: Array(Self.own.utf8)))
    request.source = SourcePlan(source)
    let made = NewPlan(request).text
    #expect(made.hasPrefix("{\n  \"$schema\": \"plan.schema.json\",\n  \"format\""))
    #expect(made.split(separator: "\"$schema\"").count == 2)
    #expect(PlanDocument(SourceText(path: "plan.json", bytes: Array(made.utf8))).plan != nil)
  }
}

import MTTQCore
import MTTQText
import Testing

/// A plan made, read back as its unit would.
struct MadePlan {
  let text: String
  let reminders: [String]
  let plan: Plan?
  let errors: [Diagnostic]

  init(_ made: NewPlan) {
    text = made.text
    reminders = made.reminders.map(\.vietnamese)
    let document = NewPlanSample.document(made.text)
    plan = document.plan
    errors = document.findings.filter { $0.severity == .error }
  }

  init(from source: String, for unit: Unit, year: Int) throws {
    var request = PlanRequest(unit: unit, year: year)
    let above = try #require(NewPlanSample.source(source))
    request.source = above
    self.init(NewPlan(request))
  }
}

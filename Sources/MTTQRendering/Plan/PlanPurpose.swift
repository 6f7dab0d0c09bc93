internal import MTTQCore

/// Part I: what a plan is for, and what it asks of those who carry it out.
struct PlanPurpose {
  let plan: Plan

  var blocks: [PrintedBlock] {
    .sections([("Mục đích", list(plan.purposes)), ("Yêu cầu", list(plan.requirements))])
  }

  private func list(_ texts: [String]) -> [PrintedBlock] {
    texts.count == 1 ? [.paragraph(texts[0].closed)] : texts.map { .item($0.closed) }
  }
}

internal import MTTQCore
internal import MTTQText

/// What stands before part I of a plan, and the sentence that ends it: what it rests on, who issues
/// it, what it is about.
struct PlanOpening {
  let document: PrintablePlan

  /// What the plan is about, the campaign's name on a line of its own.
  var titleLines: [String] {
    let subject = document.kind.subject(of: plan.title)
    guard let name = subject.firstRange(of: ReportOpening.campaign) else { return [subject] }
    let lines = [subject[..<name.lowerBound], subject[name], subject[name.upperBound...]]
    return lines.map { $0.trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// What the plan rests on, a line each: they read on as one sentence.
  var grounds: [String] {
    let last = plan.bases.count - 1
    return plan.bases.enumerated().map { place, basis in
      "Căn cứ \(basis.words)\(place == last ? "." : ";")"
    }
  }

  /// The sentence that leads over to the parts.
  var words: String {
    "\(issuer) xây dựng \(name)\(term)\(short) như sau:"
  }

  /// The sentence that ends the plan.
  var closing: PrintedBlock {
    switch document.kind {
    case .plan: .paragraph("Trên đây là \(name) của \(plan.unit.issuer).")
    case .programme: .paragraph("Trên đây là \(name).")
    }
  }

  private var plan: Plan { document.plan }

  /// The document by its whole name: `Kế hoạch triển khai …`.
  private var name: String {
    "\(document.kind.words) \(document.kind.subject(of: plan.title).inSentence)"
  }

  /// A programme is agreed upon with those who sign it too.
  private var issuer: String {
    let partners = plan.organisations.filter { $0.kind == .socioPolitical }
    guard document.kind == .programme, !partners.isEmpty else { return plan.unit.issuer }
    return "\(plan.unit.issuer) hiệp thương, thống nhất với "
      + "\(document.organisations(partners.map(\.id)))"
  }

  private var short: String {
    name.contains("Cuộc vận động \(ReportOpening.campaign)")
      ? " (sau đây gọi tắt là Cuộc vận động)" : ""
  }

  /// The years of a programme of several, unless its name says them.
  private var term: String {
    guard let term = plan.term, !name.contains("giai đoạn") else { return "" }
    let years = [term.from, term.to].compactMap { $0.map(String.init) }
    return years.isEmpty ? "" : " giai đoạn \(years.joined(separator: "-"))"
  }
}

extension Substring {
  /// The text without the blanks around it.
  fileprivate var trimmingBlanks: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

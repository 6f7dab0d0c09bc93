internal import MTTQCore
internal import MTTQText

/// A plan with the names of what it speaks of: a document that is issued knows no ids.
struct PrintablePlan {
  let plan: Plan
  let kind: PlanDocumentKind
  private let areaNames: [String: String]
  private let organisationNames: [String: String]
  private let indicators: [String: Indicator]

  init(_ plan: Plan) {
    self.plan = plan
    kind = PlanDocumentKind(of: plan)
    areaNames = Dictionary(
      plan.areas.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    organisationNames = Dictionary(
      plan.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension PrintablePlan {
  /// The name of an area with its local word.
  func area(_ id: String) -> String { areaNames[id] ?? id }

  /// The name of an organisation inside a sentence.
  func organisation(_ id: String) -> String { (organisationNames[id] ?? id).ofBody }

  func indicator(_ id: String) -> Indicator? { indicators[id] }

  /// The name of an indicator inside a sentence, without the words that tie it to the one before.
  func indicatorName(_ id: String) -> String {
    let name = indicator(id)?.nameInSentence ?? id
    return name.hasPrefix("trong đó ") ? String(name.dropFirst("trong đó ".count)) : name
  }

  /// Organisations by name; where all that are socio-political are among several, these in one.
  func organisations(_ ids: [String]) -> String {
    let political = plan.organisations.filter { $0.kind == .socioPolitical }.map(\.id)
    let isWhole = political.count > 2 && political.allSatisfy(ids.contains)
    var names: [String] = []
    for id in ids {
      let name =
        isWhole && political.contains(id) ? PrintablePlan.political : organisation(id)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  static let political = "các tổ chức chính trị - xã hội"

  /// The day on which the plan speaks: that of its issue, else the first of its year.
  var day: CalendarDate {
    plan.issued ?? CalendarDate(year: plan.year, month: 1, day: 1)
      ?? CalendarDate.range.lowerBound
  }

  /// What its areas are called: `thôn`.
  var areaWord: String { plan.areaWord(on: day) }

  /// A document that sets something, in brackets, without the words that it quotes; empty where that
  /// is this plan itself, which need not name itself.
  func origin(_ source: String?) -> String {
    guard let source, !isOwn(source) else { return "" }
    let quoted = source.firstRange(of: ": “")
    return " (theo \(quoted.map { String(source[..<$0.lowerBound]) } ?? source))"
  }

  /// Whether a source is this plan: by its number, or without one by its kind, year and issuer.
  func isOwn(_ source: String) -> Bool {
    if let number = plan.number, source.contains(number) { return true }
    return !source.contains(" số ") && source.lowercased().hasPrefix(kind.words.lowercased())
      && source.contains(String(plan.year)) && source.contains(plan.unit.name)
      && (source.contains("MTTQ") || source.contains("Mặt trận"))
  }
}

extension String {
  /// The name of a body inside a sentence: what is no name of one alone begins small.
  var ofBody: String {
    ["Các ", "Chính quyền "].contains(where: hasPrefix) ? loweredFirst : self
  }
}

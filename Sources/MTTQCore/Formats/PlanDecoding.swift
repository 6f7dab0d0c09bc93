package import MTTQText

extension Plan {
  /// The plan that a tree holds, or nil where it lacks what every plan must have; entries that
  /// lack theirs are left out, because the checker has reported them.
  package init?(tree: JSONNode) {
    guard let unit = tree["unit"], Unit(tree: unit) != nil, Plan.year(of: tree) != nil,
      tree.text("title") != nil
    else { return nil }
    self.init(draft: tree)
  }

  /// The year that a tree gives, if it is one that a plan may have.
  static func year(of tree: JSONNode) -> Int? {
    tree.integer("year").flatMap { Shape.years.contains($0) ? $0 : nil }
  }

  /// What a tree holds of a plan, nothing in place of what it lacks: enough to check the rest by,
  /// not to report from. Where the year is not known, it is 0.
  init(draft tree: JSONNode) {
    self.init(
      unit: tree["unit"].flatMap(Unit.init(tree:)) ?? Unit(id: "", name: "", level: .commune),
      year: Plan.year(of: tree) ?? 0, title: tree.text("title") ?? "")
    kind = tree.choice("kind") ?? .plan
    term = tree["term"].map { Term(from: $0.integer("from"), to: $0.integer("to")) }
    number = tree.text("number")
    issued = tree.date("issued")
    place = tree.text("place")
    bases = tree.list("bases").compactMap(Basis.init(tree:))
    purposes = tree.texts("purposes")
    requirements = tree.texts("requirements")
    contents = tree.list("contents").compactMap(ChosenContent.init(tree:))
    organisations = tree.list("organisations").compactMap(Organisation.init(tree:))
    areas = tree.list("areas").compactMap(Area.init(tree:))
    units = tree.list("units").compactMap(SubordinateUnit.init(tree:))
    tasks = tree.list("tasks").compactMap(PlannedTask.init(tree:))
    models = tree.list("models").compactMap(PracticeModel.init(tree:))
    indicators = tree.list("indicators").compactMap(Indicator.init(tree:))
    targets = tree.list("targets").compactMap(Target.init(tree:))
    quotas = tree.list("quotas").compactMap(Quota.init(tree:))
    funds = tree.list("funds").compactMap(Fund.init(tree:))
    reports = tree.list("reports").compactMap(ReportingDuty.init(tree:))
    reviews = tree.list("reviews").compactMap(Review.init(tree:))
    holidays = tree.dates("holidays")
    header = tree["header"].map { Header(upper: $0.text("upper"), body: $0.text("body")) }
    signatures = tree.list("signatures").map {
      Signature(authority: $0.text("authority"), title: $0.text("title"), name: $0.text("name"))
    }
    recipients = tree.list("recipients").compactMap { node in
      node.text("name").map { Recipient(name: $0, role: node.text("role")) }
    }
    previous = tree.text("previous")
  }
}

extension Unit {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"),
      let level: Level = tree.choice("level")
    else { return nil }
    self.init(
      id: id, name: name, level: level, within: tree.texts("within"),
      predecessors: tree.texts("predecessors"))
  }
}

extension Basis {
  fileprivate init?(tree: JSONNode) {
    guard let number = tree.text("number") else { return nil }
    self.init(
      number: number, issuer: tree.text("issuer"), date: tree.date("date"),
      about: tree.text("about"))
  }
}

extension ChosenContent {
  fileprivate init?(tree: JSONNode) {
    guard let content = tree.integer("content") else { return nil }
    self.init(
      content: content, title: tree.text("title"), focus: tree.text("focus"),
      outstanding: tree.truth("outstanding"))
  }
}

extension Organisation {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"),
      let kind: Kind = tree.choice("kind")
    else { return nil }
    self.init(
      id: id, name: name, kind: kind, contents: tree.integers("contents"),
      duties: tree.texts("duties"), models: tree.integer("models"),
      document: tree["document"].map {
        Document(number: $0.text("number"), date: $0.date("date"))
      })
  }
}

extension Area {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name") else { return nil }
    self.init(
      id: id, name: name, kind: tree.text("kind"), outstanding: tree.truth("outstanding"),
      pilot: tree.choice("pilot"), noEligibleHouseholds: tree.truth("noEligibleHouseholds"))
  }
}

extension SubordinateUnit {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"),
      let level: Unit.Level = tree.choice("level")
    else { return nil }
    self.init(
      id: id, name: name, level: level, pilot: tree.choice("pilot"), aiming: tree.text("aiming"))
  }
}

extension PlannedTask {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let title = tree.text("title") else { return nil }
    self.init(
      id: id, title: title, number: tree.text("number"), content: tree.integer("content"),
      lead: tree.text("lead"), with: tree.texts("with"), from: tree.date("from"),
      due: tree.date("due"), place: tree.text("where"), expected: tree.text("expected"),
      conditional: tree.text("conditional"), arising: tree.truth("arising"))
  }
}

extension PracticeModel {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"),
      let content = tree.integer("content")
    else { return nil }
    self.init(
      id: id, name: name, content: content, org: tree.text("org"), areas: tree.texts("areas"),
      since: tree.date("since"))
  }
}

extension Indicator {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"), let unit = tree.text("unit"),
      let kind = Kind(tree: tree)
    else { return nil }
    self.init(
      id: id, name: name, unit: unit, kind: kind, content: tree.integer("content"),
      notAbove: tree.text("notAbove"), better: tree.choice("better") ?? .up)
  }
}

extension Indicator.Kind {
  fileprivate init?(tree: JSONNode) {
    switch tree.text("kind") {
    case "sum": self = .sum
    case "latest": self = .latest
    case "ratio":
      guard let of = tree.text("of"), let over = tree.text("over") else { return nil }
      self = .ratio(of: of, over: over)
    default: return nil
    }
  }
}

extension Bound {
  /// The bound that a target or quota gives, or nil unless it gives exactly one.
  init?(tree: JSONNode) {
    var bounds: [Bound] = []
    if let lower = tree.quantity("atLeast") { bounds.append(.atLeast(lower)) }
    if let number = tree.quantity("exactly") { bounds.append(.exactly(number)) }
    let pair = tree.list("between").compactMap(\.quantity)
    if pair.count == 2 { bounds.append(.between(pair[0], pair[1])) }
    guard bounds.count == 1, let bound = bounds.first else { return nil }
    self = bound
  }
}

extension Target {
  fileprivate init?(tree: JSONNode) {
    guard let indicator = tree.text("indicator"), let bound = Bound(tree: tree) else { return nil }
    self.init(
      indicator: indicator, org: tree.text("org"), area: tree.text("area"),
      source: tree.text("source"), bound: bound)
  }
}

extension Quota {
  init?(tree: JSONNode) {
    guard let kind: Kind = tree.choice("quota"), let bound = Bound(tree: tree) else { return nil }
    self.init(kind: kind, source: tree.text("source"), bound: bound)
  }
}

extension Fund {
  init?(tree: JSONNode) {
    guard let id = tree.text("id"), let name = tree.text("name"), let income = tree.text("in"),
      let spending = tree.text("out")
    else { return nil }
    self.init(
      id: id, name: name, income: income, spending: spending,
      opening: tree.quantity("opening") ?? .zero)
  }
}

extension ReportingDuty {
  init?(tree: JSONNode) {
    guard let kind: ReportKind = tree.choice("kind"), let rule: DueRule = tree.choice("rule")
    else { return nil }
    self.init(
      kind: kind, due: tree.date("due"), day: tree.integer("day"), rule: rule,
      from: tree.date("from"), through: tree.date("through"), to: tree.text("to"),
      when: tree.text("when"), shiftsToWorkingDay: tree.text("shift") == "next-working-day",
      source: tree.text("source"))
  }
}

extension Review {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let title = tree.text("title") else { return nil }
    self.init(id: id, title: title, due: tree.date("due"), when: tree.text("when"))
  }
}

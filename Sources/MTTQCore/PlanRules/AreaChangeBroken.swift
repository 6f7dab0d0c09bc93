package import MTTQText

extension DiagnosticCode {
  package static let areaInto = DiagnosticCode("area/into", .error)
}

extension Explanation {
  package static let areaInto = Explanation(
    .areaInto,
    title: Wording(
      vi: "việc sáp nhập, chia tách khu dân cư ghi chưa khớp",
      en: "a merger or split of areas that does not fit together"),
    meaning: Wording(
      vi: """
        Khu dân cư cũ ghi ngày cuối (“until”) và mã các khu thay thế (“into”); các khu cùng sáp \
        nhập ghi hai khóa này như nhau, và mỗi khu mới bắt đầu (“since”) đúng ngày hôm sau. Một \
        khu mới chỉ thuộc một lần sáp nhập, chia tách, và trong cùng kế hoạch không sáp nhập tiếp. \
        Chưa khớp thì số của khu cũ và khu mới bị cộng hai lần hoặc bị bỏ sót.
        """,
      en: """
        An old area has its last day (“until”) and the ids of those that take its place (“into”); \
        areas that merge have both alike, and each new one begins (“since”) on the day after. A \
        new area belongs to one change and changes no further in the same plan. Where this does \
        not fit, old and new figures would be added up, or left out.
        """),
    example: Example(
      wrong: #"""
        "areas": [{"id": "khu-1", "name": "Khu 1", "until": "2026-06-30", "into": ["khu-3"]},
                  {"id": "khu-2", "name": "Khu 2", "until": "2026-06-30", "into": ["khu-3"]},
                  {"id": "khu-3", "name": "Khu 3", "since": "2026-07-05"}]
        """#,
      right: #"""
        "areas": [{"id": "khu-1", "name": "Khu 1", "until": "2026-06-30", "into": ["khu-3"]},
                  {"id": "khu-2", "name": "Khu 2", "until": "2026-06-30", "into": ["khu-3"]},
                  {"id": "khu-3", "name": "Khu 3", "since": "2026-07-01"}]
        """#),
    mend: Wording(
      vi: """
        Sửa “until”, “into” và “since” theo nghị quyết, quyết định sắp xếp; lần sau dùng “mttq \
        area merge” hoặc “mttq area split” để mttq ghi cho khớp.
        """,
      en: """
        Mend “until”, “into” and “since” after the decision; next time “mttq area merge” or “mttq \
        area split” writes them as they belong together.
        """))
}

extension PlanRule {
  /// Areas that take the place of others do so as a change must be (book.md, “Areas that change”).
  static let areaChangeBroken = PlanRule { subject in
    let areas = subject.entries("areas").filter { $0.members != nil }
    let endings = areas.compactMap { Ending($0, subject.grounds) }
    let successors = Set(
      endings.flatMap { ending in
        ending.into.compactMap(\.text).filter { $0 != ending.id }
      })
    var findings: [Diagnostic] = []
    // The first sound ending that names a successor, and the successors named by one at fault.
    var first: [String: Ending] = [:]
    var order: [String] = []
    var doubtful: Set<String> = []
    for ending in endings {
      let fault = ending.fault(successors, first, subject.source)
      if let fault { findings.append(fault) }
      let names = ending.into.compactMap(\.text)
      guard fault == nil, ending.isKnown else {
        doubtful.formUnion(names)
        continue
      }
      for name in names where first[name] == nil {
        first[name] = ending
        order.append(name)
      }
    }
    let entries = Dictionary(
      areas.compactMap { area in area["id"]?.text.map { ($0, area) } },
      uniquingKeysWith: { first, _ in first })
    for name in order where !doubtful.contains(name) {
      guard let ending = first[name], let entry = entries[name] else { continue }
      findings += ending.beginning(of: entry, subject)
    }
    return findings
  }
}

/// An area that ends for others.
private struct Ending {
  let id: String?
  /// The entries that name what takes its place, one at least.
  let into: [JSONNode]
  private let list: JSONNode
  private let names: Set<String>
  private let until: (node: JSONNode, day: CalendarDate)?
  /// Whether it says nothing of its last day, also under no other key.
  private let lacksUntil: Bool

  /// Nil of an area that ends for none, and where the list is at fault.
  init?(_ area: JSONNode, _ grounds: Grounds) {
    guard let list = area["into"], let into = list.elements, !into.isEmpty, grounds.canJudge(list)
    else { return nil }
    id = area["id"]?.text
    self.list = list
    self.into = into
    names = Set(into.compactMap(\.text))
    let canJudge = grounds.canJudge("until", of: area, among: Area.fields)
    until = canJudge ? area["until"].flatMap { node in node.date.map { (node, $0) } } : nil
    lacksUntil = canJudge && area["until"] == nil
  }

  /// Whether its last day can be told.
  var isKnown: Bool { until != nil }

  /// What is wrong with it, beside the endings that come before it.
  func fault(
    _ successors: Set<String>, _ first: [String: Ending], _ source: SourceText
  ) -> Diagnostic? {
    if let itself = into.first(where: { $0.text != nil && $0.text == id }) {
      return .intoItself(source, at: itself)
    }
    if lacksUntil { return .intoWithoutEnd(source, at: list) }
    if let id, successors.contains(id) { return .intoOfSuccessor(source, at: list) }
    guard let until else { return nil }
    for node in into {
      guard let name = node.text, let other = first[name] else { continue }
      if other.names != names { return .twoChanges(name, other.id ?? "", source, at: node) }
      guard let end = other.until?.day, end != until.day else { return nil }
      return .otherEnd(other.id ?? "", end, source, at: until.node)
    }
    return nil
  }

  /// What is wrong with the first day of an area that takes its place.
  func beginning(of entry: JSONNode, _ subject: PlanRule.Subject) -> [Diagnostic] {
    guard let until, let id,
      ["since", "until"].allSatisfy({
        subject.grounds.canJudge($0, of: entry, among: Area.fields)
      })
    else { return [] }
    let day = until.day.adding(days: 1)
    guard let node = entry["since"] else {
      return [.withoutBeginning(id, day, subject.source, at: entry)]
    }
    guard let since = node.date, since != day else { return [] }
    return [.otherBeginning(id, day, subject.source, at: node)]
  }
}

extension Diagnostic {
  fileprivate static func intoItself(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range),
      Wording(
        vi: "khu dân cư không thể sáp nhập vào chính nó", en: "an area cannot take its own place"),
      hint: Wording(
        vi: "khu mới là một mục riêng có mã riêng, dù giữ tên cũ; nêu mã đó",
        en: "the new area is an entry of its own with its own id, though it keep the name"))
  }

  fileprivate static func intoWithoutEnd(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "có khu thay thế (“into”) mà chưa ghi ngày cuối (“until”)",
        en: "“into” stands here without “until”"),
      hint: Wording(
        vi: "thêm “until”: ngày cuối cùng còn khu dân cư này", en: "add “until”, its last day"))
  }

  fileprivate static func intoOfSuccessor(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "khu này thay thế khu khác, nên không sáp nhập, chia tách tiếp trong cùng kế hoạch",
        en: "this area takes the place of another and cannot change again in the same plan"),
      hint: Wording(
        vi: "bỏ “into” ở đây, và cho các khu cũ nêu thẳng những khu còn lại sau cùng",
        en: "remove “into” here, and let the old areas name those that stand in the end"))
  }

  fileprivate static func twoChanges(
    _ successor: String, _ other: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range),
      Wording(
        vi: "“\(successor)” đã thay thế “\(other)”, nhưng hai khu cũ nêu “into” khác nhau",
        en: "“\(successor)” takes the place of “\(other)” already, whose “into” is another"),
      hint: Wording(
        vi: "các khu cùng sáp nhập phải nêu đúng những khu mới như nhau",
        en: "let areas that change together name the same successors"))
  }

  fileprivate static func otherEnd(
    _ other: String, _ end: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range),
      Wording(
        vi: "“\(other)” cùng sáp nhập mà kết thúc ngày khác: \(VietnameseDate.short(end))",
        en: "it ends on another day than “\(other)” (\(end)), with which it changes"),
      hint: Wording(
        vi: "sửa “until” của một trong hai khu cho cùng ngày",
        en: "mend one of the two, so that both end on one day"))
  }

  fileprivate static func withoutBeginning(
    _ old: String, _ day: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "khu này thay thế “\(old)” mà chưa ghi ngày bắt đầu (“since”)",
        en: "it takes the place of “\(old)”, but has no “since”"),
      hint: Wording(vi: "thêm \"since\": \"\(day)\"", en: "add \"since\": \"\(day)\""))
  }

  fileprivate static func otherBeginning(
    _ old: String, _ day: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .areaInto, at: source.place(node.range),
      Wording(
        vi: "khu này thay thế “\(old)” nên phải bắt đầu ngày \(VietnameseDate.short(day))",
        en: "it takes the place of “\(old)” and has to begin on \(day)"),
      hint: Wording(
        vi: "viết “\(day)”, hoặc sửa “until” của khu cũ",
        en: "write “\(day)”, or mend “until” of the old area"))
  }
}

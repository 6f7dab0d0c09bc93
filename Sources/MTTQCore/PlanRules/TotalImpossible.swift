package import MTTQText

extension DiagnosticCode {
  package static let indicatorTotal = DiagnosticCode("indicator/total", .error)
}

extension Explanation {
  package static let indicatorTotal = Explanation(
    .indicatorTotal,
    title: Wording(
      vi: "chỉ tiêu tổng không cộng được", en: "a total that cannot be added up"),
    meaning: Wording(
      vi: """
        Chỉ tiêu tổng cộng các chỉ tiêu trong “parts”: phải có ít nhất một, đều là số cộng dồn \
        (“sum” hoặc “total”) cùng đơn vị tính. Không chỉ tiêu nào được đi vào tổng hai lần, dù \
        trực tiếp hay qua chỉ tiêu khác, nếu không sẽ bị cộng đôi.
        """,
      en: """
        A total adds up those in its “parts”: one at least, each a flow (“sum” or “total”) of the \
        same unit. None may come into it twice, by itself or by way of another, or it would be \
        added twice.
        """),
    example: Example(
      wrong: #"""
        "indicators": [{"id": "tong-thu", "name": "Tổng thu các quỹ", "unit": "đồng", "kind": "total",
                        "parts": ["quy-vi-nguoi-ngheo-thu", "ngay-cong"]}]
        """#,
      right: #"""
        "indicators": [{"id": "tong-thu", "name": "Tổng thu các quỹ", "unit": "đồng", "kind": "total",
                        "parts": ["quy-vi-nguoi-ngheo-thu", "an-sinh-xa-hoi"]}]
        """#),
    mend: Wording(
      vi: """
        Sửa “parts”: bỏ chỉ tiêu khác đơn vị, không cộng dồn hoặc đã nằm trong một chỉ tiêu khác \
        của tổng. Xem các chỉ tiêu bằng “mttq indicator list”.
        """,
      en: """
        Mend “parts”: leave out what has another unit, is no flow, or is within another of its \
        parts. “mttq indicator list” shows the indicators.
        """))
}

extension PlanRule {
  /// A total is made of flows of its unit, and of each of them once.
  static let totalImpossible = PlanRule { subject in
    let entries = subject.entries("indicators")
    let totals = entries.filter { $0["kind"]?.text == "total" }
    if totals.isEmpty { return [] }
    var graph = TotalGraph(entries, subject.grounds)
    return totals.flatMap { entry -> [Diagnostic] in
      guard let parts = entry["parts"] else {
        let mistyped = MistypedKeys(of: entry, among: Indicator.fields).found(for: "parts")
        return [.totalWithoutParts(mistyped, subject.source, at: entry)]
      }
      guard let elements = parts.elements, subject.grounds.canJudge(parts) else { return [] }
      let unfit = elements.map { graph.unfit($0, in: entry, subject) }
      var findings = unfit.compactMap { $0 }
      let walk = graph.walk(zip(elements, unfit).compactMap { $1 == nil ? $0 : nil }, of: entry)
      findings += walk.repeated.map { .partTwice($0.part, subject.source, at: $0.entry) }
      if walk.isInNewCircle {
        findings.append(.totalOfItself(entry["id"]?.text ?? "", subject.source, at: parts))
      }
      return findings
    }
  }
}

/// What totals are made of, those of the catalogue and the plan's own.
private struct TotalGraph {
  private var places: [String: Int] = [:]
  private var ids: [String] = []
  private var units: [String?] = []
  private var parts: [[Int]] = []
  /// Whether something may be reached twice from each.
  private let mayRepeat: [Bool]
  /// The last walk down from an entry that reached each indicator.
  private var reached: [Int]
  private var walks = 0
  /// The indicators whose circle has been met.
  private var circled: Set<Int> = []

  init(_ entries: [JSONNode], _ grounds: Grounds) {
    var names: [[String]] = []
    for indicator in Catalogue.standard.indicators {
      places[indicator.id] = ids.count
      ids.append(indicator.id)
      units.append(indicator.unit)
      names.append(indicator.parts)
    }
    // Of two entries with one id, which is an error, the first counts; both may repeat something.
    var ofRepeatedIDs: [(place: Int, parts: [String])] = []
    for entry in entries {
      guard let id = entry["id"]?.text else { continue }
      let parts = entry["kind"]?.text == "total" ? entry.texts("parts") : []
      if let place = places[id] {
        ofRepeatedIDs.append((place, parts))
        continue
      }
      places[id] = ids.count
      ids.append(id)
      units.append(entry["unit"].flatMap { grounds.canJudge($0) ? $0.text : nil })
      names.append(parts)
    }
    reached = Array(repeating: 0, count: ids.count)
    parts = names.map { [places] in $0.compactMap { places[$0] } }
    var all = parts
    for (place, parts) in ofRepeatedIDs {
      all[place] += parts.compactMap { [places] in places[$0] }
    }
    mayRepeat = Composition.mayRepeat(all)
  }

  /// What keeps an entry from being a part; nil where nothing does, or where it cannot be told.
  func unfit(
    _ node: JSONNode, in total: JSONNode, _ subject: PlanRule.Subject
  ) -> Diagnostic? {
    guard let id = node.text, let kind = subject.references.kinds[id] else { return nil }
    if Indicator.Kind.names.contains(kind), !Indicator.flowKinds.contains(kind) {
      return .partOfNoFlow(id, subject.source, at: node)
    }
    guard let measure = total["unit"], subject.grounds.canJudge(measure),
      let unit = measure.text, let other = places[id].flatMap({ units[$0] }),
      unit != other
    else { return nil }
    return .partOfOtherUnit(id, other, unit, subject.source, at: node)
  }

  /// What a walk down from a total comes to.
  struct Walk {
    /// The entries on whose way something is reached that an entry before has reached.
    var repeated: [(entry: JSONNode, part: String)] = []
    /// Whether it comes back to the total, and no total of the same circle was met before.
    var isInNewCircle = false
  }

  /// Walks down from each entry of a total; an entry that leads back to it has that fault alone.
  mutating func walk(_ entries: [JSONNode], of total: JSONNode) -> Walk {
    var walk = Walk()
    let start = total["id"]?.text.flatMap { places[$0] }
    let first = walks + 1
    var returns = false
    // A plan without shared parts costs no walk.
    if let start, !mayRepeat[start] { return walk }
    for entry in entries {
      guard let place = entry.text.flatMap({ places[$0] }) else { continue }
      walks += 1
      var below: [Int] = []
      var open = [place]
      var isSound = true
      while isSound, let next = open.popLast() {
        if next == start {
          returns = true
          isSound = false
        } else if (first..<walks).contains(reached[next]) {
          walk.repeated.append((entry, ids[next]))
          isSound = false
        } else if reached[next] != walks {
          reached[next] = walks
          below.append(next)
          open += parts[next].reversed()
        }
      }
      // What a faulty entry reaches is not held against those behind it.
      if !isSound { for next in below { reached[next] = 0 } }
    }
    if returns, let start, !circled.contains(start) {
      circled.formUnion(circle(of: start))
      walk.isInNewCircle = true
    }
    return walk
  }

  /// All that a total is made of and that is made of it.
  private func circle(of total: Int) -> Set<Int> {
    var above: [[Int]] = Array(repeating: [], count: parts.count)
    for (place, below) in parts.enumerated() {
      for part in below { above[part].append(place) }
    }
    return reach(total, parts).intersection(reach(total, above))
  }

  private func reach(_ start: Int, _ edges: [[Int]]) -> Set<Int> {
    var reached: Set<Int> = []
    var open = [start]
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += edges[next] }
    }
    return reached
  }
}

extension Diagnostic {
  fileprivate static func totalWithoutParts(
    _ mistyped: String?, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorTotal, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "chỉ tiêu tổng phải có “parts”: các chỉ tiêu được cộng lại",
        en: "a total needs “parts”, the indicators that it adds up"),
      hint: mistyped.map { .renameKey($0, to: "parts") }
        ?? Wording(
          vi: "thêm “parts” với mã các chỉ tiêu đó, hoặc đổi “kind” thành “sum”",
          en: "add “parts” with their ids, or let “kind” be “sum”"),
      fix: mistyped.flatMap { source.renaming($0, to: "parts", in: node) })
  }

  fileprivate static func partOfNoFlow(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorTotal, at: source.place(node.range),
      Wording(
        vi: "“\(id)” không phải số cộng dồn nên không cộng vào tổng được",
        en: "“\(id)” is no flow and cannot be part of a total"),
      hint: .chooseFlow)
  }

  fileprivate static func partOfOtherUnit(
    _ id: String, _ other: String, _ unit: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let (other, unit) = (other.truncated(to: 40), unit.truncated(to: 40))
    return Diagnostic(
      .indicatorTotal, at: source.place(node.range),
      Wording(
        vi: "“\(id)” tính bằng “\(other)”, còn chỉ tiêu tổng tính bằng “\(unit)”",
        en: "“\(id)” is in “\(other)”, and the total in “\(unit)”"),
      hint: Wording(
        vi: "bỏ chỉ tiêu này, hoặc sửa đơn vị tính cho giống nhau",
        en: "leave it out, or mend the unit so that both are alike"))
  }

  fileprivate static func partTwice(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let isItself = node.text == id
    return Diagnostic(
      .indicatorTotal, at: source.place(node.range),
      isItself
        ? Wording(
          vi: "“\(id)” đã nằm trong tổng này rồi", en: "“\(id)” is in this total already")
        : Wording(
          vi: "qua chỉ tiêu này, “\(id)” vào tổng lần thứ hai",
          en: "by way of it “\(id)” comes into the total a second time"),
      hint: Wording(
        vi: "giữ một trong hai mục, để không cộng hai lần",
        en: "keep one of the two, so that nothing is added twice"))
  }

  fileprivate static func totalOfItself(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorTotal, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "“\(id)” được cộng từ chính nó, trực tiếp hoặc qua chỉ tiêu khác",
        en: "“\(id)” is made of itself, at once or by way of another"),
      hint: Wording(
        vi: "bỏ khỏi “parts” chỉ tiêu dẫn ngược lại nó",
        en: "leave out of “parts” what leads back to it"))
  }
}

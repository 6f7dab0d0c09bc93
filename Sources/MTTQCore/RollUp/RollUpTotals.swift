internal import MTTQText

/// The rows of a roll-up: what adds up, and what stands for a unit alone (report.md, “Many units”).
struct RollUpTotals {
  private(set) var totals: [RollUp.TotalRow] = []
  private(set) var own: [RollUp.OwnRow] = []
  private(set) var notes: [RollUpNote] = []
  /// Own indicators of two kinds, told at each unit's file that has another kind than the first.
  private(set) var findings: [Diagnostic] = []

  private let lines: [RollUp.UnitLine]
  private let parent: RollUpParent?
  /// The rows of each indicator, in the order of the units.
  private let rows: [String: [Entry]]
  private var missingTargets: [RollUpNote] = []
  private var divided: [RollUpNote] = []

  /// A unit's row of an indicator.
  private struct Entry {
    let line: RollUp.UnitLine
    let row: UnitFigures.Row
  }

  init(_ lines: [RollUp.UnitLine], of parent: RollUpParent?) {
    self.lines = lines
    self.parent = parent
    var rows: [String: [Entry]] = [:]
    var order: [Indicator] = []
    for line in lines {
      guard let figures = line.standing?.figures else { continue }
      for row in figures.rows {
        if rows[row.indicator.id] == nil { order.append(row.indicator) }
        rows[row.indicator.id, default: []].append(Entry(line: line, row: row))
      }
    }
    self.rows = rows
    for indicator in RollUpTotals.printed(order, of: parent) {
      add(indicator, rows[indicator.id] ?? [])
    }
    notes = missingTargets + RollUpTotals.ordered(divided)
  }

  /// By content, those of none last; inside the catalogue's, then the parent's own, then the others
  /// as they come. The definition is the catalogue's, else the parent's, else that of the first unit.
  private static func printed(_ indicators: [Indicator], of parent: RollUpParent?) -> [Indicator] {
    let own = parent?.plan.indicators ?? []
    let places = Dictionary(
      own.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = indicators.map { indicator in
      Catalogue.places[indicator.id].map { Catalogue.standard.indicators[$0] }
        ?? places[indicator.id].map { own[$0] } ?? indicator
    }
    func rank(_ place: Int) -> (content: Int, group: Int, place: Int) {
      let indicator = known[place]
      let content = indicator.content ?? 6
      if let standard = Catalogue.places[indicator.id] { return (content, 0, standard) }
      if let parents = places[indicator.id] { return (content, 1, parents) }
      return (content, 2, place)
    }
    return known.indices.sorted { rank($0) < rank($1) }.map { known[$0] }
  }

  private static func ordered(_ notes: [RollUpNote]) -> [RollUpNote] {
    RollUpNote.Kind.allCases.flatMap { kind in notes.filter { $0.kind == kind } }
  }
}

extension RollUpTotals {
  private mutating func add(_ indicator: Indicator, _ entries: [Entry]) {
    guard let reason = reason(indicator, entries) else {
      totals.append(total(indicator, entries))
      let without = entries.filter { $0.row.target == nil }
      if !without.isEmpty, without.count < entries.count {
        missingTargets.append(
          RollUpNote(
            kind: .targets, indicator: indicator.id, units: without.map(\.line.unit.id)))
      }
      return
    }
    own += entries.map { RollUp.OwnRow(unit: $0.line.unit, row: $0.row.asReported) }
    divided.append(
      RollUpNote(kind: reason, indicator: indicator.id, units: entries.map(\.line.unit.id)))
    let first = parent?.ownIndicator(indicator.id) ?? entries.first?.row.indicator ?? indicator
    for entry in entries where entry.row.indicator.kind.name != first.kind.name {
      findings.append(.twoKinds(entry.row.indicator, in: entry.line, first))
    }
  }

  /// Why the rows of an indicator are no total; nil where they are one.
  private func reason(_ indicator: Indicator, _ entries: [Entry]) -> RollUpNote.Kind? {
    let isStandard = Catalogue.places[indicator.id] != nil
    let known = isStandard ? indicator : parent?.ownIndicator(indicator.id)
    let definitions = entries.map(\.row.indicator) + (known.map { [$0] } ?? [])
    guard let first = definitions.first else { return nil }
    if definitions.contains(where: { $0.kind.name != first.kind.name || $0.unit != first.unit }) {
      return .measure
    }
    if definitions.contains(where: { !$0.counts(as: first) }) { return .definition }
    return known == nil && entries.count == 1 ? .own : nil
  }

  private func total(_ indicator: Indicator, _ entries: [Entry]) -> RollUp.TotalRow {
    let sums = sums(indicator, entries)
    let counted = counted(indicator, entries)
    let shares = counted.compactMap(\.row.areas)
    let isPartial = entries.contains { $0.row.target == nil }
    let asked = parent.flatMap { TargetSum(of: indicator, in: $0.plan.targets) }
    let added = asked == nil ? addedTarget(indicator, entries) : nil
    let target = asked?.lower ?? added
    let isJudged = asked != nil || added != nil && !isPartial
    let row = IndicatorRow(
      indicator: indicator, value: sums.value, cumulative: sums.cumulative, statedOn: nil,
      areas: isOfAreas(indicator) && !shares.isEmpty
        ? AreaShare(
          counted: shares.reduce(0) { $0 + $1.counted }, of: shares.reduce(0) { $0 + $1.of })
        : nil,
      target: target,
      percent: isJudged && indicator.unit != "%"
        ? target.flatMap { target in sums.cumulative?.percent(of: target) } : nil,
      met: isJudged ? met(sums.cumulative, asked, added) : nil, previous: nil, change: nil,
      estimate: nil, records: entries.reduce(0) { $0 + $1.row.records },
      recordsCumulative: entries.reduce(0) { $0 + $1.row.recordsCumulative },
      breakdown: breakdown(entries, sums))
    return RollUp.TotalRow(
      row: row, unitsCounted: counted.count, units: entries.count,
      targets: entries.count { $0.row.target != nil })
  }

  private func isOfAreas(_ indicator: Indicator) -> Bool {
    indicator.kind == .latest || indicator.ratio != nil
  }

  /// The sum of what units aim at; nil where none does, and of what does not add up.
  private func addedTarget(_ indicator: Indicator, _ entries: [Entry]) -> Quantity? {
    guard indicator.isFlow || indicator.kind == .latest else { return nil }
    return entries.compactMap(\.row.target).sum
  }

  private func met(_ figure: Quantity?, _ asked: TargetSum?, _ added: Quantity?) -> Bool {
    guard let figure else { return false }
    return asked?.isMet(by: figure) ?? added.map { figure >= $0 } ?? false
  }

  /// The entries that go into the cumulative figure.
  private func counted(_ indicator: Indicator, _ entries: [Entry]) -> [Entry] {
    switch indicator.kind {
    case .sum, .total, .latest: entries.filter { $0.row.recordsCumulative > 0 }
    case .ratio: entries.filter { $0.row.cumulative != nil && !$0.row.isStated }
    case .stated: []
    }
  }

  private struct Sums {
    let value: Quantity?
    let cumulative: Quantity?
  }

  private func sums(_ indicator: Indicator, _ entries: [Entry]) -> Sums {
    switch indicator.kind {
    case .sum, .total, .latest:
      Sums(
        value: entries.compactMap(\.row.value).sum,
        cumulative: entries.compactMap(\.row.cumulative).sum)
    case .stated: Sums(value: nil, cumulative: nil)
    case .ratio(let of, let over):
      Sums(
        value: ratio(of, over, entries, \.value),
        cumulative: ratio(of, over, entries, \.cumulative))
    }
  }

  /// A ratio of what its two come to over the units whose own is computed.
  private func ratio(
    _ of: String, _ over: String, _ entries: [Entry], _ figure: (UnitFigures.Row) -> Quantity?
  ) -> Quantity? {
    let units = Set(
      entries.filter { figure($0.row) != nil && !$0.row.isStated }.map { UnitPlace($0.line) })
    guard !units.isEmpty else { return nil }
    func added(_ id: String) -> Quantity {
      (rows[id] ?? []).filter { units.contains(UnitPlace($0.line)) }
        .compactMap { figure($0.row) }.reduce(.zero, +)
    }
    return added(of).percent(of: added(over))
  }

  /// What tells units apart: of two with one id the source.
  private struct UnitPlace: Hashable {
    let id: String
    let source: String?

    init(_ line: RollUp.UnitLine) {
      id = line.unit.id
      source = line.source
    }
  }

  /// By dimension and part, the catalogue's first, then as they come; what no unit classifies is
  /// left.
  private func breakdown(_ entries: [Entry], _ sums: Sums) -> [BreakdownRow] {
    guard let value = sums.value, let cumulative = sums.cumulative else { return [] }
    var added = AddedBreakdown()
    for entry in entries { for part in entry.row.parts { added.add(part) } }
    return added.rows(value: value, cumulative: cumulative)
  }
}

extension [Quantity] {
  /// The sum; nil of none.
  fileprivate var sum: Quantity? { isEmpty ? nil : reduce(.zero, +) }
}

extension UnitFigures.Row {
  /// The row as a report has it, of which a roll-up tells no comparison and no estimate.
  fileprivate var asReported: IndicatorRow {
    var added = AddedBreakdown()
    for part in parts { added.add(part) }
    return IndicatorRow(
      indicator: indicator, value: value, cumulative: cumulative, statedOn: statedOn, areas: areas,
      target: target,
      percent: indicator.unit == "%"
        ? nil : target.flatMap { target in cumulative?.percent(of: target) },
      met: met, previous: nil, change: nil, estimate: nil,
      records: records, recordsCumulative: recordsCumulative,
      breakdown: added.rows(value: value ?? .zero, cumulative: cumulative ?? .zero))
  }
}

extension Diagnostic {
  /// An own indicator that counts otherwise in one unit than in another.
  fileprivate static func twoKinds(
    _ indicator: Indicator, in line: RollUp.UnitLine, _ first: Indicator
  ) -> Diagnostic {
    Diagnostic(
      .rollupMixed, at: Place(path: line.file ?? line.source ?? "", line: 1, column: 1),
      Wording(
        vi: "“\(indicator.id)” của \(line.unit.name) tính kiểu “\(indicator.kind.name)”, nơi khác "
          + "tính kiểu “\(first.kind.name)”: không cộng được",
        en: "“\(indicator.id)” of \(line.unit.name) is of the kind “\(indicator.kind.name)”, "
          + "elsewhere of “\(first.kind.name)”: it does not add up"),
      hint: Wording(
        vi: "thống nhất cách tính, hoặc đổi mã chỉ tiêu riêng của một đơn vị",
        en: "agree on the kind, or give the own indicator of one unit another id"))
  }
}

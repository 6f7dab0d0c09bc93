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

  /// Where a unit's row of an indicator stands; of a nation's units there are too many rows to hold
  /// them beside each other.
  private struct Entry {
    let line: Int32
    let place: Int32
  }

  init(_ lines: [RollUp.UnitLine], of parent: RollUpParent?) {
    self.lines = lines
    self.parent = parent
    var rows: [String: [Entry]] = [:]
    var order: [Indicator] = []
    for (number, line) in lines.enumerated() {
      guard let figures = line.standing?.figures else { continue }
      for place in 0..<figures.count {
        let indicator = figures.indicator(at: place)
        if rows[indicator.id] == nil { order.append(indicator) }
        rows[indicator.id, default: []].append(
          Entry(line: Int32(clamping: number), place: Int32(clamping: place)))
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
  private func row(_ entry: Entry) -> UnitFigures.Row? {
    lines[Int(entry.line)].standing?.figures[Int(entry.place)]
  }

  private func indicator(_ entry: Entry) -> Indicator? {
    lines[Int(entry.line)].standing?.figures.indicator(at: Int(entry.place))
  }

  private func unit(_ entry: Entry) -> Unit { lines[Int(entry.line)].unit }

  private mutating func add(_ indicator: Indicator, _ entries: [Entry]) {
    guard let reason = reason(indicator, entries) else {
      totals.append(total(indicator, entries))
      let without = entries.filter { row($0)?.target == nil }
      if !without.isEmpty, without.count < entries.count {
        missingTargets.append(
          RollUpNote(kind: .targets, indicator: indicator.id, units: without.map { unit($0).id }))
      }
      return
    }
    own += entries.compactMap { entry in
      row(entry).map { RollUp.OwnRow(unit: unit(entry), row: $0.asReported) }
    }
    divided.append(
      RollUpNote(kind: reason, indicator: indicator.id, units: entries.map { unit($0).id }))
    let first = parent?.ownIndicator(indicator.id) ?? entries.first.flatMap(self.indicator)
    for entry in entries {
      guard let first, let other = self.indicator(entry), other.kind.name != first.kind.name else {
        continue
      }
      findings.append(.twoKinds(other, in: lines[Int(entry.line)], first))
    }
  }

  /// Why the rows of an indicator are no total; nil where they are one.
  private func reason(_ indicator: Indicator, _ entries: [Entry]) -> RollUpNote.Kind? {
    let isStandard = Catalogue.places[indicator.id] != nil
    let known = isStandard ? indicator : parent?.ownIndicator(indicator.id)
    guard let first = known ?? entries.first.flatMap(self.indicator) else { return nil }
    var isOfTwoRatios = false
    for entry in entries {
      guard let other = self.indicator(entry) else { continue }
      if other.kind.name != first.kind.name || other.unit != first.unit { return .measure }
      if !other.counts(as: first) { isOfTwoRatios = true }
    }
    if isOfTwoRatios { return .definition }
    return known == nil && entries.count == 1 ? .own : nil
  }

  private func total(_ indicator: Indicator, _ entries: [Entry]) -> RollUp.TotalRow {
    let added = AddedRows(indicator, entries.lazy.compactMap(row))
    let (value, cumulative) = figures(indicator, entries, added)
    let asked = parent.flatMap { TargetSum(of: indicator, in: $0.plan.targets) }
    let target = asked?.lower ?? added.target
    let isJudged = asked != nil || target != nil && added.targets == added.units
    let row = IndicatorRow(
      indicator: indicator, value: value, cumulative: cumulative, statedOn: nil,
      areas: added.areas, target: target,
      percent: isJudged && indicator.unit != "%"
        ? target.flatMap { target in cumulative?.percent(of: target) } : nil,
      met: isJudged ? isMet(cumulative, asked, target) : nil, previous: nil, change: nil,
      estimate: nil, records: added.records, recordsCumulative: added.recordsCumulative,
      breakdown: added.breakdown(of: value, cumulative))
    return RollUp.TotalRow(
      row: row, unitsCounted: added.counted, units: added.units, targets: added.targets)
  }

  private func isMet(_ figure: Quantity?, _ asked: TargetSum?, _ target: Quantity?) -> Bool {
    guard let figure else { return false }
    return asked?.isMet(by: figure) ?? target.map { figure >= $0 } ?? false
  }

  private func figures(
    _ indicator: Indicator, _ entries: [Entry], _ added: AddedRows
  ) -> (value: Quantity?, cumulative: Quantity?) {
    switch indicator.kind {
    case .sum, .total, .latest: (added.value, added.cumulative)
    case .stated: (nil, nil)
    case .ratio(let of, let over):
      (ratio(of, over, entries, \.value), ratio(of, over, entries, \.cumulative))
    }
  }

  /// A ratio of what its two come to over the units whose own is computed.
  private func ratio(
    _ of: String, _ over: String, _ entries: [Entry], _ figure: (UnitFigures.Row) -> Quantity?
  ) -> Quantity? {
    let units = Set(
      entries.filter { entry in
        row(entry).map { figure($0) != nil && !$0.isStated } ?? false
      }.map(\.line))
    guard !units.isEmpty else { return nil }
    func added(_ id: String) -> Quantity {
      (rows[id] ?? []).reduce(.zero) { sum, entry in
        guard units.contains(entry.line), let row = row(entry) else { return sum }
        return sum + (figure(row) ?? .zero)
      }
    }
    return added(of).percent(of: added(over))
  }
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

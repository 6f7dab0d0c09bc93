internal import MTTQText

/// Units that the parent does not list, while one that it lists bears their name: an id was
/// mistyped, or is that of last year.
struct UnknownUnits {
  private(set) var notes: [RollUpNote] = []
  private(set) var findings: [Diagnostic] = []

  init(_ lines: [RollUp.UnitLine], _ sources: [UnitSource], of parent: RollUpParent?) {
    guard let parent else { return }
    let listed = Dictionary(
      parent.plan.units.map { (UnitName($0.name).key, $0) },
      uniquingKeysWith: { first, _ in first })
    let byPath = Dictionary(
      grouping: sources, by: \.unit.id)
    for line in lines where !line.isExpected {
      guard let likely = listed[UnitName(line.unit.name).key], likely.id != line.unit.id else {
        continue
      }
      notes.append(RollUpNote(kind: .name, units: [line.unit.id, likely.id]))
      for source in byPath[line.unit.id] ?? [] {
        findings.append(.unlisted(source, likely))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unlisted(_ source: UnitSource, _ likely: SubordinateUnit) -> Diagnostic {
    Diagnostic(
      .rollupUnit, at: source.unitPlace,
      Wording(
        vi: "kế hoạch cấp trên không có đơn vị mã “\(source.unit.id)” (\(source.unit.name))",
        en: "the plan above lists no unit “\(source.unit.id)” (\(source.unit.name))"),
      hint: Wording(
        vi: "ở đó \(likely.name) có mã “\(likely.id)”: thống nhất mã, hoặc ghi mã số đơn vị hành "
          + "chính (code) ở cả hai nơi",
        en: "there \(likely.name) has the id “\(likely.id)”: agree on one, or give both its "
          + "official number (code)"))
  }
}

package import MTTQText

/// Which source counts of each unit, and what is to be said of that.
package struct SettledUnits: Sendable {
  let lines: [RollUp.UnitLine]
  let notes: [RollUpNote]
  /// Units whose sources differ, told at each source.
  package let findings: [Diagnostic]
}

extension UnitGroups {
  /// The sources that have to be held against each other, as a unit has several.
  package var rivals: [UnitSource] {
    groups.map(\.standing).filter { $0.count > 1 }.flatMap { $0 }
  }

  /// Settles which source counts of each unit.
  ///
  /// - Parameters:
  ///   - likeness: by path what tells rivals with equal figures from others.
  ///   - takesNewest: whether of differing sources the one sent last counts.
  package func settled(
    asOf day: CalendarDate, likeness: [String: ReportLikeness], takesNewest: Bool
  ) -> SettledUnits {
    var lines: [RollUp.UnitLine] = []
    var notes: [RollUpNote] = []
    var findings: [Diagnostic] = []
    for group in groups {
      let standing = group.standing
      let isUnited = Set(standing.map { likeness[$0.path] }).count < 2
      guard let chosen = isUnited || takesNewest ? standing.latest(of: isUnited) : nil else {
        if !standing.isEmpty { findings += standing.map { .sourcesDiffer($0, standing) } }
        lines.append(group.line(group.statusWithoutFigures(mixed: !standing.isEmpty)))
        continue
      }
      if standing.count > 1 {
        let paths = standing.map(\.path)
        notes.append(
          isUnited
            ? RollUpNote(kind: .twice, units: [group.unit.id], paths: paths)
            : RollUpNote(
              kind: .newest, units: [group.unit.id], paths: paths.filter { $0 != chosen.path }))
      }
      lines.append(group.line(chosen, asOf: day))
    }
    return SettledUnits(lines: lines, notes: notes, findings: findings)
  }
}

extension [UnitSource] {
  /// Of equal sources the first by path, of others the one sent last, then that of the later as-of
  /// day.
  fileprivate func latest(of areEqual: Bool) -> UnitSource? {
    if areEqual { return first }
    return reduce(nil as UnitSource?) { best, source in
      guard let old = best?.standing, let new = source.standing else { return best ?? source }
      let (before, after) = (old.sent ?? .distantPast, new.sent ?? .distantPast)
      let isLater = after > before || after == before && new.figures.asOf > old.figures.asOf
      return isLater ? source : best
    }
  }
}

extension CalendarDate {
  /// Before every day on which something was sent: what was not sent at all.
  fileprivate static let distantPast = CalendarDate.range.lowerBound
}

extension UnitGroups.Group {
  fileprivate func line(_ source: UnitSource, asOf day: CalendarDate) -> RollUp.UnitLine {
    RollUp.UnitLine(
      unit: unit, isExpected: isExpected, source: source.path, file: source.file,
      status: source.standing.map { RollUp.Status($0.status(on: day)) } ?? .refused,
      standing: source.standing)
  }

  fileprivate func line(_ status: RollUp.Status) -> RollUp.UnitLine {
    RollUp.UnitLine(
      unit: unit, isExpected: isExpected, source: nil, file: sources.first?.file, status: status,
      standing: nil)
  }

  fileprivate func statusWithoutFigures(mixed: Bool) -> RollUp.Status {
    if mixed || sources.contains(where: { $0.content == .refused }) { return .refused }
    return sources.isEmpty ? .missing : .noDuty
  }
}

extension Diagnostic {
  /// A unit came several times, with figures that differ.
  fileprivate static func sourcesDiffer(
    _ source: UnitSource, _ sources: [UnitSource]
  ) -> Diagnostic {
    let list = sources.map(\.told)
    return Diagnostic(
      .rollupMixed, at: Place(path: source.file, line: 1, column: 1),
      Wording(
        vi: "\(source.unit.name) có \(sources.count) nguồn số liệu khác nhau: "
          + list.map(\.vietnamese).joined(separator: "; "),
        en: "\(source.unit.name) came \(sources.count) times, with figures that differ: "
          + list.map(\.english).joined(separator: "; ")),
      hint: Wording(
        vi: "bỏ nguồn thừa, hoặc lấy bản gửi sau cùng bằng --newest",
        en: "leave out what is too much, or take what was sent last with --newest"))
  }
}

extension UnitSource {
  /// The path with as-of day, day and number of the sending.
  fileprivate var told: Wording {
    guard let standing else { return Wording(vi: path, en: path) }
    let asOf = standing.figures.asOf
    let number = standing.number.map { (vi: ", số \($0)", en: ", number \($0)") } ?? ("", "")
    let sent =
      standing.sent.map {
        (vi: "gửi ngày \(VietnameseDate.short($0))\(number.0)", en: "sent on \($0)\(number.1)")
      } ?? ("chưa gửi", "not sent")
    return Wording(
      vi: "“\(path)” (số liệu đến ngày \(VietnameseDate.short(asOf)), \(sent.0))",
      en: "“\(path)” (as of \(asOf), \(sent.1))")
  }
}

package import MTTQText

/// The sources of a roll-up that are of its year (cli.md, “Many units”).
package struct SourcesOfYear: Sendable {
  /// The parent's, else the latest that came; nil where nothing came.
  package let year: Int?
  /// What is added up: a source of another year that was named is refused.
  package private(set) var sources: [UnitSource] = []
  /// The paths of sources of other years that a folder holds.
  package private(set) var passed: [String] = []
  package private(set) var findings: [Diagnostic] = []
  /// Whether nobody can say which year is meant.
  package let isUndecided: Bool

  package init(_ all: [UnitSource], of parent: RollUpParent?) {
    // A book that is broken may not even have a year, and decides nothing.
    let came = all.filter { $0.content != .refused || parent != nil }
    let year = parent?.plan.year ?? came.map(\.year).max() ?? all.map(\.year).max()
    self.year = year
    let others = all.filter { $0.year != year && !($0.content == .refused && $0.year == 0) }
    let astray = parent == nil ? others.filter { !$0.isPassable } : []
    isUndecided = !astray.isEmpty
    let paths = Set(others.map(\.path))
    for source in all {
      guard let year, paths.contains(source.path) else {
        sources.append(source)
        continue
      }
      if source.isNamed || isUndecided && !source.isPassable {
        findings.append(.ofAnotherYear(source, year))
        sources.append(source.refused)
      } else {
        passed.append(source.path)
      }
    }
  }
}

extension UnitSource {
  /// Whether it may lie in a folder beside what is meant: a file that nobody named.
  fileprivate var isPassable: Bool { !isNamed && standing.map { $0.kind == .file } ?? false }

  fileprivate var refused: UnitSource {
    UnitSource(
      path: path, file: file, isNamed: isNamed, unit: unit, year: year, unitPlace: unitPlace,
      .refused)
  }
}

extension Diagnostic {
  fileprivate static func ofAnotherYear(_ source: UnitSource, _ year: Int) -> Diagnostic {
    Diagnostic(
      .rollupMixed, at: Place(path: source.file, line: 1, column: 1),
      Wording(
        vi: "số liệu của năm \(source.year), không phải năm \(year)",
        en: "the figures are of \(source.year), and not of \(year)"),
      hint: Wording(
        vi: "bỏ nguồn này, hoặc nêu kế hoạch cấp trên của năm cần tổng hợp bằng -C",
        en: "leave it out, or name the plan above of the year that is meant with -C"))
  }
}

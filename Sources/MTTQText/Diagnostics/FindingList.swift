/// The findings of one file as they are gathered: so many of each code are kept, all are counted.
///
/// A file of a million wrong lines must not take a thousand times its size, and nobody reads past
/// the first thousands. The last that is kept of a code says how many there are besides.
package struct FindingList: Sendable {
  private var kept: [Diagnostic] = []
  private var codes: [DiagnosticCode: Count] = [:]

  /// How many findings of one code are kept.
  package static let most = 10_000

  private struct Count {
    var kept = 0
    var left = 0
    var last = 0
  }

  package init(_ findings: [Diagnostic] = []) {
    self += findings
  }

  /// The findings in the order in which they came.
  package var findings: [Diagnostic] {
    guard codes.values.contains(where: { $0.left > 0 }) else { return kept }
    var findings = kept
    for count in codes.values where count.left > 0 {
      findings[count.last] = findings[count.last].standing(for: count.left)
    }
    return findings
  }

  /// How many findings of a code there were.
  package func count(of code: DiagnosticCode) -> Int {
    codes[code].map { $0.kept + $0.left } ?? 0
  }

  package mutating func append(_ finding: Diagnostic) {
    append(finding.code, standingFor: 1 + finding.more) { finding }
  }

  /// Adds a finding of a code, which is only made if it is kept.
  package mutating func append(_ code: DiagnosticCode, _ make: () -> Diagnostic) {
    append(code, standingFor: 1, make)
  }

  private mutating func append(
    _ code: DiagnosticCode, standingFor number: Int, _ make: () -> Diagnostic
  ) {
    var count = codes[code] ?? Count()
    if count.kept < FindingList.most {
      count.kept += 1
      count.last = kept.count
      kept.append(make())
    } else {
      count.left += number
    }
    codes[code] = count
  }

  /// Findings in reading order, of each file so many of a code.
  package static func bounded(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > most else { return findings }
    var bounded: [Diagnostic] = []
    var list = FindingList()
    var path: String?
    for finding in findings {
      if finding.place?.path != path {
        bounded += list.findings
        list = FindingList()
        path = finding.place?.path
      }
      list.append(finding)
    }
    return bounded + list.findings
  }

  /// The findings of one file that several readers gathered, each in the order of the lines, as one
  /// reader would have gathered them.
  package static func merged(_ lists: [FindingList]) -> FindingList {
    var merged = FindingList()
    let kept = lists.enumerated().flatMap { place, list in
      list.kept.enumerated().map {
        (line: $1.place?.line ?? 0, list: place, index: $0, finding: $1)
      }
    }
    for one in kept.sorted(by: { ($0.line, $0.list, $0.index) < ($1.line, $1.list, $1.index) }) {
      merged.append(one.finding)
    }
    for list in lists {
      for (code, count) in list.codes where count.left > 0 {
        merged.codes[code, default: Count()].left += count.left
      }
    }
    return merged
  }

  package static func += (left: inout FindingList, right: [Diagnostic]) {
    for finding in right { left.append(finding) }
  }
}

extension [Diagnostic] {
  /// How many findings these tell of, those counted that are not told one by one.
  package var number: Int { reduce(0) { $0 + 1 + $1.more } }
}

extension Diagnostic {
  /// The finding with word of others like it, which are not told one by one.
  fileprivate func standing(for others: Int) -> Diagnostic {
    var finding = saying(
      Wording(
        vi: "\(message.vietnamese) (và \(others) chỗ nữa như vậy trong tệp này)",
        en: "\(message.english) (and \(others) more like this in the file)"))
    finding.more = more + others
    return finding
  }
}

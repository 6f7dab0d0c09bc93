internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The kinds of indicators by their words on the command line.
enum IndicatorKindName: String, Sendable, CaseIterable {
  case sum, latest, stated, total, ratio
}

/// The words that say how an indicator counts, and of what.
struct IndicatorKindWords {
  var name: IndicatorKindName?
  var of: Word?
  var over: Word?
  var parts: [Word] = []

  /// Whether anything is said.
  var isEmpty: Bool { name == nil && of == nil && over == nil && parts.isEmpty }

  /// The kind that the words give; what they leave out is as it was.
  ///
  /// - Parameter word: what a missing option is told of.
  func kind(
    at word: Word, of plan: Plan, former: Indicator.Kind? = nil, _ faults: inout Faults
  ) -> Found<Indicator.Kind> {
    let name = name ?? former.flatMap { IndicatorKindName(rawValue: $0.name) } ?? .sum
    if name != .ratio {
      for option in [("--of", of), ("--over", over)] {
        if let misplaced = option.1 { faults.add(.misplaced(misplaced, option.0, .ratio)) }
      }
    }
    if name != .total, let misplaced = parts.first {
      faults.add(.misplaced(misplaced, "--parts", .total))
    }
    switch name {
    case .sum: return faults.collect { () throws(Diagnostic) in .sum }
    case .latest: return faults.collect { () throws(Diagnostic) in .latest }
    case .stated: return faults.collect { () throws(Diagnostic) in .stated }
    case .total: return total(word, plan, former, &faults)
    case .ratio: return ratio(word, plan, former, &faults)
    }
  }

  private func total(
    _ word: Word, _ plan: Plan, _ former: Indicator.Kind?, _ faults: inout Faults
  ) -> Found<Indicator.Kind> {
    var known: [String] = []
    if case .total(let parts)? = former { known = parts }
    let given = faults.ids(parts, in: .indicators(plan))
    if parts.isEmpty, known.isEmpty { return faults.refuse(.missing(["--parts"], .total, word)) }
    return faults.collect { () throws(Diagnostic) in .total(parts: parts.isEmpty ? known : given) }
  }

  private func ratio(
    _ word: Word, _ plan: Plan, _ former: Indicator.Kind?, _ faults: inout Faults
  ) -> Found<Indicator.Kind> {
    var known: (of: String, over: String)?
    if case .ratio(let of, let over)? = former { known = (of, over) }
    let missing = [("--of", of), ("--over", over)].filter { $0.1 == nil }.map(\.0)
    if known == nil, !missing.isEmpty { return faults.refuse(.missing(missing, .ratio, word)) }
    let of = self.of.map { faults.id($0, in: .indicators(plan)).value } ?? known?.of
    let over = self.over.map { faults.id($0, in: .indicators(plan)).value } ?? known?.over
    // A word that names none is a fault already, so that nothing is made of the empty text.
    return faults.collect { () throws(Diagnostic) in .ratio(of: of ?? "", over: over ?? "") }
  }
}

extension Diagnostic {
  fileprivate static func misplaced(
    _ word: Word, _ option: String, _ kind: IndicatorKindName
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(option) chỉ dùng với --kind \(kind.rawValue)",
        en: "\(option) goes with --kind \(kind.rawValue) alone"),
      hint: Wording(
        vi: "thêm --kind \(kind.rawValue), hoặc bỏ \(option)",
        en: "add --kind \(kind.rawValue), or leave \(option) out"), code: .usageConflict)
  }

  fileprivate static func missing(
    _ options: [String], _ kind: IndicatorKindName, _ word: Word
  ) -> Diagnostic {
    let list = options.joined(separator: ", ")
    let sample =
      kind == .ratio
      ? "--of cong-trinh-hoan-thanh --over cong-trinh-dang-ky" : "--parts cay-xanh"
    return word.fault(
      Wording(
        vi: "--kind \(kind.rawValue) cần có \(list)",
        en: "--kind \(kind.rawValue) needs \(list)"),
      hint: Wording(vi: "viết như \(sample)", en: "write it as \(sample)"),
      code: .usageMissingArgument)
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A word `DIMENSION=PART`: the part of a breakdown.
enum PartWord {
  static let placeholder = Placeholder(
    vi: "PHÂN-TỔ=PHẦN", en: "DIMENSION=PART", completes: .entry(.part))

  /// The parts that words name, of each dimension one; what is wrong is added to `faults`.
  static func parts(
    _ words: [Word], _ plan: Plan, _ faults: inout Faults
  ) -> [Record.BreakdownPart] {
    var parts: [Record.BreakdownPart] = []
    let tell = faults.tell
    for word in words {
      guard
        let part = faults.collect({ () throws(Diagnostic) in
          try part(word, plan, telling: tell)
        }).value
      else { continue }
      if parts.contains(where: { $0.dimension == part.dimension }) {
        faults.add(.dimensionTwice(word, part.dimension))
      }
      parts.append(part)
    }
    return parts
  }

  /// The part that a word names, ids or names on either side.
  static func part(
    _ word: Word, _ plan: Plan, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> Record.BreakdownPart {
    guard let (name, value) = word.split(at: "=") else { throw .noPart(word) }
    let id = try NamedEntries.breakdowns(plan).id(name, telling: tell)
    guard let dimension = plan.allBreakdowns.first(where: { $0.id == id }) else {
      throw .noPart(word)
    }
    return Record.BreakdownPart(
      dimension: id, part: try NamedEntries.parts(of: dimension).id(value, telling: tell))
  }
}

extension Wording {
  static let partHelp: Wording = {
    let ids = Catalogue.standard.breakdowns.map(\.id).joined(separator: ", ")
    return Wording(
      vi: "phần của một phân tổ (\(ids), hoặc của kế hoạch), mỗi phân tổ một phần; lặp lại được",
      en: "a part of a breakdown (\(ids), or the plan's own), one of each; repeatable")
  }()
}

extension Diagnostic {
  fileprivate static func noPart(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là phần của một phân tổ",
        en: "“\(word.shown)” is no part of a breakdown"),
      hint: Wording(vi: "viết như nguon=xa-hoi-hoa", en: "write it as nguon=xa-hoi-hoa"))
  }

  fileprivate static func dimensionTwice(_ word: Word, _ dimension: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "phân tổ “\(dimension)” được nêu hai lần trong một bản ghi",
        en: "the breakdown “\(dimension)” is given twice"),
      hint: Wording(
        vi: "ghi mỗi phần thành một bản ghi", en: "make a record for each of the parts"))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let assignOverlap = DiagnosticCode("assign/overlap", .warning)
}

extension Explanation {
  package static let assignOverlap = Explanation(
    .assignOverlap,
    title: Wording(
      vi: "một nơi được giao giúp một hộ hai lần cùng lúc",
      en: "one helper given twice at a time"),
    meaning: Wording(
      vi: """
        Hộ này đang được chính nơi đó giúp đỡ khi lần phân công mới bắt đầu. Hộ chỉ được tính \
        một lần, nhưng một trong hai bản ghi là thừa.
        """,
      en: """
        The household is being helped by the same helper when the new assignment begins. It \
        counts once, but one of the two records is surplus.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-01","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-05","org":"nong-dan"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-01","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-05","org":"phu-nu"}
        """#),
    mend: Wording(
      vi: """
        Hủy bản ghi thừa bằng “mttq void”, hoặc ghi kết thúc lần trước bằng “mttq household \
        release”.
        """,
      en: """
        Take the surplus record back with “mttq void”, or end the earlier assignment with “mttq \
        household release”.
        """))
}

extension BookRule {
  /// The same helper is not given twice at a time to one household.
  static let assignmentOverlaps = BookRule(from: .everything) { subject in
    struct Pair: Hashable {
      let household: Int32
      let helper: Int32
    }
    var latestEnd: [Pair: CalendarDate] = [:]
    var result = Result()
    // A release that names no assignment may be the one that ended it.
    let losesRelease = subject.fold.pointers.losesRelease
    let history = AssignmentHistory(subject.fold.standing)
    for tie in history.ties {
      let pair = Pair(household: tie.household, helper: tie.helper)
      let end = tie.end ?? CalendarDate.range.upperBound
      guard end >= tie.on else { continue }
      if let known = latestEnd[pair], tie.on <= known {
        result.onLines.append(
          LineFinding(line: history.line(tie)) { source, tree in
            .assignedTwice(source, at: tree["org"] ?? tree["helper"] ?? tree)
          })
      }
      // The release of an assignment may be among the lines left out.
      if !subject.grounds.knowsAll(about: history.id(tie)) || losesRelease && tie.end == nil {
        continue
      }
      latestEnd[pair] = latestEnd[pair].map { max($0, end) } ?? end
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func assignedTwice(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .assignOverlap, at: source.place(node.range),
      Wording(
        vi: "hộ này đang được chính nơi này giúp đỡ rồi",
        en: "this helper is helping the household already"),
      hint: Wording(
        vi: "hủy bản ghi thừa, hoặc ghi kết thúc lần phân công trước",
        en: "take the surplus record back, or release the earlier assignment"))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let assignOverlap = DiagnosticCode("assign/overlap", .warning)
}

extension BookRule {
  /// The same helper is not given twice at a time to one household.
  static let assignmentOverlaps = BookRule { subject in
    struct Pair: Hashable {
      let household: String
      let helper: HelperReference
    }
    var latestEnd: [Pair: CalendarDate] = [:]
    var result = Result()
    for tie in AssignmentHistory(subject.fold.standing).ties {
      let pair = Pair(household: tie.assignment.household, helper: tie.assignment.helper)
      let end = tie.end ?? CalendarDate.range.upperBound
      guard end >= tie.assignment.on else { continue }
      if let known = latestEnd[pair], tie.assignment.on <= known {
        result.onLines.append(
          LineFinding(line: tie.line) { source, tree in
            .assignedTwice(source, at: tree["org"] ?? tree["helper"] ?? tree)
          })
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
        vi: "hộ này đang được chính bên này giúp đỡ rồi",
        en: "this helper is helping the household already"),
      hint: Wording(
        vi: "hủy bản ghi thừa, hoặc ghi kết thúc lần phân công trước",
        en: "take the surplus record back, or release the earlier assignment"))
  }
}

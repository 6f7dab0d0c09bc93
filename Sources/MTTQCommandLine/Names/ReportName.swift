internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension Book {
  /// The report that a word names; a wrong one is a fault with the nearest id.
  func due(_ word: Word) throws(Interruption) -> DueReport {
    if let due = calendar.report(word.text) { return due }
    let ids = calendar.reports.map(\.id)
    let list = ids.isEmpty ? "–" : ids.joined(separator: ", ")
    throw .fault(
      word.fault(
        Wording(
          vi: "kế hoạch không có báo cáo “\(word.shown)”",
          en: "the plan owes no report “\(word.shown)”"),
        hint: Suggestion.nearest(to: word.text, among: ids).map(Suggestion.hint)
          ?? Wording(
            vi: "các báo cáo của kế hoạch: \(list)", en: "the plan's reports are: \(list)")))
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension Book {
  /// The report that a word names; a wrong one is a fault with the nearest id.
  func due(_ word: Word) throws(Interruption) -> DueReport {
    try faulting { () throws(Diagnostic) in try calendar.due(word) }
  }
}

extension ReportCalendar {
  /// The report that a word names; a wrong one is a fault with the nearest id.
  func due(_ word: Word) throws(Diagnostic) -> DueReport {
    if let due = report(word.text) ?? ReportName.id(word.text).flatMap(report) { return due }
    let ids = reports.map(\.id)
    let list = ids.isEmpty ? "–" : ids.joined(separator: ", ")
    throw word.fault(
      Wording(
        vi: "kế hoạch không có báo cáo “\(word.shown)”",
        en: "the plan owes no report “\(word.shown)”"),
      hint: Suggestion.nearest(to: word.text, among: ids).map(Wording.didYouMean(_:))
        ?? Wording(
          vi: "các báo cáo của kế hoạch: \(list)", en: "the plan's reports are: \(list)"))
  }
}

extension Faults {
  /// The report that a word names, of a plan that was opened to record something.
  mutating func report(_ word: Word, of open: OpenPlan) -> Found<DueReport> {
    collect { () throws(Diagnostic) in try open.calendar.due(word) }
  }
}

extension Placeholder {
  static let report = Placeholder(vi: "BÁO-CÁO", en: "REPORT", completes: .entry(.report))
}

extension Wording {
  static let reportHelp = Wording(
    vi: "báo cáo: half-year, annual, month-03 …, hoặc tên như “6 tháng”, “năm”, “tháng 3”, “quý I”",
    en: "the report: half-year, annual, month-03, or a name such as “6 tháng”, “quý I”, m3")
}

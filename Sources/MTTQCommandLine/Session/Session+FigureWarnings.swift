internal import MTTQCore
internal import MTTQText

extension Session {
  /// Tells the warnings of a book that bear on its figures, and those on last year's books.
  func figureWarnings(
    of open: OpenBook, _ previous: [Diagnostic], asOf day: CalendarDate
  ) throws(Interruption) -> [Diagnostic] {
    var told: Set<Diagnostic> = []
    return try unreadCopies(in: open.folder)
      + open.book.findings.filter { DiagnosticCode.ofFigures.contains($0.code.name) }
      + previous.filter { told.insert($0).inserted } + open.book.householdsOutOfArea(asOf: day)
  }

  /// Tells such warnings, the first so many.
  func tellFigureWarnings(_ all: [Diagnostic]) {
    let shown = all.prefix(Session.mostWarnings)
    tell(Array(shown))
    if all.count > shown.count {
      warn(Wording.moreWarnings(all.count - shown.count)(language) + "\n")
    }
  }

  /// How many warnings are told beside a report.
  private static let mostWarnings = 20
}

extension DiagnosticCode {
  /// The warnings that bear on figures (cli.md, “Streams and files”); a torn tail is told on opening.
  fileprivate static let ofFigures = Set(
    [
      DiagnosticCode.indicatorAbove, indicatorMixed, fundOverdrawn, areaDay, householdArea,
      householdNoRegister, householdCount,
    ].map(\.name))
}

extension Wording {
  fileprivate static func moreWarnings(_ count: Int) -> Wording {
    Wording(
      vi: "và \(count) cảnh báo nữa: xem bằng mttq validate",
      en: "and \(count) more warnings: see mttq validate")
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let indicatorAbove = DiagnosticCode("indicator/above", .error)
  package static let fundOverdrawnCode = DiagnosticCode("fund/overdrawn", .error)
}

extension BookRule {
  /// An indicator's cumulative figure is never above that of the one it may not exceed, on the
  /// last day of any report.
  static let aboveItsBound = BookRule { subject in
    let standing = subject.fold.standing
    let reading = FigureReading(standing)
    var result = Result()
    for (place, indicator) in standing.indicators.enumerated() {
      guard let bound = indicator.notAbove else { continue }
      let excess = subject.calendar.reports.lazy.compactMap {
        report -> (Int, Quantity, Quantity)? in
        let window = FigureReading.Window(cumulativeOf: report, subject.calendar, standing)
        guard let above = reading.place(of: bound),
          let figure = reading.figure(place, .unit, window).value,
          let limit = reading.figure(above, .unit, window).value, figure > limit,
          let line = standing.lastCarried.line(
            of: place, in: indicator.kind == .latest ? window.stock : window.flow)
        else { return nil }
        return (line, figure, limit)
      }.first
      guard let (line, figure, limit) = excess else { continue }
      result.onLines.append(
        LineFinding(line: line) { source, tree in
          .aboveItsBound(
            indicator.id, figure, bound, limit, source, at: tree["values"]?[indicator.id] ?? tree)
        })
    }
    return result
  }

  /// A fund never closes below zero on the last day of any report.
  static let fundOverdrawn = BookRule { subject in
    let standing = subject.fold.standing
    let reading = FigureReading(standing)
    let entries = (subject.document.tree?["funds"]?.elements ?? [])
    return Result(
      diagnostics: subject.plan.funds.compactMap { fund in
        guard let income = reading.place(of: fund.income),
          let spending = reading.place(of: fund.spending),
          let node = entries.first(where: { $0["id"]?.text == fund.id })
        else { return nil }
        let closings = subject.calendar.reports.lazy.map { report in
          let window = FigureReading.Window(cumulativeOf: report, subject.calendar, standing)
          let closing =
            fund.opening + (reading.figure(income, .unit, window).value ?? .zero)
            - (reading.figure(spending, .unit, window).value ?? .zero)
          return (report: report, closing: closing)
        }
        return closings.first { $0.closing < .zero }.map { report, closing in
          .fundOverdrawn(fund, closing, on: report.through, subject.document.source, at: node)
        }
      })
  }
}

extension FigureReading.Window {
  /// From the year's start through a report's last day.
  init(cumulativeOf report: DueReport, _ calendar: ReportCalendar, _ standing: Standing) {
    let stock = standing.segments.range(from: nil, through: report.through)
    self.init(
      flow: standing.segments.range(from: calendar.start, through: report.through), stock: stock,
      stockRecords: stock)
  }
}

extension Diagnostic {
  fileprivate static func aboveItsBound(
    _ indicator: String, _ figure: Quantity, _ bound: String, _ limit: Quantity,
    _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorAbove, at: source.place(node.range),
      Wording(
        vi: "lũy kế “\(indicator)” là \(figure), vượt “\(bound)” là \(limit)",
        en: "“\(indicator)” comes to \(figure), above “\(bound)” with \(limit)"),
      hint: Wording(
        vi: "kiểm tra hai con số; hủy bản ghi sai rồi ghi lại",
        en: "check the two figures; take the wrong record back and record it anew"))
  }

  fileprivate static func fundOverdrawn(
    _ fund: Fund, _ closing: Quantity, on day: CalendarDate, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fundOverdrawnCode, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "quỹ “\(fund.name)” âm \(closing) vào ngày \(day)",
        en: "the fund “\(fund.name)” closes at \(closing) on \(day)"),
      hint: Wording(
        vi: "kiểm tra số dư đầu kỳ và các bản ghi thu, chi",
        en: "check the opening and what was recorded in and out"))
  }
}

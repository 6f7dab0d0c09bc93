package import MTTQText

extension DiagnosticCode {
  package static let indicatorAbove = DiagnosticCode("indicator/above", .error)
}

extension Explanation {
  package static let indicatorAbove = Explanation(
    .indicatorAbove,
    title: Wording(
      vi: "chỉ tiêu vượt chỉ tiêu chặn trên",
      en: "a figure above the one that bounds it"),
    meaning: Wording(
      vi: """
        Có những con số không thể lớn hơn con số khác: phiếu thu vào không nhiều hơn phiếu phát \
        ra. Vào ngày cuối của một báo cáo mà lũy kế vượt thì một trong hai con số chắc chắn sai.
        """,
      en: """
        Some figures can never exceed another: no more slips come back than were handed out. \
        Where a cumulative figure does on the last day of a report, one of the two is wrong.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result",
         "on":"2026-03-01","values":{"hoa-giai-vu-viec":3,"hoa-giai-thanh":5}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result",
         "on":"2026-03-01","values":{"hoa-giai-vu-viec":5,"hoa-giai-thanh":3}}
        """#),
    mend: Wording(
      vi: """
        Xem các bản ghi sau mỗi con số bằng “mttq trace”, hủy bản ghi sai bằng “mttq void” rồi \
        ghi lại; hoặc ghi con số còn thiếu.
        """,
      en: """
        See the records behind each figure with “mttq trace”, take the wrong one back with “mttq \
        void” and record it anew; or record what is missing.
        """))
}

extension BookRule {
  /// An indicator's cumulative figure is never above that of the one it may not exceed, on the
  /// last day of any report.
  static let aboveItsBound = BookRule { subject in
    let standing = subject.fold.standing
    let reading = FigureReading(standing)
    let reports = subject.judgedReports
    var result = Result()
    guard subject.grounds.canJudgeStocks else { return result }
    for (place, indicator) in standing.indicators.enumerated() {
      guard let bound = indicator.notAbove, subject.grounds.canJudgeFigure(of: bound) else {
        continue
      }
      if indicator.kind == .latest, !subject.grounds.canJudgeFigure(of: indicator.id) { continue }
      let excess = reports.lazy.compactMap {
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
        vi: "lũy kế “\(indicator)” là \(VietnameseNumber.text(figure)), vượt “\(bound)” là "
          + VietnameseNumber.text(limit),
        en: "“\(indicator)” comes to \(figure), above “\(bound)” with \(limit)"),
      takingBack: Wording(
        vi: "xem hai con số bằng mttq trace; hủy bản ghi sai bằng",
        en: "look into both with mttq trace; take the wrong record back with"),
      then: Wording(vi: " rồi ghi lại", en: ""))
  }
}

package import MTTQText

extension DiagnosticCode {
  package static let indicatorAbove = DiagnosticCode("indicator/above", .warning)
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
        ra. Vào ngày cuối của một báo cáo mà lũy kế vượt thì một trong hai con số sai, hoặc con số \
        chặn trên ghi chưa đủ.
        """,
      en: """
        Some figures can never exceed another: no more slips come back than were handed out. \
        Where a cumulative figure does on the last day of a report, one of the two is wrong, or \
        the bound is not recorded in full.
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

extension FigureRule {
  /// An indicator's cumulative figure is never above that of the one it may not exceed, on the
  /// last day of any report.
  ///
  /// A bound that no record enters bounds nothing: what was not reported is not zero.
  static let aboveItsBound = FigureRule { subject in
    let reading = subject.reading
    var result = BookRule.Result()
    guard subject.grounds.canJudgeStocks else { return result }
    for (place, indicator) in reading.indicators.enumerated() {
      guard let bound = indicator.notAbove, let above = reading.place(of: bound),
        subject.canJudgeFigure(of: above)
      else { continue }
      if !indicator.isFlow, !subject.canJudgeFigure(of: place) { continue }
      let excess = subject.inFirstReport {
        judged -> (line: Int, figure: Quantity, limit: Quantity)? in
        guard let excess = judged.figures.excess(place),
          let line = subject.lastCarried(place, in: judged.year)
        else { return nil }
        return (line, excess.figure, excess.limit)
      }
      guard let (line, figure, limit) = excess else { continue }
      let carried = Set(reading.composition.sources(place).map { reading.indicators[$0].id })
      result.onLines.append(
        LineFinding(line: line) { source, tree in
          .aboveItsBound(
            indicator.id, figure, bound, limit, source, at: tree.value(of: carried) ?? tree)
        })
    }
    return result
  }
}

extension FigureRule.Subject {
  /// The line of the last record up to a day that carries an indicator, of a total also of what it
  /// is made of.
  func lastCarried(_ place: Int, in year: FigureReading.Window) -> Int? {
    reading.composition.sources(place).compactMap { source in
      fold.standing.lastCarried.last(
        of: source, in: reading.indicators[source].isFlow ? year.flow : year.stock)
    }.max { $0.mark < $1.mark }?.line
  }
}

extension JSONNode {
  /// The first value of a result's line that is of one of some indicators.
  func value(of indicators: Set<String>) -> JSONNode? {
    (self["values"]?.members ?? []).first { indicators.contains($0.key) }?.value
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

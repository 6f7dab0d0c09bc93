package import MTTQText

extension DiagnosticCode {
  package static let indicatorMixed = DiagnosticCode("indicator/mixed", .warning)
}

extension Explanation {
  package static let indicatorMixed = Explanation(
    .indicatorMixed,
    title: Wording(
      vi: "số của cả đơn vị lẫn với số của từng phần", en: "a whole mixed up with its parts"),
    meaning: Wording(
      vi: """
        Số hiện có được ghi cho cả đơn vị hoặc cho từng khu dân cư, không cộng cả hai. Ở đây hai \
        cách ghi không khớp nhau, hoặc hai tổ chức lần lượt ghi số cho cả đơn vị nên số sau thay \
        số trước. Với chỉ tiêu tổng: số ghi thẳng không nhỏ hơn tổng các phần, có thể đã ghi một \
        số hai lần.
        """,
      en: """
        A stock is recorded for the whole unit or for its areas, and the two are never added. \
        Here they do not agree, or two organisations recorded the whole one after the other, so \
        that the later replaces the earlier. Of a total: what was recorded undivided is not below \
        the sum of its parts, and may be the same once more.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-01-02T02:11:00Z","kind":"result","on":"2026-01-02","value\#
        s":{"tong-so-ho":220}}
        {"id":"ghi-2026-02","at":"2026-01-05T02:11:00Z","kind":"result","on":"2026-01-05","value\#
        s":{"tong-so-ho":240},"area":"khu-1"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-01-02T02:11:00Z","kind":"result","on":"2026-01-02","value\#
        s":{"tong-so-ho":120},"area":"khu-1"}
        {"id":"ghi-2026-02","at":"2026-01-05T02:11:00Z","kind":"result","on":"2026-01-05","value\#
        s":{"tong-so-ho":100},"area":"xuan-my"}
        """#),
    mend: Wording(
      vi: """
        Xem các bản ghi bằng “mttq trace”, hủy số lạc bằng “mttq void” rồi ghi lại kèm khu dân cư \
        của nó.
        """,
      en: """
        See the records with “mttq trace”, take the stray one back with “mttq void”, and record \
        it anew with its area.
        """))
}

extension FigureRule {
  /// A stock is either of the whole or of the areas, a total holds its parts but once.
  static let figuresMixed = FigureRule { subject in
    var result = BookRule.Result()
    for mixed in subject.mixedStocks {
      let indicator = subject.reading.indicators[mixed.place].id
      switch mixed.mixture {
      case .wholeAndAreas(let whole, let areas, let line):
        result.onLines.append(
          LineFinding(line: line) { source, tree in
            .wholeAndAreas(
              indicator, whole, areas, source, at: tree["values"]?[indicator] ?? tree)
          })
      case .wholes(let sought):
        guard let line = subject.wholes.line(of: sought) else { continue }
        result.onLines.append(
          LineFinding(line: line) { source, tree in
            .wholeReplaced(indicator, source, at: tree["values"]?[indicator] ?? tree)
          })
      }
    }
    result.onLines += subject.totalsTwice
    return result
  }
}

extension FigureRule.Subject {
  /// A stock with what is odd about it.
  struct MixedStock {
    let place: Int
    let mixture: StockMixture
  }

  func findMixedStocks() -> [MixedStock] {
    guard grounds.canJudgeStocks else { return [] }
    return reading.indicators.indices.compactMap { place in
      guard reading.indicators[place].kind == .latest, canJudgeFigure(of: place) else { return nil }
      return inFirstReport { reading.mixture(place, $0.year) }
        .map { MixedStock(place: place, mixture: $0) }
    }
  }

  /// The totals of which what was recorded undivided is not below what their parts come to.
  fileprivate var totalsTwice: [LineFinding] {
    reading.indicators.indices.compactMap { place in
      let indicator = reading.indicators[place]
      guard !indicator.parts.isEmpty, canJudgeFigure(of: place) else { return nil }
      return inFirstReport { judged -> LineFinding? in
        let days = judged.year.flow
        let own = reading.ownFlow(place, .unit, days)
        let parts = judged.figures.flow(place) - own
        guard parts > .zero, own >= parts,
          let line = fold.standing.lastCarried.last(of: place, in: days)?.line
        else { return nil }
        return LineFinding(line: line) { source, tree in
          .totalTwice(indicator.id, own, parts, source, at: tree["values"]?[indicator.id] ?? tree)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func wholeAndAreas(
    _ indicator: String, _ whole: Quantity, _ areas: Quantity, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    .mixed(
      Wording(
        vi: "“\(indicator)” ghi cho cả đơn vị là \(VietnameseNumber.text(whole)), cộng các khu dân "
          + "cư là \(VietnameseNumber.text(areas))",
        en: "“\(indicator)” is \(whole) for the whole unit and \(areas) over its areas"),
      source, at: node)
  }

  fileprivate static func wholeReplaced(
    _ indicator: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .mixed(
      Wording(
        vi: "số “\(indicator)” này thay cho số của cả đơn vị do nơi khác ghi trước đó",
        en: "this “\(indicator)” replaces what another recorded for the whole unit before"),
      source, at: node)
  }

  fileprivate static func totalTwice(
    _ indicator: String, _ own: Quantity, _ parts: Quantity, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorMixed, at: source.place(node.range),
      Wording(
        vi: "“\(indicator)” ghi thẳng \(VietnameseNumber.text(own)), các phần của nó đã là "
          + VietnameseNumber.text(parts),
        en: "“\(indicator)” has \(own) recorded undivided, and its parts come to \(parts) already"),
      takingBack: Wording(
        vi: "nếu là cùng một số thì hủy bằng",
        en: "where it is the same once more, take it back with"),
      then: Wording(vi: "", en: ""))
  }

  private static func mixed(
    _ message: Wording, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorMixed, at: source.place(node.range), message,
      takingBack: Wording(
        vi: "số ghi lạc thì hủy bằng", en: "take the stray value back with"),
      then: Wording(
        vi: ", rồi ghi lại kèm khu dân cư của nó", en: ", and record it anew with its area"))
  }
}

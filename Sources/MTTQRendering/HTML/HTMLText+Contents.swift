extension HTMLText {
  /// The way to each part and appendix, for the screen alone.
  mutating func contents(of report: PrintedDocument) {
    let parts = report.parts.enumerated().map { place, part in
      (Anchor.part(place), "\(part.numeral). \(part.title)")
    }
    let charts = report.charts.isEmpty ? [] : [(Anchor.charts, PrintedChart.heading)]
    let appendices = report.appendices.map { appendix in
      (Anchor.appendix(appendix), "PHỤ LỤC \(appendix.number). \(appendix.title)")
    }
    let places = parts + charts + appendices
    guard !places.isEmpty else { return }
    newLine()
    element("nav") { html in
      html.element("ul") { html in
        for (id, title) in places {
          html.element("li") { $0.element("a", ["href": "#\(id)"], title) }
        }
      }
    }
  }
}

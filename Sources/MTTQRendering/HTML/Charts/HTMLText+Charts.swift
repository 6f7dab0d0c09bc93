extension HTMLText {
  /// The charts, each with its title and what it comes to.
  mutating func charts(_ charts: [PrintedChart]) {
    guard !charts.isEmpty else { return }
    newLine()
    element("section", ["class": "sheet"]) { html in
      html.element("h2", ["class": "centred", "id": Anchor.charts], PrintedChart.heading)
      for (place, chart) in charts.enumerated() {
        html.newLine()
        html.element("figure") { html in
          html.element("figcaption") { html in
            html.element("h3", chart.title)
            html.element("p", chart.summary)
          }
          switch chart.drawing {
          case .contents(let glances): html.glances(glances, chart: place)
          case .targets(let shares): html.shares(shares, chart: place)
          }
          for note in chart.notes { html.element("p", ["class": "note"], note) }
        }
      }
    }
  }

  /// A drawing that says in words what it shows; `title` names it.
  mutating func drawing(
    _ className: String, _ anchor: (title: String, sentence: String), title: String,
    sentence: String, _ inside: (inout HTMLText) -> Void
  ) {
    element(
      "svg",
      [
        "class": className, "role": "img",
        "aria-labelledby": "\(anchor.title) \(anchor.sentence)",
      ]
    ) { html in
      html.element("title", ["id": anchor.title], title)
      html.element("desc", ["id": anchor.sentence], sentence)
      inside(&html)
    }
  }

  /// A shape of a drawing.
  mutating func shape(_ name: String, _ attributes: Attributes) {
    element(name, attributes) { _ in }
  }
}

extension HTMLText {
  /// One bar a target, under each other: what it is, how far it came, whether that is enough.
  mutating func shares(_ shares: [TargetShare], chart: Int) {
    newLine()
    element("ul", ["class": "shares"]) { html in
      html.axis()
      for (place, share) in shares.enumerated() {
        html.newLine()
        html.element("li") { html in
          html.element("span", ["class": "name"], share.name)
          html.drawing(
            "bar", Anchor.drawing(chart, place + 1), title: share.name, sentence: share.sentence
          ) { html in
            if let percent = share.percent { html.bar(percent, share.outcome) }
          }
          html.element("span", ["class": "percent"], share.shown)
          html.element("span", ["class": "outcome \(share.outcome.className)"], share.outcome.words)
        }
      }
    }
  }

  /// The scale above the bars.
  private mutating func axis() {
    let longest = PrintedChart.longest
    element("li", ["class": "axis", "aria-hidden": "true"]) { html in
      html.element("svg", ["class": "bar"]) { html in
        html.element("text", ["x": "0", "y": "11"], "0%")
        html.element(
          "text",
          [
            "x": Percentage.text(of: 100, in: longest), "y": "11", "text-anchor": "middle",
          ], "100%")
        html.element("text", ["x": "100%", "y": "11", "text-anchor": "end"], "\(longest)%")
      }
    }
  }
}

extension HTMLText {
  /// One content under the other, its strips side by side.
  mutating func glances(_ glances: [ContentGlance], chart: Int) {
    var number = 0
    newLine()
    element("ul", ["class": "glances"]) { html in
      for glance in glances {
        html.newLine()
        html.element("li") { html in
          html.element("p", glance.title)
          if let absence = glance.absence {
            html.element("span", ["class": "faint"], absence)
            return
          }
          html.element("div", ["class": "strips"]) { html in
            for strip in glance.strips {
              number += 1
              html.strip(strip, of: glance, Anchor.drawing(chart, number))
            }
          }
        }
      }
    }
  }

  private mutating func strip(
    _ strip: ContentGlance.Strip, of glance: ContentGlance,
    _ anchor: (title: String, sentence: String)
  ) {
    element("div", ["class": "strip \(strip.kind.className)"]) { html in
      html.drawing("pieces", anchor, title: glance.title, sentence: strip.sentence) { html in
        html.pieces(strip)
      }
      html.element("span", ["class": "counts"]) { html in
        html.element("b", strip.name)
        html.add(" \(strip.shown)")
      }
    }
  }

  /// A piece for each thing while they can be told apart, otherwise one for each outcome.
  private mutating func pieces(_ strip: ContentGlance.Strip) {
    let runs: [(count: Int, outcome: TargetOutcome)] = [
      (strip.done, .met), (strip.open, .missed), (strip.silent, .unrecorded),
    ]
    let isCounted = strip.total <= HTMLText.mostPieces
    var start = 0
    for run in runs where run.count > 0 {
      let size = isCounted ? 1 : run.count
      for first in stride(from: start, to: start + run.count, by: size) {
        shape(
          "rect",
          [
            "class": run.outcome.className, "x": Percentage.text(of: first, in: strip.total),
            "style": "width:calc(\(Percentage.text(of: size, in: strip.total)) - 3px)",
            "y": "1", "height": "10",
          ])
      }
      start += run.count
    }
  }

  /// More pieces than that are too narrow to be counted by eye.
  private static let mostPieces = 20
}

extension ContentGlance.Kind {
  /// The name that the style sheet knows a kind by.
  fileprivate var className: String {
    switch self {
    case .targets: "targets"
    case .tasks: "tasks"
    case .models: "models"
    }
  }
}

internal import MTTQText

extension HTMLText {
  /// A bar from nothing to `PrintedChart.longest`, with the line of all that was planned. What is
  /// met is full and what is missed is light in a frame, so that no colour is needed.
  mutating func bar(_ percent: Quantity, _ outcome: TargetOutcome) {
    let longest = Quantity(PrintedChart.longest)
    let part = Int(clamping: min(max(drawn(percent), .zero), longest).tenThousandths)
    let width = Percentage.text(of: part, in: Int(clamping: longest.tenThousandths))
    shape("rect", ["class": "track", "width": "100%", "y": "2", "height": "10"])
    shape(
      "rect", ["class": outcome.className, "width": width, "y": "2", "height": "10"])
    if percent > longest {
      for (foot, head) in [("94%", "95.5%"), ("96.5%", "98%")] {
        shape("line", ["class": "cut", "x1": foot, "y1": "13", "x2": head, "y2": "1"])
      }
    }
    line(at: Percentage.text(of: 100, in: PrintedChart.longest))
  }

  /// The share as it is drawn: what is not all of the plan ends so far before its line that an eye
  /// sees it, and what is not nothing is seen.
  private func drawn(_ percent: Quantity) -> Quantity {
    let all = Quantity(100)
    let step = Quantity(1)
    if percent < all { return percent > .zero ? max(step, min(percent, all - step)) : percent }
    return percent
  }

  /// The line that a bar should reach.
  private mutating func line(at place: String) {
    shape("line", ["class": "plan", "x1": place, "y1": "0", "x2": place, "y2": "14"])
  }
}

extension TargetOutcome {
  /// The name that the style sheet knows an outcome by.
  var className: String {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .unrecorded: "silent"
    }
  }
}

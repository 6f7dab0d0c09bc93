internal import MTTQText

/// A line of text whose runs have tones: what is laid out before it is painted.
struct StyledText: Hashable, Sendable {
  private(set) var runs: [Run]

  struct Run: Hashable, Sendable {
    var text: String
    let tone: Tone
  }

  init(_ text: String, _ tone: Tone = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, tone: tone)]
  }

  /// How many columns it takes.
  var width: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  var isEmpty: Bool { runs.isEmpty }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.runs += right.runs
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }

  /// The line set within `width` columns; a wider line stays as it is.
  func aligned(_ alignment: TextAlignment, in width: Int) -> StyledText {
    let free = max(0, width - self.width)
    switch alignment {
    case .left: return self + .blanks(free)
    case .right: return .blanks(free) + self
    case .center: return .blanks(free / 2) + self + .blanks(free - free / 2)
    }
  }

  /// So many blanks.
  static func blanks(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, count)))
  }

  /// The line without blanks at its end, painted.
  func painted(_ style: Style) -> String {
    var runs = runs
    while let last = runs.popLast() {
      let kept = last.text.withoutBlanksAtEnd
      guard !kept.isEmpty else { continue }
      runs.append(Run(text: String(kept), tone: last.tone))
      break
    }
    return runs.map { style.paint($0.text, $0.tone) }.joined()
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: Substring {
    var letters = utf8[...]
    while letters.last == UInt8(ascii: " ") { letters.removeLast() }
    return Substring(letters)
  }
}

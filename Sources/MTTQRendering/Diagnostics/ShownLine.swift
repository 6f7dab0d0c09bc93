internal import MTTQText

/// The line of a finding as it is shown, with the carets that belong under it.
///
/// A line that is too long is cut on both sides of the place; what is cut off shows as an ellipsis.
struct ShownLine {
  let text: String
  /// What stands before the carets, as wide as the text above it.
  let blanks: String
  let carets: String

  /// - Parameter width: how many columns of the line there is room for.
  init(_ place: Place, width: Int) {
    let scalars = place.excerpt.unicodeScalars
    let start = scalars.index(
      scalars.startIndex, offsetBy: max(place.excerptColumn, 0), limitedBy: scalars.endIndex)
    let fault = start ?? scalars.endIndex
    let end =
      scalars.index(fault, offsetBy: max(place.width, 1), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let isCut = place.excerptColumn < place.column - 1
    self.init(
      before: String(place.excerpt[..<fault]).visible,
      fault: String(place.excerpt[fault..<end]).visible,
      after: String(place.excerpt[end...]).visible, isCut: isCut, width: max(width, 20))
  }

  /// - Parameter isCut: whether more of the line stands before what is given of it.
  private init(before: String, fault: String, after: String, isCut: Bool, width: Int) {
    let whole = before + fault + after
    if !isCut, whole.widthWithTabs <= width {
      text = whole
      blanks = before.asBlanks
      let marked = fault.prefix { $0 != "\t" }
      let through = (before + marked).displayWidth
      carets = String(repeating: "^", count: max(1, through - before.displayWidth))
      return
    }
    // Where the parts of a line begin, no tab stop is known: a tab is shown as one blank.
    let before = before.withoutTabs
    let rest = (fault + after).withoutTabs
    let lead = before.end(within: ShownLine.room(before: rest, fault, width), isCut: isCut)
    let leadWidth = lead.displayWidth
    let shown = rest.truncated(to: max(width - leadWidth, 1))
    text = lead + shown
    blanks = String(repeating: " ", count: leadWidth)
    let marked = min(fault.withoutTabs.displayWidth, shown.displayWidth)
    carets = String(repeating: "^", count: max(1, marked))
  }

  /// How many columns may stand before the place: two thirds of what the fault leaves, or more
  /// where less than a third follows it.
  private static func room(before rest: String, _ fault: String, _ width: Int) -> Int {
    let free = width - min(fault.withoutTabs.displayWidth, width / 2)
    return max(free * 2 / 3, width - rest.displayWidth)
  }
}

extension String {
  /// How many columns the text takes at most, wherever the tab stops are.
  fileprivate var widthWithTabs: Int {
    displayWidth + 8 * unicodeScalars.count { $0 == "\t" }
  }

  fileprivate var withoutTabs: String {
    split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// Blanks as wide as the text; a tab stays a tab, so that both lines meet the same stops.
  fileprivate var asBlanks: String {
    split(separator: "\t", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: String($0).displayWidth) }
      .joined(separator: "\t")
  }

  /// The end of the text within so many columns, an ellipsis before it where something is left out
  /// or was before.
  fileprivate func end(within width: Int, isCut: Bool) -> String {
    if !isCut, displayWidth <= width { return self }
    var kept: [Character] = []
    var room = max(width, 1) - 1
    for letter in reversed() {
      room -= letter.displayWidth
      guard room >= 0 else { break }
      kept.append(letter)
    }
    return "…" + String(kept.reversed())
  }
}

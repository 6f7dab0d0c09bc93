internal import MTTQText

extension Page {
  /// The two columns at the head: the issuing body left, the national title right.
  package mutating func header(_ header: PrintedHeader) {
    let right = max(header.nation.displayWidth, width / 2)
    let left = width - right - 2
    columns(
      names([header.upper].compactMap { $0 }, .plain, left)
        + names([header.body, header.board], .strong, left) + rule(left),
      lines([header.nation, header.motto], .strong, right) + rule(right), left: left, gap: 2)
    gap()
    columns(
      lines([header.number], .plain, left), lines([header.placeAndDate], .plain, right),
      left: left, gap: 2)
  }

  /// Names, each broken where a name at the head may be.
  private func names(_ texts: [String], _ tone: Tone, _ width: Int) -> [StyledText] {
    lines(
      texts.flatMap { HeadName($0).lines { $0.displayWidth <= width } }, tone, width)
  }

  private func lines(_ texts: [String], _ tone: Tone, _ width: Int) -> [StyledText] {
    texts.flatMap { $0.wrapped(to: width) }
      .map { StyledText($0, tone).aligned(.center, in: width) }
  }

  private func rule(_ width: Int) -> [StyledText] {
    lines([String(repeating: "─", count: width / 3)], .plain, width)
  }
}

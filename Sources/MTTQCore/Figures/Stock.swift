internal import MTTQText

/// What a stock is on a day: the latest value of the whole, or those of the areas, never both
/// (book.md, “Indicators”).
struct Stock {
  /// The latest value without area.
  let whole: FigureCells.Latest?
  /// The latest values of the areas in the count, in the plan's order.
  let areas: [OfArea]
  /// How many areas are in the count.
  let of: Int
  /// Whether the areas make up the figure.
  let isOfAreas: Bool

  /// The latest value of one area.
  struct OfArea {
    let area: Int
    let latest: FigureCells.Latest
  }

  /// Nil where there is no value; `prefersWhole` where a value of the whole stands whatever the
  /// areas say, as it does of an organisation.
  init?(whole: FigureCells.Latest?, areas: [OfArea], of: Int, prefersWhole: Bool) {
    self.whole = whole
    self.areas = areas
    self.of = of
    guard let newest = areas.map(\.latest.mark).max() else {
      guard whole != nil else { return nil }
      isOfAreas = false
      return
    }
    guard let whole else {
      isOfAreas = true
      return
    }
    isOfAreas =
      !prefersWhole && areas.count == of
      && (newest.on, newest.at) >= (whole.mark.on, whole.mark.at)
  }

  /// Whether each area in the count has a value.
  var isComplete: Bool { areas.count == of }

  /// What the areas come to together.
  var sum: Quantity { areas.reduce(.zero) { $0 + ($1.latest.value ?? .zero) } }

  var value: Quantity? { isOfAreas ? sum : whole?.value }

  /// How many of the areas in the count have a value, where they make up the figure.
  var share: AreaShare? { isOfAreas ? AreaShare(counted: areas.count, of: of) : nil }
}

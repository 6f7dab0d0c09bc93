internal import MTTQText

/// Figures held against one another.
extension FigureReading {
  /// A figure above the one that it may not exceed, and that one; nil where it is not, and where no
  /// record enters the bound: what was not reported is not zero.
  func excess(_ place: Int, _ year: Window) -> (figure: Quantity, limit: Quantity)? {
    guard let bound = indicators[place].notAbove, let above = self.place(of: bound),
      isRecorded(above, .unit, year),
      let figure = figure(place, .unit, year, year: year).value,
      let limit = self.figure(above, .unit, year, year: year).value, figure > limit
    else { return nil }
    return (figure, limit)
  }

  /// What a fund closes with; nil where its two are no flows.
  func closing(of fund: Fund, _ year: Window) -> Quantity? {
    guard let income = place(of: fund.income), let spending = place(of: fund.spending),
      indicators[income].isFlow, indicators[spending].isFlow
    else { return nil }
    return fund.opening + flow(income, .unit, year.flow) - flow(spending, .unit, year.flow)
  }
}

internal import MTTQText

/// A figure, with what is to be known of how it came about.
struct Figure: Hashable {
  var value: Quantity?
  /// Of a stock, or of a ratio of one, that the areas make up.
  var areas: AreaShare?
  /// The day of a ratio that somebody stated.
  var statedOn: CalendarDate?
}

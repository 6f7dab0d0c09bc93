/// Shares of a width as a style sheet writes them.
enum Percentage {
  /// So much of a whole, `33.33%`, rounded down; between nothing and all.
  static func text(of part: Int, in whole: Int) -> String {
    let hundredths = whole <= 0 ? 0 : min(max(part, 0), whole) * 10_000 / whole
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
  }
}

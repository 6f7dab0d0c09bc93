/// The names by which places of the page are found.
enum Anchor {
  static let charts = "charts"

  static func part(_ place: Int) -> String { "part-\(place + 1)" }

  static func heading(_ place: Int, of part: String) -> String { "\(part)-\(place)" }

  static func appendix(_ appendix: PrintedAppendix) -> String { "appendix-\(appendix.number)" }

  /// The title and the description of a drawing.
  static func drawing(_ chart: Int, _ number: Int) -> (title: String, sentence: String) {
    let id = "chart-\(chart + 1)-\(number)"
    return ("\(id)-title", "\(id)-sentence")
  }
}

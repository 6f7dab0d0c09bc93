/// How the columns of a table share a width, whatever it is measured in.
struct ColumnShares: Hashable, Sendable {
  /// The room that each column must have.
  let least: [Int]
  /// The room that each column would fill.
  let natural: [Int]
  /// The column that takes the room that nobody needs.
  let growing: Int?

  /// The widths of some columns with gaps between them, or nil where they do not fit.
  func widths(of columns: [Int], in room: Int, gap: Int) -> [Int]? {
    var widths = columns.map { least[$0] }
    var free = room - gap * (columns.count - 1) - widths.reduce(0, +)
    guard free >= 0 else { return nil }
    while free > 0, let place = neediest(columns, widths) {
      widths[place] += 1
      free -= 1
    }
    if let place = growing.flatMap({ columns.firstIndex(of: $0) }) { widths[place] += free }
    return widths
  }

  /// Which column grows next. Widths go with the square roots of what the columns would fill: all in
  /// equal parts would break short texts for a long one, equal widths the long texts for a short one.
  private func neediest(_ columns: [Int], _ widths: [Int]) -> Int? {
    columns.indices
      .filter { widths[$0] < natural[columns[$0]] }
      .min { left, right in
        widths[left] * widths[left] * natural[columns[right]]
          < widths[right] * widths[right] * natural[columns[left]]
      }
  }
}

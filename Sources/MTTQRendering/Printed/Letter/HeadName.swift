/// A name at the head of a document, in capitals, that may need several lines.
///
/// One that does not fit its line breaks before the word for its unit's level and nowhere else
/// first (report.md, “What the printed report says”); that of the centre, which has none, before the
/// Front's name:
///
///     HeadName("ỦY BAN MTTQ VIỆT NAM XÃ TÂN HÒA").stretches
///     // ỦY BAN MTTQ VIỆT NAM · XÃ TÂN HÒA
struct HeadName: Hashable, Sendable {
  /// The name between the places where it may break, blanks left out.
  let stretches: [String]

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    var stretches: [[String]] = []
    var place = 0
    while place < words.count {
      let level = HeadName.levels.first { words[place...].starts(with: $0) } ?? []
      let isNamed = !level.isEmpty && place + level.count < words.count
      if stretches.isEmpty || isNamed { stretches.append([]) }
      let taken = max(1, level.count)
      stretches[stretches.count - 1] += words[place..<place + taken]
      place += taken
    }
    if stretches.count == 1, let front = words.firstRange(of: HeadName.front)?.lowerBound, front > 0
    {
      stretches = [Array(words[..<front]), Array(words[front...])]
    }
    self.stretches = stretches.map { $0.joined(separator: " ") }
  }

  /// The name in as few lines as fit; a stretch that is too long by itself is a line all the same.
  func lines(fitting isFitting: (String) -> Bool) -> [String] {
    var lines: [String] = []
    for stretch in stretches {
      if let last = lines.last, isFitting("\(last) \(stretch)") {
        lines[lines.count - 1] = "\(last) \(stretch)"
      } else {
        lines.append(stretch)
      }
    }
    return lines
  }

  private static let front = ["MẶT", "TRẬN", "TỔ", "QUỐC"]

  /// The words for levels, those of two words first.
  private static let levels = [
    ["THÀNH", "PHỐ"], ["THỊ", "TRẤN"], ["THỊ", "XÃ"], ["ĐẶC", "KHU"], ["XÃ"], ["PHƯỜNG"],
    ["HUYỆN"], ["QUẬN"], ["TỈNH"],
  ]
}

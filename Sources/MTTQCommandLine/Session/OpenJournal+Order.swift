internal import MTTQCore
internal import MTTQText

/// Records shown in another order than that of the lines.
extension OpenJournal {
  /// Hands over the texts of records, in the order (`at`, `id`) or, by day, (`on`, `at`, `id`).
  ///
  /// - Parameters:
  ///   - last: how many are shown, the last of them; nil for all.
  ///   - isWanted: whether a record is shown.
  ///   - text: what is shown of it.
  func eachInOrder(
    byDay: Bool, last: Int? = nil, where isWanted: (Entry) -> Bool,
    text: (Entry) -> String, _ body: (String) throws(Interruption) -> Void
  ) throws(Interruption) {
    var order = RecordOrder(byDay: byDay)
    try each { entry throws(Interruption) in
      if isWanted(entry) { order.add(entry.record, line: entry.line, size: entry.size) }
    }
    if order.isInOrder {
      if let last { order.keep(last: last) }
      return try show(order, 0..<order.count, isWhole: true, text, body)
    }
    for run in (0..<order.runs).reversed() { order.sort(by: try words(run, of: order)) }
    order.sortByMoment()
    if let last { order.keep(last: last) }
    for stretch in order.stretches(of: OpenJournal.stretch) {
      try show(order, stretch, isWhole: false, text, body)
    }
  }

  /// How many bytes of lines are held at once.
  private static let stretch = 5 << 20
  /// How many texts are handed over together.
  private static let piece = 1 << 12

  /// Eight bytes of the id of each line.
  private func words(_ run: Int, of order: RecordOrder) throws(Interruption) -> [UInt64] {
    var words: [UInt64] = []
    var next = 0
    try each(where: { line, _ in
      while let wanted = order.line(at: next), wanted < line { next += 1 }
      return order.line(at: next) == line
    }) { words.append(Record.word(run, of: $0.record.id)) }
    return words
  }

  private func show(
    _ order: RecordOrder, _ range: Range<Int>, isWhole: Bool, _ text: (Entry) -> String,
    _ body: (String) throws(Interruption) -> Void
  ) throws(Interruption) {
    let wanted = order.lines(range)
    var texts = Array(repeating: "", count: isWhole ? 0 : range.count)
    var next = 0
    var (taken, shown) = (0, 0)
    try eachRun(
      prints: true,
      where: { line, _ in
        guard next < wanted.count, wanted[next].line == line else { return false }
        next += 1
        return true
      }
    ) { entries throws(Interruption) in
      shown = taken
      taken += entries.count
      if isWhole {
        try body(entries.map(text).joined())
      } else {
        for (index, entry) in entries.enumerated() {
          texts[wanted[shown + index].place - range.lowerBound] = text(entry)
        }
      }
    }
    // Piece by piece: joined, and as bytes, all of them would be held three times.
    var start = 0
    while !isWhole, start < texts.count {
      let end = min(start + OpenJournal.piece, texts.count)
      try body(texts[start..<end].joined())
      start = end
    }
  }
}

package import MTTQText

extension Standing {
  /// The first day on which each report was sent, of the records up to a day.
  package func firstSent(upTo day: CalendarDate) -> [String: CalendarDate] {
    var first: [String: CalendarDate] = [:]
    for entry in events {
      guard case .sent(let sent) = entry.record.event, sent.on <= day else { continue }
      first[sent.report] = first[sent.report].map { min($0, sent.on) } ?? sent.on
    }
    return first
  }
}

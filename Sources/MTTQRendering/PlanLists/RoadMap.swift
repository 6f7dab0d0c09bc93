package import MTTQCore
package import MTTQText

/// The year's road map: the tasks under each month or quarter in which they run or are due.
package struct RoadMap: Hashable, Sendable {
  /// The stretches in which there is a task, in order; the undated tasks last.
  package let stretches: [Stretch]

  /// How long a stretch of the road is.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case month
    case quarter
  }

  /// A month or quarter with its tasks in the plan's order.
  package struct Stretch: Hashable, Sendable {
    /// Nil for the tasks without a day.
    package let days: ClosedRange<CalendarDate>?
    /// The tasks by their places in the list.
    package let places: [Int]
  }

  /// Lays the tasks out, from the day they begin to the day they are due.
  package init(_ tasks: [PlannedTask], by step: Step) {
    let spans = tasks.map { task in task.span.map { step.number(of: $0) } }
    let first = spans.compactMap { $0?.lowerBound }.min() ?? 0
    let last = spans.compactMap { $0?.upperBound }.max() ?? -1
    let dated = first > last ? [] : Array(first...last)
    let undated = tasks.indices.filter { spans[$0] == nil }
    stretches =
      dated.map { number in
        Stretch(
          days: step.days(of: number),
          places: tasks.indices.filter { spans[$0]?.contains(number) ?? false })
      }.filter { !$0.places.isEmpty }
      + (undated.isEmpty ? [] : [Stretch(days: nil, places: undated)])
  }
}

extension RoadMap.Step {
  private var months: Int { self == .month ? 1 : 3 }

  /// The numbers of the stretches that days lie in, counted from year 0.
  fileprivate func number(of days: ClosedRange<CalendarDate>) -> ClosedRange<Int> {
    number(of: days.lowerBound)...number(of: days.upperBound)
  }

  private func number(of day: CalendarDate) -> Int {
    (day.year * 12 + day.month - 1) / months
  }

  fileprivate func days(of number: Int) -> ClosedRange<CalendarDate>? {
    let first = number * months
    let last = first + months - 1
    let end = CalendarDate.days(inMonth: last % 12 + 1, of: last / 12)
    guard let from = CalendarDate(year: first / 12, month: first % 12 + 1, day: 1),
      let through = CalendarDate(year: last / 12, month: last % 12 + 1, day: end)
    else { return nil }
    return from...through
  }
}

extension PlannedTask {
  /// The days from its beginning to when it is due, as far as the plan says; nil for neither.
  var span: ClosedRange<CalendarDate>? {
    guard let first = from ?? due, let last = due ?? from else { return nil }
    return min(first, last)...max(first, last)
  }
}

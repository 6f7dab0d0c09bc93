package import MTTQText

extension PlanEdit {
  /// Lets areas end the day before another, and puts new ones in the place of all of them, behind
  /// the last of them (book.md, “Areas that change”).
  ///
  /// - Parameter day: the first day of the new ones.
  /// - Throws: the fault of a plan whose areas are no list.
  package mutating func replace(
    _ old: [String], by new: [Area], from day: CalendarDate
  ) throws(Diagnostic) {
    let last = day.adding(days: -1)
    try document.change("areas") { entries in
      for index in entries.indices where entries[index]["id"]?.text.map(old.contains) == true {
        entries[index] = entries[index]
          .setting("until", .string(last.description))
          .setting("into", .array(new.map { .string($0.id) }))
      }
      let place = entries.lastIndex { $0["id"]?.text.map(old.contains) == true }
      entries.insert(contentsOf: new.map(\.node), at: place.map { $0 + 1 } ?? entries.endIndex)
    }
  }
}

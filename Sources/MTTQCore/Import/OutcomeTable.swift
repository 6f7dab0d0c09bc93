package import MTTQText

/// New statuses of households, read from a table (tables.md, “Households”).
package struct OutcomeTable {
  package let rows: TableRows<Record.Outcome>
  /// How many rows give the status that the household has on the day.
  package let passed: Int

  /// - Parameters:
  ///   - day: that of rows which name none.
  package init(
    _ file: TableFile, sheet: Workbook.SheetEntry?, book: Book, register: Register,
    day: CalendarDate, skipsUnknown: Bool
  ) {
    let finder = HouseholdFinder(register, book.plan)
    var standing = StandingHouseholds(book)
    var met: Set<HouseholdDay> = []
    var passed = 0
    let layout = TableLayout(
      names: .ofHouseholds([.status, .on, .note], in: book.plan), needs: [.status],
      either: [.householdID, .head], year: book.calendar.days, isPersonal: true,
      skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader, row in
      let id = finder.id(row, &reader)
      reader.require(.status, row)
      let status = reader.status(row, among: HouseholdStatus.allCases)
      let on = reader.day(.on, row) ?? day
      let note = reader.read(.note, row, TextFault.plain)
      guard let id, let status else { return [] }
      guard met.insert(HouseholdDay(household: id, day: on)).inserted else {
        reader.add(.householdTwice, .status, row)
        return []
      }
      if standing.household(id, on: on)?.status == status {
        passed += 1
        return []
      }
      return [Record.Outcome(household: id, on: on, status: status, note: note)]
    }
    self.passed = passed
  }
}

private struct HouseholdDay: Hashable {
  let household: String
  let day: CalendarDate
}

extension TableReader {
  /// The status that a row gives.
  mutating func status(_ row: TableRow, among statuses: [HouseholdStatus]) -> HouseholdStatus? {
    let status = read(.status, row) { text throws(TextFault) in
      try HouseholdCells.status(text, among: statuses)
    }
    if status != nil { countSound() }
    return status
  }
}

extension CellFault {
  fileprivate static let householdTwice = CellFault(
    Wording(
      vi: "hộ này đã có dòng khác cùng ngày", en: "the household has another row of this day"),
    Wording(vi: "giữ lại một dòng", en: "keep one of the two"))
}

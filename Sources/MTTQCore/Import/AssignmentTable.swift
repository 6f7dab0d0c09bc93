package import MTTQText

/// Who takes which household in charge, read from a table (tables.md, “Households”).
package struct AssignmentTable {
  package let rows: TableRows<Record.Assignment>
  /// How many helpers help the household already.
  package let passed: Int
  /// How many rows name no helper.
  package let empty: Int

  /// - Parameters:
  ///   - day: that of rows which name none.
  package init(
    _ file: TableFile, sheet: Workbook.SheetEntry?, book: Book, register: Register,
    day: CalendarDate, skipsUnknown: Bool
  ) {
    let finder = HouseholdFinder(register, book.plan)
    let helpers = HelperNames(book.plan, register)
    var standing = StandingHouseholds(book)
    var met: Set<HelperDay> = []
    var (passed, empty) = (0, 0)
    let layout = TableLayout(
      names: .ofHouseholds([.helper, .forms, .on, .until, .note], in: book.plan),
      needs: [.helper], either: [.householdID, .head], year: book.calendar.days, isPersonal: true,
      skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader, row in
      let id = finder.id(row, &reader)
      guard reader.cell(.helper, row) != nil else {
        empty += 1
        return []
      }
      let named = reader.read(.helper, row) { text throws(TextFault) in
        try CellList.values(text, commas: 2, helpers.helper)
      }
      if named != nil { reader.countSound() }
      let forms = reader.read(.forms, row) { text throws(TextFault) in
        try CellList.values(text, commas: 2, HouseholdCells.helpForm)
      }
      let on = reader.day(.on, row) ?? day
      let until = reader.day(.until, row)
      if let until, until < on { reader.add(.endsTooEarly, .until, row) }
      let note = reader.read(.note, row, TextFault.plain)
      guard let id, let named else { return [] }
      let active = standing.household(id, on: on)?.assignments.map(\.assignment.helper) ?? []
      return named.compactMap { helper in
        let isNew = met.insert(HelperDay(household: id, helper: helper)).inserted
        guard isNew, !active.contains(helper) else {
          passed += 1
          return nil
        }
        return Record.Assignment(
          household: id, on: on, helper: helper, forms: forms ?? [], until: until, note: note)
      }
    }
    self.passed = passed
    self.empty = empty
  }
}

private struct HelperDay: Hashable {
  let household: String
  let helper: HelperReference
}

/// The organisations and other helpers that a cell may name.
private struct HelperNames {
  private let names: NamedEntries
  private let organisations: Set<String>

  init(_ plan: Plan, _ register: Register) {
    names =
      NamedEntries(
        Wording(vi: "nơi giúp đỡ", en: "helper"),
        of: [("org", .organisations(plan)), ("helper", .helpers(register))]
      ).indexed
    organisations = Set(plan.organisations.map(\.id))
  }

  func helper(_ text: String) throws(TextFault) -> HelperReference {
    let id = try names.id(text)
    if let mark = id.firstIndex(of: ":") {
      let bare = String(id[id.index(after: mark)...])
      return id[..<mark] == "org" ? .org(bare) : .helper(bare)
    }
    return organisations.contains(id) ? .org(id) : .helper(id)
  }
}

extension TableColumn {
  static let helper = TableColumn("helper", ["Nơi giúp đỡ", "Tổ chức", "Người giúp đỡ", "org"])
  static let forms = TableColumn(
    "forms", ["Hình thức", "Hình thức giúp đỡ", "Nội dung giúp đỡ"])
  static let until = TableColumn("until", ["Đến ngày"])
}

extension CellFault {
  fileprivate static let endsTooEarly = CellFault(
    Wording(vi: "ngày kết thúc sớm hơn ngày bắt đầu", en: "it ends before it begins"),
    Wording(vi: "sửa cột Ngày hoặc Đến ngày", en: "mend one of the two days"))
}

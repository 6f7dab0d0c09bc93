/// The tables of facts that a register gives, where households are asked for.
extension ExportTable {
  package static let ofRegisters: [ExportRows<ExportedRegister>] = [
    ExportRows(
      "household", .facts, behind: .households, rows: { $0.households },
      [
        .place, .text("household") { $0.entry.id }, .text("area") { $0.entry.area },
        .text("status") { $0.entry.status.rawValue },
      ]),
    // Persons who help have no row.
    ExportRows(
      "helper", .facts, behind: .households,
      rows: { $0.register.helpers.placed.filter { !$0.entry.kind.isPerson } },
      [
        .place, .text("helper") { $0.entry.id }, .text("kind") { $0.entry.kind.rawValue },
        .text("name") { $0.entry.name },
      ]),
  ]
}

/// The register of a book that goes into tables.
package struct ExportedRegister: ExportSource {
  let register: Register
  private let codes: HouseholdCodes
  package let head: [ExportCell]

  package init(_ register: Register, book: String, codes: HouseholdCodes) {
    self.register = register
    self.codes = codes
    head = [.text(book)]
  }

  package static let headColumns = [ExportColumn.book]

  /// A household with a code for its id.
  struct CodedHousehold: Sendable {
    let id: String
    let area: String?
    let status: HouseholdStatus
  }

  var households: [Placed<CodedHousehold>] {
    register.households.placed.map { placed in
      Placed(
        place: placed.place,
        entry: CodedHousehold(
          id: codes.code(of: placed.entry.id), area: placed.entry.area,
          status: placed.entry.status))
    }
  }
}

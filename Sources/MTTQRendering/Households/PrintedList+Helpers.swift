package import MTTQCore
package import MTTQText

extension PrintedList {
  /// The helpers of the register in its order, and whom each helps on the day.
  ///
  /// - Parameter withNames: whether persons stand there by name; otherwise the list holds no personal
  ///   data.
  package init(
    helpersOf register: Register?, plan: Plan, households: [HouseholdCase],
    asOf day: CalendarDate, withNames: Bool, language: Language
  ) {
    let helped = households.idsByHelper
    let helpers = register?.helpers ?? []
    self.init(
      .helpers, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã", .remark), .init("Tên", .subject), .init("Loại", .remark),
          .init("Số hộ đang giúp", .figure), .init("Mã hộ", .remark),
        ],
        rows: helpers.map { helper in
          let ids = helped[helper.id] ?? []
          return [
            .text(helper.id), .text(helper.name(asked: withNames) ?? ""),
            .text(helper.kind.words.vietnamese), .count(ids.count),
            .text(ids.joined(separator: "; ")),
          ]
        }))
    if withNames { notices = [Wording.staysInOffice(language)] }
  }
}

extension Wording {
  fileprivate static let helpers = Wording(vi: "Nơi giúp đỡ", en: "Helpers")
}

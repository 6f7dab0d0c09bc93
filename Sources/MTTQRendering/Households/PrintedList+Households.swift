package import MTTQCore
package import MTTQText

extension PrintedList {
  /// Households as they stand on a day in the order given, with the headers that an import reads and
  /// `Nơi giúp đỡ`.
  ///
  /// - Parameter withNames: whether heads, and persons who help, stand there by name; otherwise
  ///   the list holds no personal data.
  package init(
    _ households: [HouseholdCase], plan: Plan, register: Register?, asOf day: CalendarDate,
    withNames: Bool, language: Language
  ) {
    let helpers = HelperDirectory(plan: plan, register: register)
    let names = withNames ? ["Họ và tên chủ hộ"] : []
    let titles =
      ["Mã hộ"] + names
      + ["Khu dân cư", "Diện hộ", "Số nhân khẩu", "Hội viên", "Nhu cầu", "Nơi giúp đỡ"]
    let rows = households.map { standing -> [PrintedTable.Cell] in
      let household = standing.household
      let named = helpers.named(standing.assignments, withNames: withNames)
      return [.text(household.id)] + (withNames ? [.text(household.head ?? "")] : []) + [
        .text(standing.area ?? ""), .text(standing.status.listWords.vietnamese),
        .count(household.people), .text(household.memberOf.joined(separator: "; ")),
        .text(household.needs.joined(separator: "; ")), .text(named.joined(separator: "; ")),
      ]
    }
    self.init(
      .title, of: plan, asOf: day, language: language,
      table: PrintedTable(columns: titles.map { .init($0, .remark) }, rows: rows))
    if withNames { notices = [Wording.staysInOffice(language)] }
  }
}

extension Wording {
  fileprivate static let title = Wording(vi: "Danh sách hộ", en: "Households")
}

package import MTTQCore
internal import MTTQText

/// Households as they stand on a day as rows of text, for a table that a spreadsheet opens.
package enum HouseholdsTable {
  /// The rows in the order given, the header first, with the headers that an import reads and
  /// `Nơi giúp đỡ`.
  ///
  /// - Parameter withNames: whether heads, and persons who help, stand there by name; otherwise
  ///   the rows hold no personal data.
  package static func rows(
    _ households: [HouseholdCase], plan: Plan, register: Register?, withNames: Bool
  ) -> [[String]] {
    let helpers = HelperDirectory(plan: plan, register: register)
    let header =
      ["Mã hộ"] + (withNames ? ["Họ và tên chủ hộ"] : []) + [
        "Khu dân cư", "Diện hộ", "Số nhân khẩu", "Hội viên", "Nhu cầu", "Nơi giúp đỡ",
      ]
    return [header]
      + households.map { standing in
        let household = standing.household
        return [household.id] + (withNames ? [household.head ?? ""] : []) + [
          household.area ?? "", standing.status.listWords.vietnamese,
          household.people.map(String.init) ?? "", household.memberOf.joined(separator: "; "),
          household.needs.joined(separator: "; "),
          helpers.named(standing.assignments, withNames: withNames).joined(separator: "; "),
        ]
      }
  }
}

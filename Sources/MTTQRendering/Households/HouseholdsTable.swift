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
    var header = ["Mã hộ"]
    if withNames { header.append("Họ và tên chủ hộ") }
    header += ["Khu dân cư", "Diện hộ", "Số nhân khẩu", "Hội viên", "Nhu cầu", "Nơi giúp đỡ"]
    let rows = households.map { standing -> [String] in
      let household = standing.household
      var cells = [household.id]
      if withNames { cells.append(household.head ?? "") }
      cells.append(standing.area ?? "")
      cells.append(standing.status.listWords.vietnamese)
      cells.append(household.people.map { String($0) } ?? "")
      cells.append(household.memberOf.joined(separator: "; "))
      cells.append(household.needs.joined(separator: "; "))
      let named = helpers.named(standing.assignments, withNames: withNames)
      cells.append(named.joined(separator: "; "))
      return cells
    }
    return [header] + rows
  }
}

package import MTTQCore
package import MTTQText

// The poor households and their helpers as JSON: ids, never names.

extension HouseholdSummary {
  /// The object of `households`.
  package var node: JSONNode {
    .object([
      "register": JSONNode(
        .object(register.map { JSONMember($0.status.rawValue, .number($0.count)) })),
      "helped": .number(helped), "helpedNow": .number(helpedNow),
      "withoutHelper": .array(withoutHelper.map { .string($0) }),
      "coverage": .optional(coverage), "escapedPoverty": .number(escapedPoverty),
      "escapedNearPoverty": .number(escapedNearPoverty), "fellBack": .number(fellBack),
      "byHelper": .array(byHelper.map(\.node)),
      "helpedHouseholds": .array(helpedHouseholds.map(\.node)),
    ])
  }

  /// Of `names`, those of the households that the summary lists, by id.
  package func listedNames(among names: [String: String]) -> JSONNode {
    let listed = Set(helpedHouseholds.map(\.household)).union(withoutHelper).sorted()
    let members = listed.compactMap { id in
      names[id].map { JSONMember(id, .string($0)) }
    }
    return JSONNode(.object(members))
  }
}

extension HouseholdSummary.HelperRow {
  fileprivate var node: JSONNode {
    .object([
      "org": .optional(org), "helper": .optional(helper),
      "helperKind": .optional(helperKind?.rawValue), "helped": .number(helped),
      "helpedNow": .number(helpedNow), "escapedPoverty": .number(escapedPoverty),
    ])
  }
}

extension HouseholdSummary.HelpedHousehold {
  fileprivate var node: JSONNode {
    .object([
      "household": .string(household), "area": .optional(area),
      "status": .optional(status?.rawValue), "helpers": .array(helpers.map { .string($0) }),
      "forms": .array(forms.map { .string($0) }),
    ])
  }
}

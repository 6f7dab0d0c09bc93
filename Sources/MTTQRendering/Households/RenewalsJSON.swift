package import MTTQCore
package import MTTQText

/// Last year's assignments and which of them can go on as JSON, format `mttq-renewal/1`.
package enum RenewalsJSON {
  /// The assignments in canonical written form: as they would begin anew on a day, and those that
  /// cannot with the reason `household`, `helper` or `assigned`.
  package static func text(_ renewals: [AssignmentRenewal], on day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-renewal/1"), "on": .string(day.description),
        "assignments": .array(
          renewals.filter { $0.obstacle == nil }.map { renewal in
            let anew = renewal.assignment(on: day)
            return .object([
              "household": .string(anew.household), "org": .optional(renewal.former.org),
              "helper": .optional(renewal.former.helper),
              "forms": .array(anew.forms.map { .string($0) }), "until": .optional(anew.until),
              "former": .string(renewal.former.id),
            ])
          }),
        "notRenewable": .array(
          renewals.compactMap { renewal in
            renewal.obstacle.map { obstacle in
              .object([
                "household": .string(renewal.household), "org": .optional(renewal.former.org),
                "helper": .optional(renewal.former.helper),
                "former": .string(renewal.former.id), "reason": .string(obstacle.rawValue),
              ])
            }
          }),
      ]))
  }
}

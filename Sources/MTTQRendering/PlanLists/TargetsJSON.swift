package import MTTQCore
package import MTTQText

/// How far the targets of a plan are reached by a day as JSON, format `mttq-targets/1`.
package enum TargetsJSON {
  /// The targets in canonical written form, each as a report has it.
  package static func text(_ rows: [TargetRow], asOf day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-targets/1"), "asOf": .string(day.description),
        "targets": .array(rows.map(TargetRow.reportTable.node)),
      ]))
  }
}

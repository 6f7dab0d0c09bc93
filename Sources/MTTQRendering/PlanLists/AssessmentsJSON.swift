package import MTTQCore
package import MTTQText

/// The score tables of a plan by a day as JSON, format `mttq-assessments/1`.
package enum AssessmentsJSON {
  /// The tables in canonical written form, each as a report has it.
  package static func text(_ tables: [AssessmentTable], asOf day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-assessments/1"), "asOf": .string(day.description),
        "assessments": .array(tables.map(AssessmentTable.reportTable.node)),
      ]))
  }
}

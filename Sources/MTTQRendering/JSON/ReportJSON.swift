package import MTTQCore
internal import MTTQText

/// A report as JSON, format `mttq-report/1`, in canonical written form.
package enum ReportJSON {
  /// The text of the file; `names`, from household id to the name of its head, adds those of the
  /// households that the report lists, for a print that stays in the office.
  package static func text(_ report: Report, names: [String: String]? = nil) -> String {
    JSONText.printed(ReportFile(report, names: names).node)
  }
}

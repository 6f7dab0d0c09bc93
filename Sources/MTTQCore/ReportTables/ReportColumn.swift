internal import MTTQText

/// One key of an object of a report, with all that is said of it.
struct ReportColumn<Row>: Sendable {
  let key: ReportKey
  let value: ReportValue<Row>

  /// - Parameters:
  ///   - meaning: what the key holds, as an editor shows it: a phrase without a full stop.
  ///   - telling: what a diff makes of it. It has no default: what is not told has to say so.
  ///   - required: whether every report has the key; a value of nil leaves out one that is not.
  ///   - personal: whether the value is personal data.
  init(
    _ name: String, _ value: ReportValue<Row>, _ meaning: Wording, _ telling: ReportTelling,
    required: Bool = true, personal: Bool = false
  ) {
    self.value = value
    key = ReportKey(
      field: Shape.Field(
        name, value.shape, meaning, required: required, personal: personal,
        orNull: value.allowsNull),
      telling: telling, form: value.form, inner: value.inner)
  }
}

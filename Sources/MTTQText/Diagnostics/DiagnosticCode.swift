/// What kind of fault a diagnostic reports, with the severity that it has by default.
///
/// The codes are stable: scripts and CI read them. Each module lists the ones it reports in an
/// extension of this type.
package struct DiagnosticCode: Hashable, Sendable {
  /// The printed code, such as `json/syntax`.
  package let name: String
  /// How grave it is unless an option says otherwise.
  package let severity: Severity

  package init(_ name: String, _ severity: Severity) {
    self.name = name
    self.severity = severity
  }
}

/// How grave a finding is.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  case error
  case warning
  case note
}

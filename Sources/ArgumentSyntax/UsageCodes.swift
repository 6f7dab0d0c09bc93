package import MTTQText

extension DiagnosticCode {
  package static let usageUnknownCommand = DiagnosticCode("usage/unknown-command", .error)
  package static let usageMissingCommand = DiagnosticCode("usage/missing-command", .error)
  package static let usageUnknownOption = DiagnosticCode("usage/unknown-option", .error)
  package static let usageMissingValue = DiagnosticCode("usage/missing-value", .error)
  package static let usageUnexpectedValue = DiagnosticCode("usage/unexpected-value", .error)
  package static let usageMissingArgument = DiagnosticCode("usage/missing-argument", .error)
  package static let usageUnexpectedArgument = DiagnosticCode("usage/unexpected-argument", .error)
  package static let usageValue = DiagnosticCode("usage/value", .error)
  package static let usageConflict = DiagnosticCode("usage/conflict", .error)
}

internal import ArgumentSyntax

/// What the values of arguments name that the tool alone can list, to complete them.
///
///     Placeholder(vi: "TỔ-CHỨC", en: "ORG", completes: .entry(.organisation))
enum EntryKind: String, CaseIterable, Sendable {
  case organisation, area, task, model, fund, unit, assessment, breakdown, review
  /// One of the five contents, by its number.
  case content
  /// What stands at the head and the end of the document, by its place in the list.
  case basis, signature, recipient, purpose, requirement
  case indicator
  /// `NAME=VALUE`, of which the name is completed.
  case recorded
  /// Likewise, of indicators whose figure of a period is expected: ratios follow from others.
  case expected
  /// `DIMENSION=PART`.
  case part
  /// `CRITERION=POINTS`, of the score table that was named before.
  case criterion
  /// Who sends reports in: units, organisations and areas.
  case sender
  case report
  case household, helper, record
  case householdOrRecord
  case day
  /// The code of a finding.
  case code
  /// A command or a topic of help.
  case page
  /// A sheet of the workbook that the line names.
  case sheet
}

extension CompletionKind {
  static func entry(_ kind: EntryKind) -> CompletionKind { .words(kind.rawValue) }

  /// Tables: text and workbooks.
  static let tables = CompletionKind.files(["csv", "tsv", "txt", "xlsx"])
}

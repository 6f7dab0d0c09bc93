internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq duty …`: the reports that are owed, to whom and by when.
enum DutyCommand {
  static let command = Command<any CommandAction>(
    "duty",
    Wording(
      vi: "chế độ báo cáo: phải gửi báo cáo nào, cho ai, khi nào",
      en: "the reports that are owed, to whom and by when"),
    subcommands: [
      Command(DutySetCommand.syntax) { $0 },
      PartListCommand.command(
        of: "duty", Wording(vi: "chế độ báo cáo", en: "the reporting duties"),
        .ofPlan { PartsPage(duties: $0, language: $1) }),
      Command(DutyRemoveCommand.syntax) { $0 },
    ])
}

extension ValueSyntax where Value == ReportKind {
  /// A kind of report by its id, or as reports are called: `6 tháng`, `quý`.
  static var reportKind: ValueSyntax {
    .named(
      Placeholder(vi: "LOẠI", en: "KIND", completes: .choices),
      ReportKind.allCases.map { kind in (kind, kind.rawValue, kind.names) })
  }
}

extension ReportKind {
  /// What offices call it.
  fileprivate var names: [String] {
    switch self {
    case .month: ["tháng", "hằng tháng"]
    case .quarter: ["quý", "hằng quý"]
    case .halfYear: ["6 tháng", "6 tháng đầu năm"]
    case .nineMonth: ["9 tháng"]
    case .annual: ["năm", "cả năm"]
    }
  }
}

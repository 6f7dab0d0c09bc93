internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq quota …`: the duties that are counted from the book itself.
enum QuotaCommand {
  static let command = Command<any CommandAction>(
    "quota",
    Wording(
      vi: "định mức: phần việc được đếm từ chính sổ này",
      en: "the duties that are counted from the book itself"),
    subcommands: [
      Command(QuotaSetCommand.syntax) { $0 }, list,
      Command(QuotaRemoveCommand.syntax) { $0 },
    ])

  /// `mttq quota list`: the quotas and how far they are met.
  private static let list = PartListCommand.command(
    of: "quota", Wording(vi: "các định mức và mức đạt", en: "the quotas and how far they are met"),
    .ofBook { report, plan, day, language in
      PartsPage(quotas: report, of: plan, asOf: day, language: language)
    })
}

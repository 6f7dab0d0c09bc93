internal import ArgumentSyntax
internal import MTTQText

/// `mttq helper …`: those who help and are no organisation of the plan.
enum HelperCommand {
  static let command = Command<any CommandAction>(
    "helper",
    Wording(
      vi: "nơi giúp đỡ ngoài các tổ chức: hộ khá, cá nhân, đảng viên, doanh nghiệp",
      en: "helpers that are no organisation: households, persons, enterprises"),
    subcommands: [
      Command(HelperAddCommand.syntax) { $0 }, Command(HelperListCommand.syntax) { $0 },
      Command(HelperForgetCommand.syntax) { $0 },
    ])
}

internal import ArgumentSyntax
internal import MTTQText

/// `mttq household …`: the register, and who helps whom.
enum HouseholdCommand {
  static let command = Command<any CommandAction>(
    "household",
    Wording(
      vi: "sổ hộ: thêm, nhập, xem, phân công giúp đỡ, ghi kết quả",
      en: "the register: add, import, see, give helpers, record outcomes"),
    subcommands: [
      Command(HouseholdEntryCommand.add) { $0 }, Command(HouseholdEntryCommand.edit) { $0 },
      Command(HouseholdImportCommand.syntax) { $0 }, Command(HouseholdListCommand.syntax) { $0 },
      Command(HouseholdAssignCommand.syntax) { $0 },
      Command(HouseholdFormCommand.syntax) { $0 },
      Command(HouseholdReleaseCommand.syntax) { $0 },
      Command(HouseholdOutcomeCommand.syntax) { $0 },
      Command(HouseholdSuggestCommand.syntax) { $0 }, Command(HouseholdRenewCommand.syntax) { $0 },
      Command(HouseholdForgetCommand.syntax) { $0 },
    ])
}

extension Placeholder {
  static let list = Placeholder(vi: "MỤC", en: "ITEM", completes: .choices)
}

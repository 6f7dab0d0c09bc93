internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq model …`: the models of the plan, and what became of them.
enum ModelCommand {
  static let command = Command<any CommandAction>(
    "model",
    Wording(
      vi: "thêm mô hình, xem và ghi tình hình hoạt động",
      en: "add models, see them, record what became of them"),
    subcommands: [
      Command(ModelAddCommand.syntax) { $0 }, Command(ModelListCommand.syntax) { $0 },
      Command(StatusChangeCommand.model("start", .started)) { $0 },
      Command(StatusChangeCommand.model("effective", .effective)) { $0 },
      Command(StatusChangeCommand.model("replicate", .replicated)) { $0 },
      Command(StatusChangeCommand.model("stop", .stopped)) { $0 },
    ])
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq model …`: the models of the plan, and what became of them.
enum ModelCommand {
  static let command = PlanPart.model.group(
    Wording(
      vi: "các mô hình và tình hình hoạt động", en: "the models, and what became of them"),
    list: Command(ModelListCommand.syntax) { $0 },
    others: [
      Command(StatusChangeCommand.model("start", .started)) { $0 },
      Command(StatusChangeCommand.model("effective", .effective)) { $0 },
      Command(StatusChangeCommand.model("replicate", .replicated)) { $0 },
      Command(StatusChangeCommand.model("stop", .stopped)) { $0 },
    ])
}

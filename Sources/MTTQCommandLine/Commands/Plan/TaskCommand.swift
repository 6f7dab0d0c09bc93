internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task …`: the tasks of the plan, and what became of them.
enum TaskCommand {
  static let command = PlanPart.task.group(
    Wording(
      vi: "các nhiệm vụ, lộ trình và tình hình thực hiện",
      en: "the tasks, their road map, what became of them"),
    list: Command(TaskListCommand.syntax) { $0 },
    others: [
      Command(StatusChangeCommand.task("start", .started)) { $0 },
      Command(StatusChangeCommand.task("done", .done)) { $0 },
      Command(StatusChangeCommand.task("defer", .deferred)) { $0 },
      Command(StatusChangeCommand.task("cancel", .cancelled)) { $0 },
    ])
}

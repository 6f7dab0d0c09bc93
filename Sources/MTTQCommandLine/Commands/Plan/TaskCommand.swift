internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task …`: the tasks of the plan, and what became of them.
enum TaskCommand {
  static let command = Command<any CommandAction>(
    "task",
    Wording(
      vi: "thêm nhiệm vụ, xem lộ trình và ghi tình hình thực hiện",
      en: "add tasks, see the road map, record what became of them"),
    subcommands: [
      Command(TaskAddCommand.syntax) { $0 }, Command(TaskListCommand.syntax) { $0 },
      Command(StatusChangeCommand.task("start", .started)) { $0 },
      Command(StatusChangeCommand.task("done", .done)) { $0 },
      Command(StatusChangeCommand.task("defer", .deferred)) { $0 },
      Command(StatusChangeCommand.task("cancel", .cancelled)) { $0 },
    ])
}

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
      Command(
        StatusChangeCommand.task(
          "start", .started,
          Wording(vi: "ghi nhiệm vụ bắt đầu", en: "record that a task began"))
      ) { $0 },
      Command(
        StatusChangeCommand.task(
          "done", .done,
          Wording(vi: "ghi nhiệm vụ đã hoàn thành", en: "record that a task is done"))
      ) { $0 },
      Command(
        StatusChangeCommand.task(
          "defer", .deferred,
          Wording(vi: "ghi nhiệm vụ tạm hoãn", en: "record that a task is put off"))
      ) { $0 },
      Command(
        StatusChangeCommand.task(
          "cancel", .cancelled,
          Wording(vi: "ghi nhiệm vụ thôi không làm", en: "record that a task is given up"))
      ) { $0 },
    ])
}

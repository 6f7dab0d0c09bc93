internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task start|done|defer|cancel`: records what became of a task.
struct TaskChangeCommand: CommandAction {
  let status: TaskStatus
  /// The word after `task`.
  let name: String
  var task = Word("")
  var on: CalendarDate?
  var note: String?

  static let start = syntax(
    "start", .started, Wording(vi: "ghi nhiệm vụ bắt đầu", en: "record that a task began"))
  static let done = syntax(
    "done", .done, Wording(vi: "ghi nhiệm vụ đã hoàn thành", en: "record that a task is done"))
  static let `defer` = syntax(
    "defer", .deferred, Wording(vi: "ghi nhiệm vụ tạm hoãn", en: "record that a task is put off"))
  static let cancel = syntax(
    "cancel", .cancelled,
    Wording(vi: "ghi nhiệm vụ thôi không làm", en: "record that a task is given up"))

  private static func syntax(
    _ name: String, _ status: TaskStatus, _ summary: Wording
  ) -> CommandSyntax<TaskChangeCommand> {
    CommandSyntax(
      name, summary,
      examples: [Example("mttq task \(name) 3"), Example("mttq task \(name) 3 --on 15/5/2026")],
      defaults: TaskChangeCommand(status: status, name: name),
      arguments: [
        .positional(
          .word(.task), \.task,
          Wording(vi: "mã hoặc tên nhiệm vụ", en: "the task's id or title")),
        .option(
          "--on", value: .date, \.on,
          Wording(vi: "ngày xảy ra (mặc định: hôm nay)", en: "the day (default: today)")),
        .option(
          "--note", value: .text(.text), \.note,
          .noteHelp),
      ])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    var faults = Faults()
    let id = faults.id(task, in: .tasks(open.plan))
    try faults.check()
    guard let id else { return .software }
    let day = try session.day(on)
    let change = Record.TaskChange(task: id, on: day, status: status, note: note?.nfc)
    try session.record(session.records(of: [.task(change)]), in: open, as: "task " + name)
    return .done
  }
}

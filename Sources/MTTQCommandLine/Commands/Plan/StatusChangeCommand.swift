internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task start|done|defer|cancel` and `mttq model start|effective|replicate|stop`: records
/// what became of a part of the plan.
struct StatusChangeCommand: CommandAction {
  /// What one of the commands has of its own.
  struct Change: Sendable {
    /// The words after `mttq`.
    let name: String
    let names: @Sendable (Plan) -> NamedEntries
    let event: @Sendable (_ id: String, _ on: CalendarDate, _ note: String?) -> Record.Event
  }

  let change: Change
  var part = Word("")
  var on: DayWord?
  var note: String?
  var isRehearsal = false

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.record(
      as: change.name, naming: [note], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      let id = try faulting { () throws(Diagnostic) in
        try change.names(open.plan).id(part, telling: session.tell)
      }
      return [change.event(id, day, note)]
    }
    return .done
  }
}

extension StatusChangeCommand {
  /// `mttq task NAME`: a task's new status.
  static func task(
    _ name: String, _ status: TaskStatus
  ) -> CommandSyntax<StatusChangeCommand> {
    let change = Change(name: "task " + name, names: { .tasks($0) }) { id, on, note in
      .task(Record.TaskChange(task: id, on: on, status: status, note: note))
    }
    return change.syntax(
      name, .record(a: Wording(vi: "nhiệm vụ", en: "task"), status.words), of: .task, example: "3",
      Wording(vi: "mã hoặc tên nhiệm vụ", en: "the task's id or title"))
  }

  /// `mttq model NAME`: a model's new status.
  static func model(
    _ name: String, _ status: ModelStatus
  ) -> CommandSyntax<StatusChangeCommand> {
    let change = Change(name: "model " + name, names: { .models($0) }) { id, on, note in
      .model(Record.ModelChange(model: id, on: on, status: status, note: note))
    }
    return change.syntax(
      name, .record(a: Wording(vi: "mô hình", en: "model"), status.words), of: .model,
      example: "ngoi-nha-xanh",
      Wording(vi: "mã hoặc tên mô hình", en: "the model's id or name"))
  }
}

extension StatusChangeCommand.Change {
  fileprivate func syntax(
    _ name: String, _ summary: Wording, of placeholder: Placeholder, example: String,
    _ help: Wording
  ) -> CommandSyntax<StatusChangeCommand> {
    CommandSyntax(
      name, summary,
      examples: [
        Example("mttq \(self.name) \(example)"),
        Example("mttq \(self.name) \(example) --on 15/5/2026"),
      ],
      defaults: StatusChangeCommand(change: self),
      arguments: [
        .positional(.word(placeholder), \.part, help),
        .option(
          "--on", value: .date, \.on,
          Wording(vi: "ngày xảy ra (mặc định: hôm nay)", en: "the day (default: today)")),
        .option("--note", value: .ofBook(.text), \.note, .noteHelp),
        .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
      ])
  }
}

extension Wording {
  /// What a command does that records a status, in the words for that status.
  fileprivate static func record(a part: Wording, _ status: Wording) -> Wording {
    Wording(
      vi: "ghi \(part.vietnamese) \(status.vietnamese)",
      en: "record that a \(part.english) is \(status.english)")
  }
}

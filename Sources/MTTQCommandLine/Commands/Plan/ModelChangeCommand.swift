internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq model start|effective|replicate|stop`: records what became of a model.
struct ModelChangeCommand: CommandAction {
  let status: ModelStatus
  /// The word after `model`.
  let name: String
  var model = Word("")
  var on: CalendarDate?
  var note: String?

  static let start = syntax(
    "start", .started,
    Wording(vi: "ghi mô hình bắt đầu xây dựng", en: "record that a model began"))
  static let effective = syntax(
    "effective", .effective,
    Wording(vi: "ghi mô hình hoạt động hiệu quả", en: "record that a model works well"))
  static let replicate = syntax(
    "replicate", .replicated,
    Wording(vi: "ghi mô hình được nhân rộng", en: "record that a model was replicated"))
  static let stop = syntax(
    "stop", .stopped,
    Wording(vi: "ghi mô hình ngừng hoạt động", en: "record that a model stopped"))

  private static func syntax(
    _ name: String, _ status: ModelStatus, _ summary: Wording
  ) -> CommandSyntax<ModelChangeCommand> {
    CommandSyntax(
      name, summary,
      examples: [
        Example("mttq model \(name) ngoi-nha-xanh"),
        Example("mttq model \(name) ngoi-nha-xanh --on 15/5/2026"),
      ],
      defaults: ModelChangeCommand(status: status, name: name),
      arguments: [
        .positional(
          .word(.model), \.model, Wording(vi: "mã hoặc tên mô hình", en: "the model's id or name")),
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
    let id = faults.id(model, in: .models(open.plan))
    try faults.check()
    guard let id else { return .software }
    let day = try session.day(on)
    let change = Record.ModelChange(model: id, on: day, status: status, note: note?.nfc)
    try session.record(session.records(of: [.model(change)]), in: open, as: "model " + name)
    return .done
  }
}

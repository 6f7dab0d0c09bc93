internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq model add`: adds a model to the plan.
struct ModelAddCommand: CommandAction {
  var name = Word("")
  var id: Word?
  var content = 0
  var org: Word?
  var areas: [Word] = []
  var since: DayWord?

  static let syntax = CommandSyntax(
    "add", Wording(vi: "thêm một mô hình vào kế hoạch", en: "add a model to the plan"),
    discussion: Wording(
      vi: "In ra mã của mô hình.", en: "Prints the model's id."),
    examples: [
      "mttq model add \"Xóm đạo bình yên\" --content 4 --org mttq --area xuan-my --area tu-le"
    ],
    defaults: ModelAddCommand(),
    arguments: [
      .positional(.word(.name), \.name, Wording(vi: "tên mô hình", en: "the model's name")),
      .option(
        "--content", value: .content, \.content, isRequired: true,
        Wording(vi: "nội dung 1–5 của Cuộc vận động", en: "the campaign's content 1–5")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã mô hình", en: "the model's id")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "tổ chức chủ trì", en: "the organisation that leads")),
      .repeated(
        "--area", value: .word(.area), \.areas,
        Wording(vi: "khu dân cư; lặp lại được", en: "a residential area; repeatable")),
      .option(
        "--since", value: .date, \.since,
        Wording(vi: "có từ ngày nào", en: "since when it is there")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let since = try session.placed(since)?.day
    let model = try session.editPlan(as: "model add") { plan, faults throws(Interruption) in
      try self.model(plan, since: since, &faults)
    } change: { edit, model throws(Diagnostic) in
      try edit.add(model)
    }
    try session.acknowledge([model.id])
    return .done
  }

  private func model(
    _ plan: Plan, since: CalendarDate?, _ faults: inout Faults
  ) throws(Interruption) -> PracticeModel {
    let text = faults.text(name)
    let new = NewEntry(kind: .model, present: plan.models.map { ($0.id, $0.name) })
    let id = new.id(id, name: name, &faults)
    let org = faults.id(org, in: .organisations(plan))
    let areas = faults.ids(areas, in: .areas(plan))
    let (known, name) = try faults.all(id, text)
    var model = PracticeModel(id: known, name: name, content: content)
    model.org = org
    model.areas = areas
    model.since = since
    return model
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq org add`: adds an organisation to the plan.
struct OrganisationAddCommand: CommandAction {
  var name = Word("")
  var id: Word?
  var kind = Organisation.Kind.member
  var contents: [Int] = []
  var models: Int?

  static let syntax = CommandSyntax(
    "add", Wording(vi: "thêm một tổ chức vào kế hoạch", en: "add an organisation to the plan"),
    discussion: Wording(
      vi: "In ra mã của tổ chức. Mặt trận và các tổ chức chính trị – xã hội có mã chung cả nước.",
      en: "Prints its id. The Front and the socio-political organisations have ids of their own."),
    examples: [
      "mttq org add \"Hội Nông dân phường\" --kind socio-political --content 1 --content 3",
      "mttq org add \"Hội Người cao tuổi phường\" --kind member --models 1",
    ],
    defaults: OrganisationAddCommand(),
    arguments: [
      .positional(.word(.name), \.name, Wording(vi: "tên tổ chức", en: "its name")),
      .option(
        "--kind", value: .worded(Organisation.Kind.allCases), \.kind, isRequired: true,
        Wording(vi: "loại tổ chức", en: "what kind it is")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã tổ chức", en: "its id")),
      .repeated(
        "--content", value: .content, \.contents,
        Wording(
          vi: "nội dung đăng ký trong năm; lặp lại được",
          en: "a content that it registered; repeatable")),
      .option(
        "--models", value: .whole(.number, in: 0...1_000_000), \.models,
        Wording(vi: "số mô hình đăng ký", en: "how many models it pledged")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let organisation = try session.editPlan(as: "org add", part: organisation) {
      edit, organisation throws(Diagnostic) in try edit.add(organisation)
    }
    try session.acknowledge([organisation.id])
    return .done
  }

  private func organisation(_ plan: Plan, _ faults: inout Faults) throws(Interruption)
    -> Organisation
  {
    let text = faults.text(name)
    let new = NewEntry(kind: .organisation, present: plan.organisations.map { ($0.id, $0.name) })
    let id = new.id(id, name: name, &faults, make: NewIdentifier.organisation)
    let (known, name) = try faults.all(id, text)
    var organisation = Organisation(id: known, name: name, kind: kind)
    organisation.contents = contents.withoutRepeats
    organisation.models = models
    return organisation
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq area add`: adds a residential area to the plan.
struct AreaAddCommand: CommandAction {
  var name = Word("")
  var id: Word?
  var kind: Word?
  var isOutstanding = false
  var hasNoEligibleHouseholds = false
  var since: DayWord?
  var until: DayWord?

  static let syntax = CommandSyntax(
    "add",
    Wording(vi: "thêm một khu dân cư vào kế hoạch", en: "add a residential area to the plan"),
    discussion: Wording(
      vi: """
        In ra mã của khu dân cư. Khu mới lập từ khu cũ thì dùng mttq area merge, mttq area split.
        """,
      en: """
        Prints the area's id. One that takes the place of others is made with mttq area merge or \
        mttq area split.
        """),
    examples: ["mttq area add \"Tu Lễ\" --kind \"khối phố\""], defaults: AreaAddCommand(),
    arguments: [
      .positional(.word(.name), \.name, Wording(vi: "tên khu dân cư", en: "its name")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã khu dân cư", en: "its id")),
      .option(
        "--kind", value: .word(.text), \.kind,
        Wording(
          vi: "tên gọi ở địa phương: thôn, ấp, khối phố …",
          en: "the local word: thôn, ấp, khối phố …")),
      .flag(
        "--outstanding", \.isOutstanding,
        Wording(vi: "khu dân cư nổi bật của năm", en: "it is an outstanding one of the year")),
      .flag(
        "--no-eligible-households", \.hasNoEligibleHouseholds,
        Wording(
          vi: "không có hộ nào thuộc diện giúp đỡ", en: "no household of it qualifies for help")),
      .option(
        "--since", value: .date, \.since,
        Wording(vi: "ngày đầu tiên có khu này", en: "the first day of its existence")),
      .option(
        "--until", value: .date, \.until,
        Wording(vi: "ngày cuối cùng còn khu này", en: "the last day of its existence")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let (since, until) = try (session.placed(since), session.placed(until))
    let area = try session.editPlan(as: "area add") { plan, faults throws(Interruption) in
      try self.area(plan, since, until, &faults)
    } change: { edit, area throws(Diagnostic) in
      try edit.add(area)
    }
    try session.acknowledge([area.id])
    return .done
  }

  private func area(
    _ plan: Plan, _ since: PlacedDay?, _ until: PlacedDay?, _ faults: inout Faults
  ) throws(Interruption) -> Area {
    let text = faults.text(name)
    let new = NewEntry(kind: .area, present: plan.areas.map { ($0.id, $0.name) })
    let id = new.id(id, name: name, &faults)
    let kind = faults.text(kind)
    if let since, let until, until.day < since.day { faults.add(.endsTooEarly(until, since)) }
    let (known, name) = try faults.all(id, text)
    var area = Area(id: known, name: name)
    area.kind = kind
    area.outstanding = isOutstanding
    area.noEligibleHouseholds = hasNoEligibleHouseholds
    area.since = since?.day
    area.until = until?.day
    return area
  }
}

extension Diagnostic {
  fileprivate static func endsTooEarly(_ until: PlacedDay, _ since: PlacedDay) -> Diagnostic {
    until.word.fault(
      Wording(
        vi: "ngày cuối sớm hơn ngày đầu \(VietnameseDate.short(since.day))",
        en: "it ends before it begins on \(since.day)"),
      hint: Wording(vi: "sửa --since hoặc --until", en: "mend --since or --until"),
      code: .areaDates)
  }
}

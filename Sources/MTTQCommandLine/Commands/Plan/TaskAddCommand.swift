internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task add`: adds a task to the plan.
struct TaskAddCommand: CommandAction {
  var title = Word("")
  var id: Word?
  var number: Word?
  var content: Int?
  var lead: Word?
  var with: [Word] = []
  var from: DayWord?
  var due: DayWord?
  var place: Word?
  var expected: Word?
  var conditional: Word?
  var isArising = false

  static let syntax = CommandSyntax(
    "add", Wording(vi: "thêm một nhiệm vụ vào kế hoạch", en: "add a task to the plan"),
    discussion: Wording(
      vi: "In ra mã của nhiệm vụ: số tiếp theo nếu nhiệm vụ đánh số, nếu không thì đặt từ tên.",
      en:
        "Prints the task's id: the next number where tasks go by numbers, else made from its title."
    ),
    examples: [
      "mttq task add \"Ra quân vệ sinh môi trường\" --content 3 --lead phu-nu --due 5/6/2026",
      "mttq task add \"Trao quà Tết\" --with phu-nu --with nong-dan --from 1/2/2026 --due 10/2/2026",
    ],
    defaults: TaskAddCommand(),
    arguments: [
      .positional(
        .word(.title), \.title, Wording(vi: "tên nhiệm vụ", en: "the task's title")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã nhiệm vụ", en: "the task's id")),
      .option(
        "--number", value: .word(.number), \.number,
        Wording(vi: "số mục trong văn bản, như II.3", en: "its number in the document, as II.3")),
      .option(
        "--content", value: .content, \.content,
        Wording(vi: "nội dung 1–5 của Cuộc vận động", en: "the campaign's content 1–5")),
      .option(
        "--lead", value: .word(.organisation), \.lead,
        Wording(vi: "tổ chức chủ trì", en: "the organisation that leads")),
      .repeated(
        "--with", value: .word(.organisation), \.with,
        Wording(vi: "tổ chức phối hợp; lặp lại được", en: "one that takes part; repeatable")),
      .option(
        "--from", value: .date, \.from, Wording(vi: "ngày bắt đầu", en: "when it begins")),
      .option("--due", value: .date, \.due, Wording(vi: "hạn", en: "when it is due")),
      .option(
        "--where", value: .word(.text), \.place, Wording(vi: "địa điểm", en: "where it is done")),
      .option(
        "--expected", value: .word(.text), \.expected,
        Wording(vi: "kết quả cần đạt", en: "the result expected")),
      .option(
        "--conditional", value: .word(.text), \.conditional,
        Wording(vi: "điều kiện còn phải chờ", en: "what it waits for")),
      .flag(
        "--arising", \.isArising,
        Wording(vi: "nhiệm vụ phát sinh trong năm", en: "it was added during the year")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let (from, due) = try (session.placed(from), session.placed(due))
    let task = try session.editPlan(as: "task add") { plan, faults throws(Interruption) in
      try self.task(plan, from, due, &faults)
    } change: { edit, task throws(Diagnostic) in
      try edit.add(task)
    }
    try session.acknowledge([task.id])
    return .done
  }

  private func task(
    _ plan: Plan, _ from: PlacedDay?, _ due: PlacedDay?, _ faults: inout Faults
  ) throws(Interruption) -> PlannedTask {
    let text = faults.text(title)
    let new = NewEntry(kind: .task, present: plan.tasks.map { ($0.id, $0.title) })
    let id = new.id(id, name: title, &faults, make: NewIdentifier.task)
    if let from, let due, due.day < from.day { faults.add(.dueTooEarly(due, from)) }
    let (number, place) = (faults.text(number), faults.text(place))
    let (expected, conditional) = (faults.text(expected), faults.text(conditional))
    let lead = faults.id(lead, in: .organisations(plan))
    let with = faults.ids(with, in: .organisations(plan))
    let (known, title) = try faults.all(id, text)
    var task = PlannedTask(id: known, title: title)
    task.number = number
    task.content = content
    task.lead = lead
    task.with = with
    task.from = from?.day
    task.due = due?.day
    task.place = place
    task.expected = expected
    task.conditional = conditional
    task.arising = isArising
    return task
  }
}

extension Diagnostic {
  fileprivate static func dueTooEarly(_ due: PlacedDay, _ from: PlacedDay) -> Diagnostic {
    due.word.fault(
      Wording(
        vi: "hạn sớm hơn ngày bắt đầu \(from.day)", en: "it is due before it begins on \(from.day)"),
      hint: Wording(vi: "sửa --from hoặc --due", en: "mend --from or --due"), code: .taskDates)
  }
}

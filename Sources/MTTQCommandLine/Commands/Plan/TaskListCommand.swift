internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq task list`: what became of each task; by month or quarter, the year's road map.
struct TaskListCommand: CommandAction {
  var step: RoadMap.Step?
  var content: Int?
  var org: Word?
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "list",
    Wording(
      vi: "xem tình hình nhiệm vụ, hoặc lộ trình cả năm", en: "show the tasks, or the road map"),
    discussion: Wording(
      vi: "Với --by, mỗi nhiệm vụ đứng ở mọi tháng hoặc quý từ ngày bắt đầu đến hạn.",
      en: "With --by, a task stands in every month or quarter from its beginning to when it is due."
    ),
    examples: [
      "mttq task list", "mttq task list --by quarter", "mttq task list --org phu-nu --content 3",
    ],
    defaults: TaskListCommand(),
    arguments: [
      .option(
        "--by", value: .choice(RoadMap.Step.allCases), \.step,
        Wording(vi: "lộ trình theo tháng hoặc quý", en: "the road map by month or quarter")),
      .option(
        "--content", value: .content, \.content,
        Wording(vi: "chỉ của một nội dung", en: "only of one content")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(
          vi: "chỉ việc một tổ chức chủ trì hoặc phối hợp",
          en: "only those that an organisation leads or takes part in")),
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    let open = try session.openBook(through: [day])
    var faults = Faults(telling: session.tell)
    let org = faults.id(org, in: .organisations(open.plan))
    try faults.check()
    let items = open.book.tasks(asOf: day).items.filter { item in
      (content.map { item.task.content == $0 } ?? true)
        && (org.map { item.task.lead == $0 || item.task.with.contains($0) } ?? true)
    }
    try session.print(text(of: items, asOf: day, in: session))
    return .done
  }

  private func text(
    of items: [TaskSummary.Item], asOf day: CalendarDate, in session: Session
  ) -> String {
    if format == .json { return TasksJSON.text(items, asOf: day, by: step) }
    let (language, width) = (session.language, session.pageWidth)
    guard let step else {
      return TasksPage.text(
        items, asOf: day, language: language, width: width, style: session.outputStyle)
    }
    return TasksPage.roadMap(
      items, by: step, asOf: day, language: language, width: width, style: session.outputStyle)
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq task list`: what became of each task; by month or quarter, the year's road map.
struct TaskListCommand: CommandAction {
  var step: RoadMap.Step?
  var content: Int?
  var org: Word?
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list",
    Wording(
      vi: "xem tình hình nhiệm vụ, hoặc lộ trình cả năm", en: "show the tasks, or the road map"),
    discussion: Wording(
      vi: "Với --road-map, mỗi nhiệm vụ đứng ở mọi tháng hoặc quý từ ngày bắt đầu đến hạn.",
      en:
        "With --road-map, a task stands in every month or quarter from its beginning to when it is due."
    ),
    examples: [
      "mttq task list", "mttq task list --road-map quarter",
      "mttq task list --org phu-nu --content 3",
      "mttq task list --road-map month -o lo-trinh.xlsx",
    ],
    defaults: TaskListCommand(),
    arguments: [
      .option(
        "--road-map", value: .worded(RoadMap.Step.allCases), \.step,
        Wording(vi: "lộ trình theo tháng hoặc quý", en: "the road map by month or quarter")),
      .option(
        "--content", value: .content, \.content,
        Wording(vi: "chỉ của một nội dung", en: "only of one content")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(
          vi: "chỉ việc một tổ chức chủ trì hoặc phối hợp",
          en: "only those that an organisation leads or takes part in")),
    ] + ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: step == nil ? "nhiem-vu" : "lo-trinh", in: session) {
      () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook(through: [day])
      let items = try items(of: open.book, asOf: day, session)
      return ListOutput.Forms(
        folder: open.folder,
        table: {
          PrintedList(items, by: step, of: open.plan, asOf: day, language: language)
        },
        json: { TasksJSON.text(items, asOf: day, by: step) },
        page: { width, style in
          guard let step else {
            return TasksPage.text(
              items, asOf: day, language: language, width: width, style: style)
          }
          return TasksPage.roadMap(
            items, by: step, asOf: day, language: language, width: width, style: style)
        })
    }
    return .done
  }

  /// The tasks that are asked for.
  private func items(
    of book: Book, asOf day: CalendarDate, _ session: Session
  ) throws(Interruption) -> [TaskSummary.Item] {
    var faults = Faults(telling: session.tell)
    let org = faults.id(org, in: .organisations(book.plan))
    try faults.check()
    return book.tasks(asOf: day).items.filter { item in
      (content.map { item.task.content == $0 } ?? true)
        && (org.map { item.task.lead == $0 || item.task.with.contains($0) } ?? true)
    }
  }
}

internal import ArgumentSyntax
internal import MTTQText

/// The commands of the tool in one list, each made only when it is asked for: a process runs one
/// command, and need not begin with the words of all.
enum CommandList {
  /// A command by its name.
  struct Entry: Sendable {
    let name: String
    let make: @Sendable () -> Command<any CommandAction>

    init(_ name: String, _ make: @escaping @Sendable () -> Command<any CommandAction>) {
      self.name = name
      self.make = make
    }
  }

  /// Commands that belong together on the overview page.
  struct Group: Sendable {
    let title: Wording
    let entries: [Entry]

    init(_ title: Wording, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }

  static let groups: [Group] = [
    Group(
      Wording(vi: "Sổ và kế hoạch", en: "The book and its plan"),
      [
        Entry("new") { Command(NewCommand.syntax) { $0 } },
        Entry("show") { Command(ShowCommand.syntax) { $0 } },
        Entry("status") { Command(StatusCommand.syntax) { $0 } },
        Entry("todo") { Command(TodoCommand.syntax) { $0 } },
        Entry("plan") { PlanCommand.command }, Entry("edit") { Command(EditCommand.syntax) { $0 } },
        Entry("validate") { Command(ValidateCommand.syntax) { $0 } },
        Entry("fmt") { Command(FmtCommand.syntax) { $0 } },
      ]),
    Group(
      Wording(vi: "Các phần của kế hoạch", en: "Parts of the plan"),
      [
        Entry("org") { OrganisationCommand.command }, Entry("area") { AreaCommand.command },
        Entry("unit") { PlanGroups.unit }, Entry("task") { TaskCommand.command },
        Entry("model") { ModelCommand.command }, Entry("content") { PlanGroups.content },
        Entry("indicator") { IndicatorCommand.command },
        Entry("breakdown") { PlanGroups.breakdown }, Entry("target") { TargetCommand.command },
        Entry("quota") { QuotaCommand.command }, Entry("assessment") { AssessmentCommand.command },
        Entry("fund") { PlanGroups.fund }, Entry("duty") { DutyCommand.command },
        Entry("review") { PlanGroups.review }, Entry("holiday") { HolidayCommand.command },
        Entry("basis") { PlanGroups.basis }, Entry("purpose") { PlanGroups.purpose },
        Entry("requirement") { PlanGroups.requirement },
        Entry("signature") { PlanGroups.signature }, Entry("recipient") { PlanGroups.recipient },
      ]),
    Group(
      Wording(vi: "Hộ và nơi giúp đỡ", en: "Households and helpers"),
      [
        Entry("household") { HouseholdCommand.command }, Entry("helper") { HelperCommand.command },
      ]),
    Group(
      Wording(vi: "Ghi chép", en: "Recording"),
      [
        Entry("record") { Command(RecordCommand.syntax) { $0 } },
        Entry("form") { Command(FormCommand.syntax) { $0 } },
        Entry("estimate") { Command(EstimateCommand.syntax) { $0 } },
        Entry("remark") { Command(RemarkCommand.syntax) { $0 } },
        Entry("receive") { Command(ReceiveCommand.syntax) { $0 } },
        Entry("score") { Command(ScoreCommand.syntax) { $0 } },
        Entry("log") { Command(LogCommand.syntax) { $0 } },
        Entry("undo") { Command(UndoCommand.syntax) { $0 } },
        Entry("void") { Command(VoidCommand.syntax) { $0 } },
      ]),
    Group(
      Wording(vi: "Báo cáo", en: "Reporting"),
      [
        Entry("report") { Command(ReportCommand.syntax) { $0 } },
        Entry("send") { Command(SendCommand.syntax) { $0 } },
        Entry("diff") { Command(DiffCommand.syntax) { $0 } },
        Entry("deadlines") { Command(DeadlinesCommand.syntax) { $0 } },
        Entry("trace") { Command(TraceCommand.syntax) { $0 } },
        Entry("rollup") { Command(RollUpCommand.syntax) { $0 } },
        Entry("export") { ExportCommand.command },
        Entry("schema") { Command(SchemaCommand.syntax) { $0 } },
      ]),
    Group(
      Wording(vi: "Trợ giúp", en: "Help"),
      [
        Entry("explain") { Command(ExplainCommand.syntax) { $0 } },
        Entry("help") { Command(HelpCommand.syntax) { $0 } },
        Entry("man") { Command(ManCommand.syntax) { $0 } },
        Entry("completions") { Command(CompletionsCommand.syntax) { $0 } },
        Entry("version") { Command(VersionCommand.syntax) { $0 } },
      ]),
  ]

  /// What the commands are called.
  static let names = Set(groups.flatMap(\.entries).map(\.name))

  /// The tool with those of its commands that are wanted.
  static func tool(
    where isWanted: (String) -> Bool = { _ in true }
  ) -> ToolSyntax<GlobalOptions, any CommandAction> {
    ToolSyntax<GlobalOptions, any CommandAction>(
      "mttq",
      Wording(
        vi: "theo dõi kế hoạch năm của Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, "
          + "đô thị văn minh”",
        en: "tracks the yearly plan of the campaign “Toàn dân đoàn kết xây dựng nông thôn mới, "
          + "đô thị văn minh”"),
      examples: [
        "mttq new cam-pho-2026 --unit \"phường Cẩm Phô\" --level commune --year 2026",
        "mttq record quy-vi-nguoi-ngheo-thu=\"12 triệu\" --on 15/3/2026", "mttq status",
        "mttq report half-year",
      ],
      defaults: GlobalOptions(), globals: GlobalOptions.arguments,
      groups: groups.map { group in
        CommandGroup(
          group.title,
          group.entries.filter { isWanted($0.name) }.map {
            $0.make().alsoNamed(VietnameseNames.names)
          })
      }, foreign: ForeignNames.meaning)
  }
}

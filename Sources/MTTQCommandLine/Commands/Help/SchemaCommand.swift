internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq schema FILE`: the format of a file as a JSON Schema.
struct SchemaCommand: CommandAction {
  var file = Subject.plan

  /// What is described.
  enum Subject: String, Sendable, CaseIterable {
    case plan, households, journal, report
    /// The tables of `mttq export`.
    case export

    func text(in language: Language) -> String {
      JSONSchema(rawValue: rawValue)?.text(in: language)
        ?? JSONText.printed(ExportTable.description)
    }
  }

  static let syntax = CommandSyntax(
    "schema",
    Wording(vi: "in lược đồ JSON để trình soạn thảo gợi ý", en: "print a JSON Schema for editors"),
    discussion: Wording(
      vi: """
        Đặt lược đồ cạnh plan.json, dưới tên plan.schema.json; kế hoạch do mttq new lập đã trỏ tới \
        tệp đó ("$schema": "plan.schema.json"), nên VS Code và trình soạn thảo khác gợi ý khóa và \
        giá trị, giải thích bằng tiếng Việt (hoặc tiếng Anh với --lang en) và gạch chân chỗ sai:
          mttq schema plan > plan.schema.json
        Tệp chưa có dòng "$schema" thì thêm vào đầu; với sổ hộ, trỏ tới households.schema.json. \
        Với journal.jsonl, lược đồ nói về từng dòng. Lược đồ không thay mttq validate: mã không có, \
        ngày trái nhau và số liệu thì chỉ validate mới thấy.
        """,
      en: """
        Keep the schema beside plan.json as plan.schema.json; a plan that mttq new made points to \
        it ("$schema": "plan.schema.json"), so that VS Code and other editors complete keys and \
        values, explain them in Vietnamese (in English with --lang en) and underline faults:
          mttq schema plan > plan.schema.json
        Where a file has no "$schema", add it at the top; a register points to \
        households.schema.json. Of journal.jsonl it describes one line. It does not replace mttq validate, which alone sees \
        ids that are not there, dates that contradict each other, and figures.
        """),
    examples: ["mttq schema plan", "mttq schema households --lang en"],
    defaults: SchemaCommand(),
    arguments: [
      .positional(
        .worded(Subject.allCases), \.file,
        Wording(
          vi: "plan: plan.json; households: households.json; journal: một dòng của journal.jsonl; "
            + "report: reports/*.json; export: các bảng của mttq export",
          en: "plan: plan.json; households: households.json; journal: a line of journal.jsonl; "
            + "report: reports/*.json; export: the tables of mttq export"))
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.print(file.text(in: session.language))
    return .done
  }
}

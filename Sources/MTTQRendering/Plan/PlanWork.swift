internal import MTTQCore
internal import MTTQText

/// What a plan sets out to do: its tasks and models.
struct PlanWork {
  let plan: Plan
  let language: Language

  var sections: [PageSection] {
    [
      PageSection(
        Wording(vi: "Nhiệm vụ", en: "Tasks"), plan.tasks.isEmpty ? [] : [.table(tasks)]),
      PageSection(
        Wording(vi: "Mô hình", en: "Models"), plan.models.isEmpty ? [] : [.table(models)]),
    ]
  }

  private var tasks: PrintedTable {
    PrintedTable(
      columns: [
        .init(ColumnTitle.id(language), .figure, .left),
        .init(ColumnTitle.task(language), .subject),
        .init(ColumnTitle.content(language), .figure, .center),
        .init(ColumnTitle.lead(language), .figure, .left),
        .init(ColumnTitle.due(language), .figure),
      ],
      rows: plan.tasks.map { task in
        [
          .text(task.id), .text(words(task)), .text(task.content.map(String.init) ?? ""),
          .text(task.lead ?? ""), .text(task.due.map { $0.words(language) } ?? ""),
        ]
      })
  }

  private func words(_ task: PlannedTask) -> String {
    let marks = [
      task.arising ? Wording.arising(language) : nil, task.conditional,
    ].compactMap { $0 }
    return task.title + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }

  private var models: PrintedTable {
    PrintedTable(
      columns: [
        .init(ColumnTitle.id(language), .figure, .left),
        .init(ColumnTitle.model(language), .subject),
        .init(ColumnTitle.content(language), .figure, .center),
        .init(ColumnTitle.organisation(language), .figure, .left),
        .init(ColumnTitle.areas(language), .remark),
      ],
      rows: plan.models.map { model in
        [
          .text(model.id), .text(model.name), .text(String(model.content)), .text(model.org ?? ""),
          .text(model.areas.joined(separator: ", ")),
        ]
      })
  }
}

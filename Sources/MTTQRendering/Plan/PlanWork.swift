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
        .init(Wording(vi: "Mã", en: "Id")(language), .figure, .left),
        .init(Wording(vi: "Nhiệm vụ", en: "Task")(language), .subject),
        .init(Wording(vi: "Nội dung", en: "Content")(language), .figure, .center),
        .init(Wording(vi: "Chủ trì", en: "Lead")(language), .figure, .left),
        .init(Wording(vi: "Hạn", en: "Due")(language), .figure),
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
      task.arising ? Wording(vi: "phát sinh", en: "arising")(language) : nil, task.conditional,
    ].compactMap { $0 }
    return task.title + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }

  private var models: PrintedTable {
    PrintedTable(
      columns: [
        .init(Wording(vi: "Mã", en: "Id")(language), .figure, .left),
        .init(Wording(vi: "Mô hình", en: "Model")(language), .subject),
        .init(Wording(vi: "Nội dung", en: "Content")(language), .figure, .center),
        .init(Wording(vi: "Tổ chức", en: "Organisation")(language), .figure, .left),
        .init(Wording(vi: "Khu dân cư", en: "Areas")(language), .remark),
      ],
      rows: plan.models.map { model in
        [
          .text(model.id), .text(model.name), .text(String(model.content)), .text(model.org ?? ""),
          .text(model.areas.joined(separator: ", ")),
        ]
      })
  }
}

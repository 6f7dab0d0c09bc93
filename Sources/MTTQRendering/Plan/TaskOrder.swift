internal import MTTQCore
internal import MTTQText

/// A task as a plan orders it: what, who, when, where, what is to come of it.
struct TaskOrder {
  let task: PlannedTask
  let document: PrintablePlan

  /// The order as an entry of a list.
  var words: String {
    let said = [
      who, days.map { "thời gian: \($0)" }, task.place.map { "địa điểm: \($0)" },
      task.expected.map { "kết quả: \($0)" },
    ].compactMap { $0 }.joined(separator: "; ")
    let condition = task.conditional.map { " (\($0))" } ?? ""
    return said.isEmpty
      ? "\(task.title)\(condition)".closed
      : "\(task.title)\(condition)".closed + " " + said.capitalisedFirst.closed
  }

  /// When it is to be done; nil where the plan does not say.
  var days: String? {
    switch (task.from, task.due) {
    case (let from?, let due?) where from == due: "ngày \(due.words())"
    case (let from?, let due?): "từ ngày \(from.words()) đến ngày \(due.words())"
    case (nil, let due?): "chậm nhất ngày \(due.words())"
    case (let from?, nil): "từ ngày \(from.words())"
    case (nil, nil): nil
    }
  }

  private var who: String? {
    let others = task.with.filter { $0 != task.lead }
    let with = others.isEmpty ? nil : document.organisations(others)
    return switch (task.lead.map(document.organisation), with) {
    case (let lead?, let with?): "chủ trì: \(lead); phối hợp: \(with)"
    case (let lead?, nil): "chủ trì: \(lead)"
    case (nil, let with?): "thực hiện: \(with)"
    case (nil, nil): nil
    }
  }
}

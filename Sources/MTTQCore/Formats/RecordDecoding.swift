package import MTTQText

extension Record {
  /// The record that a line's tree holds, or nil where it lacks what its kind must have.
  package init?(tree: JSONNode) {
    guard let id = tree.text("id"), let at = tree.text("at").flatMap({ Instant($0) }),
      let kind: RecordKind = tree.choice("kind"), let event = Event(kind, tree)
    else { return nil }
    self.init(id: id, at: at, by: tree.text("by"), event: event)
  }
}

extension Record.Event {
  fileprivate init?(_ kind: RecordKind, _ tree: JSONNode) {
    if kind == .remark {
      guard let remark = Record.Remark(tree: tree) else { return nil }
      self = .remark(remark)
      return
    }
    if kind == .void {
      guard let record = tree.text("record"), let reason = tree.text("reason") else { return nil }
      self = .void(Record.Void(record: record, reason: reason))
      return
    }
    guard let on = tree.date("on"), let event = Record.Event(kind, on, tree) else { return nil }
    self = event
  }

  private init?(_ kind: RecordKind, _ on: CalendarDate, _ tree: JSONNode) {
    let note = tree.text("note")
    switch kind {
    case .result:
      self = .result(
        Record.Result(
          on: on, values: Record.values(tree), task: tree.text("task"), org: tree.text("org"),
          area: tree.text("area"), household: tree.text("household"), note: note))
    case .task:
      guard let task = tree.text("task"), let status: TaskStatus = tree.choice("status")
      else { return nil }
      self = .task(Record.TaskChange(task: task, on: on, status: status, note: note))
    case .model:
      guard let model = tree.text("model"), let status: ModelStatus = tree.choice("status")
      else { return nil }
      self = .model(Record.ModelChange(model: model, on: on, status: status, note: note))
    case .assign:
      guard let household = tree.text("household"), let helper = HelperReference(tree: tree)
      else { return nil }
      self = .assign(
        Record.Assignment(
          household: household, on: on, helper: helper, forms: tree.texts("forms"),
          until: tree.date("until"), note: note))
    case .release:
      guard let assignment = tree.text("assignment") else { return nil }
      self = .release(Record.Release(assignment: assignment, on: on, note: note))
    case .outcome:
      guard let household = tree.text("household"),
        let status: HouseholdStatus = tree.choice("status")
      else { return nil }
      self = .outcome(Record.Outcome(household: household, on: on, status: status, note: note))
    case .estimate:
      guard let report = tree.text("report") else { return nil }
      self = .estimate(
        Record.Estimate(report: report, on: on, values: Record.values(tree), note: note))
    case .sent:
      guard let report = tree.text("report") else { return nil }
      self = .sent(
        Record.Sent(
          report: report, on: on, to: tree.text("to"), number: tree.text("number"), note: note))
    case .received:
      guard let report = tree.text("report"), let sender = Record.Sender(tree: tree)
      else { return nil }
      self = .received(Record.Received(report: report, on: on, from: sender, note: note))
    case .remark, .void: return nil
    }
  }
}

extension Record.Remark {
  fileprivate init?(tree: JSONNode) {
    guard let report = tree.text("report"), let section: RemarkSection = tree.choice("section"),
      let text = tree.text("text")
    else { return nil }
    self.init(report: report, section: section, text: text, content: tree.integer("content"))
  }
}

extension HelperReference {
  fileprivate init?(tree: JSONNode) {
    if let org = tree.text("org") {
      self = .org(org)
    } else if let helper = tree.text("helper") {
      self = .helper(helper)
    } else {
      return nil
    }
  }
}

extension Record.Sender {
  fileprivate init?(tree: JSONNode) {
    if let unit = tree.text("unit") {
      self = .unit(unit)
    } else if let org = tree.text("org") {
      self = .org(org)
    } else {
      return nil
    }
  }
}

extension Record {
  fileprivate static func values(_ tree: JSONNode) -> [IndicatorValue] {
    (tree["values"]?.members ?? []).compactMap { member in
      member.value.quantity.map { IndicatorValue(indicator: member.key, value: $0) }
    }
  }
}

internal import MTTQText

extension Record {
  /// The line that stands for the record in a journal, with its check and its newline.
  ///
  /// Keys stand in the order `id at by kind` and then the table's of book.md, without blanks.
  package func line(_ lineCheck: LineCheck = LineCheck()) -> [UInt8] {
    var members: [JSONMember] = [
      JSONMember("id", .string(id)), JSONMember("at", .string(at.description)),
    ]
    if let by { members.append(JSONMember("by", .string(by))) }
    members.append(JSONMember("kind", .string(event.kind.rawValue)))
    members += event.members
    return CanonicalForm.line(members, lineCheck)
  }
}

extension Record.Event {
  fileprivate var members: [JSONMember] {
    switch self {
    case .result(let result):
      Record.members([
        ("on", result.on.node), ("values", result.values.node), ("task", result.task?.node),
        ("org", result.org?.node), ("area", result.area?.node),
        ("household", result.household?.node), ("note", result.note?.node),
      ])
    case .task(let change):
      Record.members([
        ("task", change.task.node), ("on", change.on.node),
        ("status", change.status.rawValue.node), ("note", change.note?.node),
      ])
    case .model(let change):
      Record.members([
        ("model", change.model.node), ("on", change.on.node),
        ("status", change.status.rawValue.node), ("note", change.note?.node),
      ])
    case .assign(let assignment):
      Record.members([
        ("household", assignment.household.node), ("on", assignment.on.node),
        ("org", assignment.helper.organisation?.node), ("helper", assignment.helper.helper?.node),
        ("forms", assignment.forms.isEmpty ? nil : .array(assignment.forms.map(\.node))),
        ("until", assignment.until?.node), ("note", assignment.note?.node),
      ])
    case .release(let release):
      Record.members([
        ("assignment", release.assignment.node), ("on", release.on.node),
        ("note", release.note?.node),
      ])
    case .outcome(let outcome):
      Record.members([
        ("household", outcome.household.node), ("on", outcome.on.node),
        ("status", outcome.status.rawValue.node), ("note", outcome.note?.node),
      ])
    case .estimate(let estimate):
      Record.members([
        ("report", estimate.report.node), ("on", estimate.on.node),
        ("values", estimate.values.node), ("note", estimate.note?.node),
      ])
    case .remark(let remark):
      Record.members([
        ("report", remark.report.node), ("section", remark.section.rawValue.node),
        ("text", remark.text.node), ("content", remark.content.map { .number($0) }),
      ])
    case .sent(let sent):
      Record.members([
        ("report", sent.report.node), ("on", sent.on.node), ("to", sent.to?.node),
        ("number", sent.number?.node), ("note", sent.note?.node),
      ])
    case .received(let received):
      Record.members([
        ("report", received.report.node), ("on", received.on.node),
        ("unit", received.from.unit?.node), ("org", received.from.organisation?.node),
        ("note", received.note?.node),
      ])
    case .void(let void):
      Record.members([("record", void.record.node), ("reason", void.reason.node)])
    }
  }
}

extension Record {
  fileprivate static func members(_ pairs: [(String, JSONNode?)]) -> [JSONMember] {
    pairs.compactMap { key, node in node.map { JSONMember(key, $0) } }
  }
}

extension HelperReference {
  fileprivate var organisation: String? {
    if case .org(let id) = self { id } else { nil }
  }
  fileprivate var helper: String? {
    if case .helper(let id) = self { id } else { nil }
  }
}

extension Record.Sender {
  fileprivate var organisation: String? {
    if case .org(let id) = self { id } else { nil }
  }
  fileprivate var unit: String? {
    if case .unit(let id) = self { id } else { nil }
  }
}

extension String {
  fileprivate var node: JSONNode { .string(self) }
}

extension CalendarDate {
  fileprivate var node: JSONNode { .string(description) }
}

extension [Record.IndicatorValue] {
  fileprivate var node: JSONNode {
    JSONNode(.object(map { JSONMember($0.indicator, .number($0.value)) }))
  }
}

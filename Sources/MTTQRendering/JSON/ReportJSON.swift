package import MTTQCore
package import MTTQText

/// A report as JSON, format `mttq-report/1` (report.md): every key present, null where nothing.
package enum ReportJSON {
  /// The report in canonical written form.
  package static func text(_ report: Report, names: [String: String]? = nil) -> String {
    JSONText.indented(node(report, names: names))
  }

  /// The report as a tree; `names`, from household id to the name of its head, adds those of the
  /// households that it lists, for a print that stays in the office.
  package static func node(_ report: Report, names: [String: String]? = nil) -> JSONNode {
    var members: [JSONMember] = [
      JSONMember("format", .string("mttq-report/1")),
      JSONMember("report", .string(report.id)),
      JSONMember("unit", report.unit.node),
      JSONMember("year", .number(report.year)),
      JSONMember("title", .string(report.title)),
      JSONMember("period", report.period.node),
      JSONMember("asOf", .string(report.asOf.description)),
      JSONMember("deadline", report.deadline.reportNode),
      JSONMember("contents", .array(report.contents.map(\.node))),
      JSONMember("indicators", .array(report.indicators.map(\.node))),
      JSONMember("targets", .array(report.targets.map(\.node))),
      JSONMember("byArea", .array(report.byArea.map { $0.node(as: "area") })),
      JSONMember("byOrganisation", .array(report.byOrganisation.map { $0.node(as: "org") })),
      JSONMember("tasks", report.tasks.node),
      JSONMember("models", report.models.node),
      JSONMember("households", report.households.node),
      JSONMember("quotas", .array(report.quotas.map(\.node))),
      JSONMember("funds", .array(report.funds.map(\.node))),
      JSONMember("remarks", .array(report.remarks.map(\.node))),
      JSONMember("received", .array(report.received.map(\.node))),
    ]
    if let names {
      members.append(JSONMember("names", report.households.listedNames(among: names)))
    }
    return JSONNode(.object(members))
  }
}

extension Unit {
  fileprivate var node: JSONNode {
    .object(["id": .string(id), "name": .string(name), "level": .string(level.rawValue)])
  }
}

extension Period {
  fileprivate var node: JSONNode {
    .object([
      "from": .string(from.description), "through": .string(through.description),
      "start": .string(start.description),
    ])
  }
}

extension Deadline {
  fileprivate var reportNode: JSONNode {
    .object([
      "due": .optional(due), "rule": .string(rule.rawValue), "lastDay": .optional(lastDay),
      "to": .optional(to), "status": .string(status.rawValue), "daysLeft": .optional(daysLeft),
      "daysLate": .optional(daysLate), "sent": .optional(sent),
    ])
  }
}

extension ReportContent {
  fileprivate var node: JSONNode {
    .object([
      "content": .number(content), "title": .string(title), "outstanding": .bool(outstanding),
    ])
  }
}

extension FundRow {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(id), "name": .string(name), "opening": .number(opening),
      "in": .number(income), "out": .number(spending), "closing": .number(closing),
    ])
  }
}

extension RemarkRow {
  fileprivate var node: JSONNode {
    .object([
      "section": .string(section.rawValue), "content": .optional(content), "text": .string(text),
    ])
  }
}

extension ReceivedRow {
  fileprivate var node: JSONNode {
    .object(["unit": .optional(unit), "org": .optional(org), "on": .string(on.description)])
  }
}

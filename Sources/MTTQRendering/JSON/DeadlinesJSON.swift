package import MTTQCore
package import MTTQText

/// Every reporting duty and review of a year as JSON, format `mttq-deadlines/1` (cli.md).
package enum DeadlinesJSON {
  /// The list in canonical written form.
  package static func text(_ list: DeadlineList) -> String {
    JSONText.printed(node(list))
  }

  /// The list as a tree.
  package static func node(_ list: DeadlineList) -> JSONNode {
    .object([
      "format": .string("mttq-deadlines/1"),
      "asOf": .string(list.asOf.description),
      "deadlines": .array(list.deadlines.map(\.listNode)),
      "reviews": .array(list.reviews.map(\.node)),
    ])
  }
}

extension Deadline {
  /// The report as a list of deadlines has it.
  var listNode: JSONNode {
    .object([
      "report": .string(report), "due": .optional(due), "rule": .string(rule.rawValue),
      "lastDay": .optional(lastDay), "weekend": .bool(isWeekend), "to": .optional(to),
      "status": .string(status.rawValue), "daysLeft": .optional(daysLeft),
      "daysLate": .optional(daysLate), "sent": .optional(sent), "when": .optional(when),
      "source": .optional(source),
    ])
  }
}

extension ReviewDeadline {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(review.id), "title": .string(review.title), "due": .optional(review.due),
      "when": .optional(review.when), "daysLeft": .optional(daysLeft),
    ])
  }
}

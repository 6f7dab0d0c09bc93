package import MTTQCore
package import MTTQText

// The figures of a report as JSON: a row as one object, scoped figures as an object of values.

extension IndicatorRow {
  /// The row of `indicators`.
  package var node: JSONNode {
    .object([
      "id": .string(indicator.id), "name": .string(indicator.name),
      "unit": .string(indicator.unit), "content": .optional(indicator.content),
      "kind": .string(indicator.kind.name), "of": .optional(indicator.parts?.of),
      "over": .optional(indicator.parts?.over), "value": .optional(value),
      "cumulative": .optional(cumulative), "target": .optional(target),
      "percent": .optional(percent), "met": .optional(met), "previous": .optional(previous),
      "change": .optional(change), "estimate": .optional(estimate), "records": .number(records),
      "recordsCumulative": .number(recordsCumulative),
    ])
  }
}

extension TargetRow {
  /// The row of `targets`.
  package var node: JSONNode {
    .object([
      "indicator": .string(target.indicator), "org": .optional(target.org),
      "area": .optional(target.area), "rule": target.bound.node,
      "cumulative": .optional(cumulative), "percent": .optional(percent), "met": .bool(met),
      "source": .optional(target.source),
    ])
  }
}

extension QuotaRow {
  /// The row of `quotas`.
  package var node: JSONNode {
    .object([
      "quota": .string(quota.kind.rawValue), "scope": .string(scope.rawValue),
      "org": .optional(org), "area": .optional(area), "rule": quota.bound.node,
      "actual": .optional(actual), "met": .optional(met), "shortfall": .number(shortfall),
      "source": .optional(quota.source), "note": .optional(note?.rawValue),
    ])
  }
}

extension ScopeRow {
  /// The row of `byArea` or `byOrganisation`, its id under `key`.
  package func node(as key: String) -> JSONNode {
    let figures = values.map { JSONMember($0.indicator, .optional($0.value)) }
    return JSONNode(
      .object([JSONMember(key, .string(id)), JSONMember("values", JSONNode(.object(figures)))]))
  }
}

extension Bound {
  /// The one key that plan.json would hold.
  package var node: JSONNode {
    switch self {
    case .atLeast(let lower): .object(["atLeast": .number(lower)])
    case .exactly(let figure): .object(["exactly": .number(figure)])
    case .between(let lower, let upper):
      .object(["between": .array([.number(lower), .number(upper)])])
    }
  }
}

package import MTTQText

/// The figures of a report, taken apart: where each stands, by which ids, and what it says.
package struct ReportFigures: Hashable, Sendable {
  /// In the order of the report.
  let rows: [Row]

  /// The figures that stand at one place.
  struct Row: Hashable, Sendable {
    let place: ReportPlace
    let figures: [Figure]
  }

  struct Figure: Hashable, Sendable {
    let name: String
    let value: FigureValue
  }

  /// Takes a report apart, as `mttq-report/1` has it; what is not there or null says nothing.
  package init(_ tree: JSONNode) {
    var rows: [Row] = []
    func add(_ place: ReportPlace, _ node: JSONNode?, _ names: [String]) {
      let figures = names.compactMap { name in
        node?[name].flatMap(FigureValue.init).map { Figure(name: name, value: $0) }
      }
      rows.append(Row(place: place, figures: figures))
    }
    func each(_ list: JSONNode?, _ body: (JSONNode) -> Void) {
      for element in list?.elements ?? [] { body(element) }
    }
    each(tree["indicators"]) { row in
      add(
        ReportPlace(.indicators, id: row["id"]?.text), row,
        ["value", "cumulative", "target", "percent", "met", "previous", "change", "estimate"])
    }
    each(tree["targets"]) { row in
      add(
        ReportPlace(
          .targets, id: row["indicator"]?.text, org: row["org"]?.text, area: row["area"]?.text),
        row, ["cumulative", "percent", "met"])
    }
    each(tree["byArea"]) { row in
      for member in row["values"]?.members ?? [] {
        let place = ReportPlace(.byArea, id: member.key, area: row["area"]?.text)
        add(place, .object(["cumulative": member.value]), ["cumulative"])
      }
    }
    each(tree["byOrganisation"]) { row in
      for member in row["values"]?.members ?? [] {
        let place = ReportPlace(.byOrganisation, id: member.key, org: row["org"]?.text)
        add(place, .object(["cumulative": member.value]), ["cumulative"])
      }
    }
    add(ReportPlace(.tasks), tree["tasks"], ["total", "done", "started", "overdue"])
    each(tree["tasks"]?["items"]) { row in
      add(ReportPlace(.tasks, id: row["id"]?.text), row, ["status", "on"])
    }
    add(ReportPlace(.models), tree["models"], ["total", "effective", "stopped"])
    each(tree["models"]?["items"]) { row in
      add(ReportPlace(.models, id: row["id"]?.text), row, ["status"])
    }
    let households = tree["households"]
    add(
      ReportPlace(.households), households,
      [
        "helped", "helpedNow", "withoutHelper", "coverage", "escapedPoverty",
        "escapedNearPoverty", "fellBack",
      ])
    let register = households?["register"]
    add(ReportPlace(.register), register, (register?.members ?? []).map(\.key))
    each(households?["byHelper"]) { row in
      add(
        ReportPlace(
          .byHelper, id: row["helper"]?.text ?? row["helperKind"]?.text, org: row["org"]?.text),
        row, ["helped", "helpedNow", "escapedPoverty"])
    }
    each(households?["helpedHouseholds"]) { row in
      add(
        ReportPlace(.helpedHouseholds, id: row["household"]?.text), row,
        ["status", "helpers", "forms"])
    }
    each(tree["quotas"]) { row in
      add(
        ReportPlace(
          .quotas, id: row["quota"]?.text, org: row["org"]?.text, area: row["area"]?.text),
        row, ["actual", "met", "shortfall"])
    }
    each(tree["funds"]) { row in
      add(ReportPlace(.funds, id: row["id"]?.text), row, ["opening", "in", "out", "closing"])
    }
    each(tree["remarks"]) { row in
      add(
        ReportPlace(
          .remarks, id: row["section"]?.text, content: row["content"]?.wholeNumber,
          text: row["text"]?.text),
        row, ["text"])
    }
    each(tree["received"]) { row in
      add(
        ReportPlace(
          .received, id: row["unit"]?.text, org: row["org"]?.text, text: row["on"]?.text),
        row, ["on"])
    }
    self.rows = rows
  }
}

/// Where in a report figures stand.
package struct ReportPlace: Hashable, Sendable {
  package let part: Part
  /// The id of what the row is about: an indicator, task, model, household, quota, fund, section.
  package let id: String?
  package let org: String?
  package let area: String?
  package let content: Int?
  /// What tells rows apart that have no id: the text of a remark, the day that a report came in.
  package let text: String?

  init(
    _ part: Part, id: String? = nil, org: String? = nil, area: String? = nil,
    content: Int? = nil, text: String? = nil
  ) {
    self.part = part
    self.id = id
    self.org = org
    self.area = area
    self.content = content
    self.text = text
  }

  /// The lists of a report, in its order.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case indicators, targets, byArea, byOrganisation, tasks, models
    case households, register, byHelper, helpedHouseholds
    case quotas, funds, remarks, received
  }
}

/// What one figure says.
package enum FigureValue: Hashable, Sendable {
  case number(Quantity)
  case truth(Bool)
  case text(String)
  case list([String])

  init?(_ node: JSONNode) {
    if let number = node.figure {
      self = .number(number)
    } else if let truth = node.truth {
      self = .truth(truth)
    } else if let text = node.text {
      self = .text(text)
    } else if let elements = node.elements {
      self = .list(elements.compactMap(\.text))
    } else {
      return nil
    }
  }
}

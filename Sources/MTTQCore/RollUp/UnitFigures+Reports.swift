package import MTTQText

extension UnitFigures {
  /// The figures of a report of a book as it stands: those that it has itself, without the tables that
  /// nobody adds up.
  package init(_ due: DueReport, of book: Book, asOf: CalendarDate) {
    let (plan, standing) = (book.plan, book.standing)
    let period = Period(of: due, from: book.calendar.start, standing, asOf: asOf)
    let figures = IndicatorFigures(
      plan: plan, standing: standing,
      reading: FigureReading(standing, plan: plan, isScoped: false), period: period)
    let households = HouseholdFigures(
      plan: plan, register: book.register, standing: standing, period: period
    ).summary()
    self.init(
      asOf: asOf, period: period,
      households: Households(
        register: households.register.map { counts in
          HouseholdStatus.allCases.map { status in
            counts.first { $0.status == status }?.count ?? 0
          }
        },
        helped: households.helped, helpedNow: households.helpedNow,
        withoutHelper: households.withoutHelper?.count,
        escapedPoverty: households.escapedPoverty,
        escapedNearPoverty: households.escapedNearPoverty, fellBack: households.fellBack))
    let rows = figures.rows(previous: nil, estimates: [:])
    reserve(rows.count)
    for row in rows {
      append(
        Row(
          indicator: row.indicator, value: row.value, cumulative: row.cumulative,
          isStated: row.isStated, statedOn: row.statedOn, areas: row.areas, target: row.target,
          met: row.met, records: row.records, recordsCumulative: row.recordsCumulative, parts: []),
        row.breakdown)
    }
  }

  /// The figures of a report as its file has them; nil where it names no days.
  package init?(_ sent: SentReport) {
    let tree = sent.tree
    guard let period = Period(tree["period"]) else { return nil }
    let households = tree["households"]
    func count(_ key: String) -> Int? { households?[key]?.wholeNumber }
    self.init(
      asOf: sent.asOf, period: period,
      households: Households(
        register: households?["register"].flatMap { node in
          node.members == nil
            ? nil : HouseholdStatus.allCases.map { node[$0.rawValue]?.wholeNumber ?? 0 }
        },
        helped: count("helped"), helpedNow: count("helpedNow"),
        withoutHelper: households?["withoutHelper"]?.elements?.count,
        escapedPoverty: count("escapedPoverty"),
        escapedNearPoverty: count("escapedNearPoverty"), fellBack: count("fellBack")))
    let rows = tree.list("indicators")
    reserve(rows.count)
    for node in rows {
      guard let row = Row(node) else { continue }
      append(row, node.list("breakdown").compactMap(BreakdownRow.init))
    }
  }
}

extension Period {
  /// The days as a report's file has them.
  fileprivate init?(_ node: JSONNode?) {
    guard let from = node?["from"]?.date, let through = node?["through"]?.date,
      let start = node?["start"]?.date
    else { return nil }
    self.init(from: from, through: through, start: start, known: node?["known"]?.date)
  }
}

extension UnitFigures.Row {
  /// A row of a report's file; nil where it names no indicator.
  fileprivate init?(_ row: JSONNode) {
    guard let indicator = Indicator(object: row) else { return nil }
    self.init(
      indicator: indicator, value: row["value"]?.figure, cumulative: row["cumulative"]?.figure,
      isStated: row.truth("stated"), statedOn: row["statedOn"]?.date,
      areas: AreaShare(row["areas"]), target: row["target"]?.figure, met: row["met"]?.truth,
      records: row["records"]?.wholeNumber ?? 0,
      recordsCumulative: row["recordsCumulative"]?.wholeNumber ?? 0, parts: [])
  }
}

extension AreaShare {
  /// A share as a report's file has it.
  fileprivate init?(_ node: JSONNode?) {
    guard let counted = node?["counted"]?.wholeNumber, let of = node?["of"]?.wholeNumber else {
      return nil
    }
    self.init(counted: counted, of: of)
  }
}

extension BreakdownRow {
  /// A dimension as a report's file has it, which names its ids alone; the catalogue's names are
  /// known.
  fileprivate init?(_ node: JSONNode) {
    guard let id = node["dimension"]?.text else { return nil }
    let known = Catalogue.standard.breakdowns.first { $0.id == id }
    let parts = node.list("parts").compactMap { node -> Part? in
      guard let part = node["part"]?.text else { return nil }
      let name = known?.parts.first { $0.id == part }?.name ?? part
      return Part(part: Breakdown.Part(id: part, name: name), amount: Amount(node))
    }
    self.init(
      dimension: known ?? Breakdown(id: id, name: id, parts: parts.map(\.part)), parts: parts,
      unclassified: Amount(node["unclassified"] ?? .null))
  }
}

extension BreakdownRow.Amount {
  fileprivate init(_ node: JSONNode) {
    self.init(
      value: node["value"]?.figure ?? .zero, cumulative: node["cumulative"]?.figure ?? .zero)
  }
}

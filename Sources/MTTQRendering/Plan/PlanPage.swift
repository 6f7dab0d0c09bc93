package import MTTQCore
package import MTTQText

/// A plan as a page for a terminal: all that plan.json says, in the order of a plan.
package enum PlanPage {
  /// The plan at a width of 60 to 160 columns, each line ended.
  package static func text(
    _ plan: Plan, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(plan.title, tone: .strong)
    for line in PlanHead(plan: plan, language: language).lines { page.paragraph(line) }
    let parts = [
      PlanIntent(plan: plan, language: language).sections,
      PlanBodies(plan: plan, language: language).sections,
      PlanWork(plan: plan, language: language).sections,
      PlanMeasures(plan: plan, language: language).sections,
      PlanReports(plan: plan, language: language).sections,
    ]
    for section in parts.joined() where !section.blocks.isEmpty {
      page.gap()
      page.paragraph(section.title(language), tone: .strong)
      for block in section.blocks {
        switch block {
        case .heading(let text), .paragraph(let text): page.paragraph(text)
        case .item(let text): page.item(text)
        case .table(let table): page.table(table)
        }
      }
    }
    return page.text(style)
  }
}

/// A part of a page, left out where it has no blocks.
struct PageSection {
  let title: Wording
  let blocks: [PrintedBlock]

  init(_ title: Wording, _ blocks: [PrintedBlock]) {
    self.title = title
    self.blocks = blocks
  }
}

/// What the head of a plan's page says of unit, number and day.
private struct PlanHead {
  let plan: Plan
  let language: Language

  var lines: [String] {
    let code = plan.unit.code.map { Wording(vi: "mã số \($0)", en: "code \($0)")(language) }
    let unit =
      ([plan.unit.name.capitalisedFirst] + plan.unit.within + [code].compactMap { $0 })
      .joined(separator: ", ")
      + Wording(vi: " – năm \(plan.year)", en: " – \(plan.year)")(language)
    let number = plan.number.map { Wording(vi: "Số \($0)", en: "No. \($0)")(language) }
    let place = [plan.place, plan.issued.map { $0.words(language) }].compactMap { $0 }
      .joined(separator: ", ")
    let merged =
      plan.unit.predecessors.isEmpty
      ? nil
      : Wording(
        vi: "Hợp nhất từ: \(plan.unit.predecessors.joined(separator: ", "))",
        en: "Merged from: \(plan.unit.predecessors.joined(separator: ", "))")(language)
    let term = plan.term.map { term in
      let years = [term.from, term.to].compactMap { $0.map(String.init) }.joined(separator: "–")
      return Wording(vi: "Giai đoạn \(years)", en: "Term \(years)")(language)
    }
    let previous =
      plan.previous.isEmpty
      ? nil
      : Wording(
        vi: "Sổ năm trước: \(plan.previous.joined(separator: ", "))",
        en: "Last year's books: \(plan.previous.joined(separator: ", "))")(language)
    let document = [number, place.isEmpty ? nil : place].compactMap { $0 }.joined(separator: ", ")
    return [unit, document.isEmpty ? nil : document, term, merged, previous].compactMap { $0 }
  }
}

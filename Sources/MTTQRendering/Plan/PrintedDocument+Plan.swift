package import MTTQCore
internal import MTTQText

extension PrintedDocument {
  /// A plan in the form in which it is issued (cli.md, `show`; domain.md 9, 17).
  package init(_ plan: Plan) {
    let document = PrintablePlan(plan)
    let opening = PlanOpening(document: document)
    let appendices = PlanAppendices(document: document).all
    header = PrintedHeader(
      plan, of: plan.unit, number: document.number, day: document.dayWords)
    kind = document.kind.words.uppercased()
    title = opening.titleLines
    grounds = opening.grounds
    self.opening = opening.words
    parts = PrintedPart.numbered(
      [
        ("MỤC ĐÍCH, YÊU CẦU", PlanPurpose(plan: plan).blocks),
        (PlanWork.title(of: document), PlanWork(document: document).blocks),
        (
          "TỔ CHỨC THỰC HIỆN",
          PlanDuties(document: document, appendices: appendices).blocks + [opening.closing]
        ),
      ].map { ($0, $1.settled) })
    let signing = SignatureBlock(plan: plan, unit: plan.unit)
    recipients = signing.recipients
    signatures = signing.signatures
    self.appendices = appendices
    properties = PrintedProperties(
      title: ([kind] + title).joined(separator: " "), author: plan.unit.issuer,
      subject: plan.title, day: document.day)
  }
}

extension PrintablePlan {
  /// The plan's number, open until there is one.
  var number: String { plan.number ?? DocumentSymbol(kind.symbol, of: plan.unit).openNumber }

  /// The day of its issue in words, open until there is one.
  var dayWords: String {
    plan.issued.map(VietnameseDate.long) ?? VietnameseDate.open(in: plan.year)
  }

  /// The document that the appendices go with, by its number and day.
  var attachment: String {
    "(Kèm theo \(kind.words) số \(number) \(dayWords) của \(plan.unit.issuer))"
  }
}

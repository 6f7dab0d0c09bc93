internal import MTTQCore
internal import MTTQText

/// The symbol of a unit's document, `KH-MTTQ-BTT`: its kind and who issues it (domain.md 3.1).
struct DocumentSymbol: Hashable, Sendable {
  let text: String

  init(_ kind: Kind, of unit: Unit) {
    let issuer =
      switch (unit.level, kind) {
      case (.area, _): "BCTMT"
      // A programme is not the board's alone.
      case (_, .programme): "MTTQ"
      case (_, .plan), (_, .report): "MTTQ-BTT"
      }
    text = "\(kind.rawValue)-\(issuer)"
  }

  enum Kind: String {
    case report = "BC"
    case plan = "KH"
    case programme = "CTPH"
  }

  /// The number of a document that has none yet.
  var openNumber: String { "…/\(text)" }
}

extension PrintableReport {
  /// The report's number, open until there is one: the head and all that goes with it bear the same.
  var shownNumber: String {
    number ?? DocumentSymbol(.report, of: report.unit).openNumber
  }

  /// The report that the appendices go with, by its number and day.
  var attachment: String {
    let day = date.map(VietnameseDate.long) ?? VietnameseDate.open(in: report.asOf.year)
    return "(Kèm theo Báo cáo số \(shownNumber) \(day) của \(report.unit.issuer))"
  }
}

internal import MTTQCore
internal import MTTQText

/// The two columns at the head of a document (domain.md 9).
package struct PrintedHeader: Hashable, Sendable {
  /// The body above; nil where the plan names none.
  package let upper: String?
  package let body: String
  /// `BAN THƯỜNG TRỰC`, or the residential area whose working board it is.
  package let board: String
  package let number: String
  package let nation: String
  package let motto: String
  package let placeAndDate: String

  init(_ document: PrintableReport) {
    let unit = document.report.unit
    upper = document.plan.header?.upper ?? document.plan.unit.bodyAbove
    board = unit.boardLine
    body = document.plan.header?.body?.without(suffix: " \(unit.boardLine)") ?? unit.issuingBody
    number = "Số: \(document.number ?? unit.openNumber)"
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    motto = "Độc lập - Tự do - Hạnh phúc"
    let date =
      document.date.map(VietnameseDate.long) ?? "ngày … tháng … năm \(document.report.asOf.year)"
    placeAndDate = document.plan.place.map { "\($0), \(date)" } ?? date.capitalisedFirst
  }
}

extension String {
  /// The text without what another line says already.
  fileprivate func without(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

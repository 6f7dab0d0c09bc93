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
    let day = document.date.map(VietnameseDate.long)
    self.init(
      document.plan, of: document.report.unit, number: document.shownNumber,
      day: day ?? VietnameseDate.open(in: document.report.asOf.year))
  }

  /// The head of a document of a plan's unit.
  ///
  /// - Parameters:
  ///   - number: without “Số:”.
  ///   - day: in words.
  init(_ plan: Plan, of unit: Unit, number: String, day: String) {
    upper = plan.header?.upper ?? plan.unit.bodyAbove
    board = unit.boardLine
    body = plan.header?.body?.without(suffix: " \(unit.boardLine)") ?? unit.issuingBody
    self.number = "Số: \(number)"
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    motto = "Độc lập - Tự do - Hạnh phúc"
    placeAndDate = plan.place.map { "\($0), \(day)" } ?? day.capitalisedFirst
  }
}

extension String {
  /// The text without what another line says already.
  fileprivate func without(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

extension VietnameseDate {
  /// The day of a document that has none yet.
  static func open(in year: Int) -> String { "ngày … tháng … năm \(year)" }
}

internal import MTTQText

// The keys by which a report that was sent is known again.

extension ReportFile {
  package static let formatName = "mttq-report/1"

  static let format = ReportColumn<ReportFile>(
    "format", .format(formatName), Shape.formatName(formatName).meaning, .untold)

  static let identifier = ReportColumn<ReportFile>(
    "report", .word(of: Shape.reportIdentifiers, \.report.id),
    Wording(vi: "mã báo cáo", en: "the report's id"), .untold)

  static let year = ReportColumn<ReportFile>(
    "year", .integer(in: Shape.years, \.report.year),
    Wording(vi: "năm của kế hoạch", en: "the campaign year"), .untold)

  static let errors = ReportColumn<ReportFile>(
    "errors", .count(\.report.errors),
    Wording(
      vi: "số lỗi của sổ; lớn hơn 0 thì các dòng sai đã bị bỏ ra",
      en: "errors of the book; above 0 the lines at fault were left out"), .untold)

  static let asOf = ReportColumn<ReportFile>(
    "asOf", .date(\.report.asOf),
    Wording(vi: "lập theo tình hình ngày nào", en: "the day as of which it was made"), .untold)

  static let indicators = ReportColumn<ReportFile>(
    "indicators", .rows(\.report.indicators, IndicatorRow.reportTable),
    Wording(vi: "số liệu các chỉ tiêu", en: "the figures of the indicators"), .byRow)

  static let names = ReportColumn<ReportFile>(
    "names", .namesOfHeads,
    Wording(
      vi: "họ tên chủ hộ theo mã hộ; chỉ có khi in với --names, không gửi ra ngoài",
      en: "heads of households by id; only with --names, for the office alone"), .untold,
    required: false, personal: true)
}

extension ReportValue<ReportFile> {
  /// The names of the households that the report lists, by id.
  fileprivate static var namesOfHeads: Self {
    Self(.table(.text)) { file in
      file.names.map { names in
        let summary = file.report.households
        let listed = Set(summary.helpedHouseholds.map(\.household)).union(
          summary.withoutHelper ?? [])
        return JSONNode(
          .object(
            listed.sorted().compactMap { id in
              names[id].map { JSONMember(id, .string($0)) }
            }))
      }
    }
  }
}

internal import MTTQText

extension ReportContent {
  /// A row of `contents`.
  static let reportTable = KeyTable<ReportContent>([
    ReportColumn(
      "content", .content(\.content), Wording(vi: "nội dung nào", en: "which content"), .untold),
    ReportColumn("title", .text(\.title), Wording(vi: "tên nội dung", en: "its title"), .untold),
    ReportColumn(
      "outstanding", .truth(\.outstanding),
      Wording(vi: "true: nội dung nổi bật", en: "true: outstanding"), .untold),
  ])
}

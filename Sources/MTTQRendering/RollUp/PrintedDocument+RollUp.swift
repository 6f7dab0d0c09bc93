internal import MTTQCore
internal import MTTQText

extension PrintedDocument {
  /// A roll-up in the form that the parent's office sends; without a parent no letter, but a table of
  /// what came (report.md, “Many units”).
  package init(_ document: PrintableRollUp) {
    let report = document.totals.report
    header = document.parent.map { _ in PrintedHeader(document.totals) }
    kind = "BÁO CÁO TỔNG HỢP"
    title = report.titleLines
    opening = RollUpOpening(document: document).words
    let units = UnitsTable(document: document)
    parts = PrintedPart.numbered([
      (
        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
        RollUpOpening.tables([TotalsTable(document: document).printed])
      ),
      (
        "CHỈ TIÊU RIÊNG CỦA TỪNG ĐƠN VỊ",
        RollUpOpening.tables([OwnTable(document: document).table.shown])
      ),
      ("GIÚP ĐỠ HỘ NGHÈO", RollUpHouseholds(document: document).blocks),
      ("TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ", RollUpOpening.tables([units.printed])),
      ("ĐƠN VỊ CẦN ĐÔN ĐỐC", RollUpOpening(document: document).reminders),
      (
        "GHI CHÚ VỀ SỐ LIỆU",
        document.rollUp.notes.map {
          .item(document.rollUp.words($0).vietnamese.capitalisedFirst + ".")
        }
      ),
    ])
    let signing = document.parent.map { _ in SignatureBlock(document: document.totals) }
    recipients = signing?.recipients ?? []
    signatures = signing?.signatures ?? []
    let matrices = units.matrices
    appendices =
      matrices.isEmpty
      ? []
      : [
        PrintedAppendix(
          number: 1, title: "Các chỉ tiêu được giao, theo đơn vị",
          attachment: document.parent == nil ? "" : document.totals.attachment, tables: matrices,
          isWide: true)
      ]
    properties = PrintedProperties(
      title: (["BÁO CÁO TỔNG HỢP"] + report.titleLines).joined(separator: " "),
      author: document.parent == nil ? "" : report.unit.issuer, subject: report.title,
      day: report.asOf)
  }
}

internal import MTTQCore
package import MTTQText

/// Every report that was sent, and how much of it has changed, as a page.
package enum SentReportsPage {
  package static func text(
    _ rows: [SentReportRow], commands: CommandMentions? = nil, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, commands: commands)
    page.paragraph(Wording.title(language), tone: .strong)
    guard !rows.isEmpty else {
      page.paragraph(Wording.nothing(language))
      return page.text(style)
    }
    page.table(
      PrintedTable(
        columns: [
          .init(ColumnTitle.report(language), .subject), .init(Wording.day(language), .figure),
          .init(Wording.number(language), .remark), .init(Wording.changed(language), .figure),
        ],
        rows: rows.map { row in
          [
            .text(row.subject(language)), .text(row.sent.on.words(language)),
            .text(row.sent.number ?? ""), row.changesCell(language),
          ]
        }))
    if rows.contains(where: { ($0.changes ?? 0) > 0 }) {
      page.item(Wording.see(language), mark: "→")
    }
    return page.text(style)
  }
}

extension SentReportRow {
  fileprivate func subject(_ language: Language) -> String {
    language == .english ? sent.report : "\(name) (\(sent.report))"
  }

  fileprivate func changesCell(_ language: Language) -> PrintedTable.Cell {
    guard let changes else { return .text("?", .bad) }
    return .text(Quantity(changes).words(language), changes == 0 ? .good : .bad)
  }
}

extension Wording {
  fileprivate static let title = Wording(
    vi: "Báo cáo đã gửi, so với sổ hiện nay", en: "Reports sent, and the book as it is now")
  fileprivate static let nothing = Wording(
    vi: "Chưa có báo cáo nào được gửi.", en: "No report was sent yet.")
  fileprivate static let day = Wording(vi: "Ngày gửi", en: "Sent on")
  fileprivate static let number = Wording(vi: "Số", en: "Number")
  fileprivate static let changed = Wording(vi: "Số liệu nay đã khác", en: "Figures changed")
  fileprivate static let see = Wording(
    vi: "xem từng thay đổi bằng mttq diff MÃ-BÁO-CÁO", en: "see each change with mttq diff REPORT")
}

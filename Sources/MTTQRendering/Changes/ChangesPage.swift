package import MTTQCore
package import MTTQText

/// What changed in a report since it was sent, as a page.
package enum ChangesPage {
  /// The changes by the lists of the report, each with the ids of the records that made it, and
  /// those records under them.
  package static func text(
    _ changes: ReportChanges, of plan: Plan, indicators: [Indicator],
    records: [(record: Record, day: CalendarDate)],
    language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    let words = ChangeWords(plan: plan, indicators: indicators, language: language)
    page.paragraph(changes.head(language), tone: .strong)
    if changes.entries.isEmpty { page.paragraph(Wording.nothing(language)) }
    for part in ReportPart.all {
      let entries = changes.entries.filter { $0.change.place.part == part }
      guard !entries.isEmpty else { continue }
      page.gap()
      page.paragraph(part.title(language), tone: .strong)
      for entry in entries {
        page.item(words.sentence(entry.change))
        let ids = entry.records.map(\.id).joined(separator: ", ")
        page.item(
          ids.isEmpty ? Wording.noRecord(language) : ids, mark: "←", indent: 2, tone: .faint)
      }
    }
    if !records.isEmpty {
      page.gap()
      page.paragraph(Wording.records(language), tone: .strong)
      for (record, day) in records {
        page.item(RecordPage.summary(of: record, on: day, language: language))
      }
    }
    return page.text(style)
  }
}

extension ReportChanges {
  fileprivate func head(_ language: Language) -> String {
    let day = sent.on.words(language)
    let number = sent.number.map { Wording(vi: ", số \($0)", en: ", number \($0)")(language) } ?? ""
    return Wording(
      vi: "Báo cáo \(name) (\(report)), gửi ngày \(day)\(number): thay đổi kể từ "
        + "khi gửi",
      en: "The report \(report), sent on \(day)\(number): changes since")(language)
  }
}

extension Wording {
  fileprivate static let nothing = Wording(
    vi: "Không có số liệu nào thay đổi.", en: "No figure has changed.")
  fileprivate static let noRecord = Wording(
    vi: "không do bản ghi nào viết từ khi gửi: kế hoạch, sổ hộ, sổ năm trước đã được sửa, hoặc có "
      + "bản ghi viết trước được gộp vào sau",
    en: "by no record written since: the plan, the register or last year's book was changed, or "
      + "records written before were merged in later")
  fileprivate static let records = Wording(
    vi: "Các bản ghi từ khi gửi làm thay đổi số liệu", en: "Records since then that changed them")
}

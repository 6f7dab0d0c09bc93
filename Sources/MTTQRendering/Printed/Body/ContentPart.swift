internal import MTTQCore
internal import MTTQText

/// Part III, one of the contents: its tasks, its figures, its models, remarks on it.
struct ContentPart {
  let document: PrintableReport
  let content: ReportContent

  /// Part III as a whole.
  static func blocks(of document: PrintableReport) -> [PrintedBlock] {
    let common = document.remarks(.results).filter { $0.content == nil }.flatMap(\.paragraphs)
    let contents = [PrintedBlock].sections(
      document.report.contents.map { content in
        let part = ContentPart(document: document, content: content)
        let mark = content.outstanding ? " (nội dung nổi bật)" : ""
        return ("Nội dung \(content.content): \(content.title)\(mark)", part.blocks)
      })
    return common + contents
  }

  /// The title of part III, with the number of contents that the plan chose.
  static func title(of document: PrintableReport) -> String {
    "KẾT QUẢ THỰC HIỆN \(document.report.contents.count.counted()) NỘI DUNG"
  }

  var blocks: [PrintedBlock] {
    let told = remarks + tasks + figures + models
    return told.isEmpty ? [] : focus + told
  }

  private var focus: [PrintedBlock] {
    document.plan.contents.first { $0.content == content.content }?.focus
      .map { [.paragraph("Trọng tâm: \($0)".closed)] } ?? []
  }

  private var tasks: [PrintedBlock] {
    TaskProse()
      .blocks(document.report.tasks.items.filter { $0.task.content == content.content })
  }

  private var figures: [PrintedBlock] {
    let rows = document.report.indicators.filter { $0.indicator.content == content.content }
    guard !rows.isEmpty else { return [] }
    let funds = document.fundIndicators
    let prose = document.prose.paragraph(rows.filter { !funds.contains($0.indicator.id) })
    return (prose.map { [.paragraph($0)] } ?? [])
      + [.table(FigureTable(document: document).table(rows))]
  }

  private var models: [PrintedBlock] {
    let items = document.report.models.items.filter { $0.model.content == content.content }
    return items.isEmpty
      ? []
      : [.paragraph("Mô hình (\(items.count.counted())):")]
        + items.map { .item(words($0) + ".") }
  }

  private func words(_ item: ModelSummary.Item) -> String {
    let org = item.model.org.map { [document.organisation($0)] } ?? []
    let areas = item.model.areas.map(document.area)
    let bearers = (org + areas).joined(separator: "; ")
    return "“\(item.model.name)”" + (bearers.isEmpty ? "" : " (\(bearers))")
      + ": \(item.status.words.vietnamese)"
  }

  private var remarks: [PrintedBlock] {
    (document.remarks(.situation) + document.remarks(.leadership) + document.remarks(.results))
      .filter { $0.content == content.content }.flatMap(\.paragraphs)
  }
}

internal import MTTQCore
internal import MTTQText

/// Part III, one of the contents: its tasks, its figures, its models, remarks on it.
struct ContentPart {
  let document: PrintableReport
  let content: ReportContent

  /// Part III as a whole: every content of the plan under its own number.
  static func blocks(of document: PrintableReport) -> [PrintedBlock] {
    let common = document.remarks(.results).filter { $0.content == nil }.flatMap(\.paragraphs)
    return common
      + document.report.contents.flatMap { content in
        let mark = content.outstanding ? " (nội dung nổi bật)" : ""
        return [.heading("\(content.content). \(document.title(of: content))\(mark)")]
          + ContentPart(document: document, content: content).blocks
      }
  }

  /// The title of part III, with the number of contents that the plan chose.
  static func title(of document: PrintableReport) -> String {
    "KẾT QUẢ THỰC HIỆN \(document.report.contents.count.counted()) NỘI DUNG"
  }

  var blocks: [PrintedBlock] {
    let told = remarks + tasks + figures + models
    return told.isEmpty ? [.paragraph("Chưa có số liệu được ghi nhận trong kỳ.")] : focus + told
  }

  private var focus: [PrintedBlock] {
    guard !document.tellsMovementAlone else { return [] }
    return document.plan.contents.first { $0.content == content.content }?.focus
      .map { [.paragraph("Trọng tâm: \($0)".closed)] } ?? []
  }

  private var tasks: [PrintedBlock] {
    TaskProse(known: document.report.period.known)
      .blocks(document.tasks.filter { $0.task.content == content.content })
  }

  private var figures: [PrintedBlock] {
    let rows = document.told.filter { $0.indicator.content == content.content }
    let funds = document.fundIndicators
    return document.prose.blocks(rows.filter { !funds.contains($0.indicator.id) })
      + FigureTable(document: document).tables(rows)
  }

  private var models: [PrintedBlock] {
    let items = document.models.filter { $0.model.content == content.content }
    return items.isEmpty
      ? []
      : [.paragraph("Mô hình (\(items.count.counted())):")]
        + items.map { .item(words($0) + ".") }
  }

  /// A model with who carries it and how it stands; where it stands is told by appendix 2, if that
  /// is printed, and is no news of a month or quarter.
  private func words(_ item: ModelSummary.Item) -> String {
    let org = item.model.org.map(document.organisation)
    let isElsewhere =
      document.tellsMovementAlone || document.prints(appendix: AppendixChoice.models)
    let areas = (isElsewhere ? [] : item.model.areas).map(document.area).joined(separator: ", ")
    let bearers = [org, areas.isEmpty ? nil : "tại \(areas)"].compactMap { $0 }
      .joined(separator: "; ")
    return "“\(item.model.name)”" + (bearers.isEmpty ? "" : " (\(bearers))")
      + ": \(item.status.words.vietnamese)"
  }

  private var remarks: [PrintedBlock] {
    (document.remarks(.situation) + document.remarks(.leadership) + document.remarks(.results))
      .filter { $0.content == content.content }.flatMap(\.paragraphs)
  }
}

extension PrintableReport {
  /// The title of a content; a month or quarter, which tells a few lines of each, has its first clause
  /// alone.
  fileprivate func title(of content: ReportContent) -> String {
    tellsMovementAlone ? String(content.title.prefix { $0 != "," }) : content.title
  }
}

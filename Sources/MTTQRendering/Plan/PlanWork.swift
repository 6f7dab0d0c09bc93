internal import MTTQCore
internal import MTTQText

/// Part II: what a plan sets out to do, content by content, then what is common to all.
struct PlanWork {
  let document: PrintablePlan
  private let sources: SourceMarks

  init(document: PrintablePlan) {
    self.document = document
    sources = SourceMarks(document)
  }

  /// The part's title, which names what it has.
  static func title(of document: PrintablePlan) -> String {
    let plan = document.plan
    let named = [
      "NỘI DUNG", plan.targets.isEmpty && plan.quotas.isEmpty ? nil : "CHỈ TIÊU",
      plan.tasks.isEmpty ? nil : "NHIỆM VỤ",
    ].compactMap { $0 }
    return named.count == 1 ? "NỘI DUNG THỰC HIỆN" : named.joined(separator: ", ")
  }

  var blocks: [PrintedBlock] {
    document.plan.contents.flatMap(blocks) + common + sources.blocks
  }

  /// A content under its own number, which a plan names although it says no more of it.
  private func blocks(_ chosen: ChosenContent) -> [PrintedBlock] {
    let title = chosen.title ?? Catalogue.standard.content(chosen.content)?.title ?? ""
    let mark = chosen.outstanding ? " (nội dung nổi bật)" : ""
    let heading = "Nội dung \(chosen.content): \(title)\(mark)"
    return [.heading(heading)]
      + (chosen.focus.map { [PrintedBlock.paragraph("Trọng tâm: \($0)".closed)] } ?? [])
      + blocks(of: chosen.content)
  }

  /// What belongs to none of the plan's contents, under a heading that names what there is.
  private var common: [PrintedBlock] {
    let named = [
      targets(of: nil).isEmpty ? nil : "chỉ tiêu", tasks(of: nil).isEmpty ? nil : "nhiệm vụ",
      models(of: nil).isEmpty ? nil : "mô hình",
    ].compactMap { $0 }
    guard !named.isEmpty else { return [] }
    return [.heading("\(named.joined(separator: ", ").capitalisedFirst) chung")] + blocks(of: nil)
  }

  private func blocks(of content: Int?) -> [PrintedBlock] {
    labelled("Chỉ tiêu:", targets(of: content))
      + labelled("Nhiệm vụ:", tasks(of: content)) + labelled("Mô hình:", models(of: content))
  }

  private func targets(of content: Int?) -> [PrintedBlock] {
    PlanTargets(document: document, content: content, sources: sources).blocks
  }

  private func labelled(_ label: String, _ blocks: [PrintedBlock]) -> [PrintedBlock] {
    blocks.isEmpty ? [] : [.paragraph(label)] + blocks
  }

  private func tasks(of content: Int?) -> [PrintedBlock] {
    document.plan.tasks.filter { document.place(of: $0.content) == content }
      .map { .item(TaskOrder(task: $0, document: document).words) }
  }

  private func models(of content: Int?) -> [PrintedBlock] {
    document.plan.models.filter { document.place(of: $0.content) == content }
      .map { .item(words($0)) }
  }

  private func words(_ model: PracticeModel) -> String {
    let said = [
      model.org.map { "\(document.organisation($0)) thực hiện" },
      model.areas.isEmpty
        ? nil : "tại \(model.areas.map(document.area).joined(separator: ", "))",
      model.since.map { "từ ngày \($0.words())" },
    ].compactMap { $0 }
    return "“\(model.name)”" + (said.isEmpty ? "." : ": \(said.joined(separator: " ")).")
  }
}

extension PrintablePlan {
  /// The content under which something of a content stands; nil for none that the plan has chosen.
  func place(of content: Int?) -> Int? {
    plan.contents.contains { $0.content == content } ? content : nil
  }
}

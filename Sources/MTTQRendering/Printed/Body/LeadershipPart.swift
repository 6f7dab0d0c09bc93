internal import MTTQCore
internal import MTTQText

/// Part II: on what grounds, by which documents and tasks the campaign was carried out.
struct LeadershipPart {
  let document: PrintableReport

  var blocks: [PrintedBlock] {
    bases + memberDocuments + figures + tasks
      + document.remarks(.leadership).filter { $0.content == nil }.flatMap(\.paragraphs)
  }

  private var bases: [PrintedBlock] {
    let bases = document.tellsMovementAlone ? [] : document.plan.bases.map(\.words)
    guard !bases.isEmpty else { return [] }
    let documents = bases.count == 1 ? "văn bản" : "các văn bản"
    return [.paragraph("Cuộc vận động được triển khai theo \(documents):")]
      + bases.enumerated().map { .item($1 + ($0 == bases.count - 1 ? "." : ";")) }
  }

  private var memberDocuments: [PrintedBlock] {
    let members = document.members
    let issued = members.filter { $0.document.map(isTold) ?? false }
    let registered = document.tellsMovementAlone ? [] : members.filter { !$0.contents.isEmpty }
    let all = members.count.counted()
    // The first sentence says whose organisations they are, the second need not.
    let second = registered.isEmpty ? "tổ chức thành viên" : "tổ chức"
    var blocks: [PrintedBlock] = []
    if !registered.isEmpty {
      let count = registered.count.counted()
      blocks.append(
        .paragraph("Có \(count)/\(all) tổ chức thành viên đăng ký nội dung thực hiện."))
    }
    if !issued.isEmpty {
      blocks.append(
        .paragraph(
          "Có \(issued.count.counted())/\(all) \(second) ban hành văn bản tham gia:"))
      blocks += issued.enumerated().map { place, member in
        .item(
          member.name + (member.document?.words ?? "") + (place == issued.count - 1 ? "." : ";"))
      }
    }
    return blocks
  }

  /// Whether the report tells of a document: that of a month or quarter of those issued in it.
  private func isTold(_ issued: Organisation.IssuedDocument) -> Bool {
    guard document.tellsMovementAlone else { return true }
    return issued.date.map(document.isInPeriod) ?? false
  }

  private var figures: [PrintedBlock] {
    document.prose.blocks(
      document.rows(LeadershipPart.indicators.subtracting(document.fundIndicators)))
  }

  private var tasks: [PrintedBlock] {
    let common = document.tasks.filter { !belongsToContent($0.task) }
    return (document.tellsMovementAlone ? [] : counts)
      + TaskProse(name: "Nhiệm vụ chung", known: document.report.period.known).blocks(common)
  }

  /// How many tasks of the whole plan stand how.
  private var counts: [PrintedBlock] {
    let items = document.report.tasks.items
    guard !items.isEmpty else { return [] }
    let known = document.report.period.known
    let counts = TaskStatus.told.compactMap { status -> String? in
      let count = items.count { $0.status == status }
      return count == 0 ? nil : "\(status.words.vietnamese) \(count.counted()) nhiệm vụ"
    }
    let overdue = items.count { $0.isOverdue && $0.isDue(on: known) && $0.status != .deferred }
    let late = overdue == 0 ? "" : "; có \(overdue.counted()) nhiệm vụ quá hạn"
    return [
      .paragraph(
        "\(document.figures.planWord.capitalisedFirst) có \(items.count.counted()) nhiệm vụ. "
          + "Đến ngày \(known.words()), \(counts.joined(separator: ", "))\(late).")
    ]
  }

  private func belongsToContent(_ task: PlannedTask) -> Bool {
    document.report.contents.contains { $0.content == task.content }
  }

  /// The common indicators that tell of the campaign's conduct.
  static let indicators: Set<String> = [
    "hoi-nghi-tuyen-truyen", "dai-bieu", "dai-bieu-khong-huong-luong", "lop-tap-huan",
    "nguoi-tap-huan", "kinh-phi-cuoc-van-dong",
  ]
}

extension Basis {
  /// The document as a sentence names it.
  var words: String {
    let ofWhom = issuer.map { " của \($0)" } ?? ""
    let when = date.map { " ngày \($0.words())" } ?? ""
    let what = about.map { $0.hasPrefix("về ") ? " \($0)" : " về \($0)" } ?? ""
    return "\(OfficialNumber.words(of: number)) số \(number)\(when)\(ofWhom)\(what)"
  }
}

extension Organisation.IssuedDocument {
  /// Number and date in brackets.
  var words: String {
    let said = [number.map { "số \($0)" }, date.map { "ngày \($0.words())" }].compactMap { $0 }
    return said.isEmpty ? "" : " (\(said.joined(separator: " ")))"
  }
}

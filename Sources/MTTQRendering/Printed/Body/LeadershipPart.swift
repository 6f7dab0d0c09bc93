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
    let bases = document.plan.bases.map(\.words)
    guard !bases.isEmpty else { return [] }
    let documents = bases.count == 1 ? "văn bản" : "các văn bản"
    return [.paragraph("Cuộc vận động được triển khai theo \(documents):")]
      + bases.enumerated().map { .item($1 + ($0 == bases.count - 1 ? "." : ";")) }
  }

  private var memberDocuments: [PrintedBlock] {
    let members = document.members
    let issued = members.filter { $0.document != nil }
    let registered = members.filter { !$0.contents.isEmpty }
    let all = members.count.counted()
    // The first sentence says whose organisations they are, the second need not.
    let second = registered.isEmpty ? "tổ chức thành viên" : "tổ chức"
    var said: [String] = []
    if !registered.isEmpty {
      let count = registered.count.counted()
      said.append("\(count)/\(all) tổ chức thành viên đăng ký nội dung thực hiện")
    }
    if !issued.isEmpty {
      let list = issued.map { "\($0.name)\($0.document?.words ?? "")" }.joined(separator: "; ")
      said.append(
        "\(issued.count.counted())/\(all) \(second) ban hành văn bản tham gia: \(list)")
    }
    return said.isEmpty ? [] : [.paragraph("Có \(said.joined(separator: "; ")).")]
  }

  private var figures: [PrintedBlock] {
    document.prose.paragraph(
      document.rows(LeadershipPart.indicators.subtracting(document.fundIndicators))
    ).map { [.paragraph($0)] } ?? []
  }

  private var tasks: [PrintedBlock] {
    let items = document.report.tasks.items
    guard !items.isEmpty else { return [] }
    let counts = TaskStatus.told.compactMap { status -> String? in
      let count = items.count { $0.status == status }
      return count == 0 ? nil : "\(status.words.vietnamese) \(count.counted()) nhiệm vụ"
    }
    let overdue = document.report.tasks.overdue
    let late = overdue == 0 ? "" : "; có \(overdue.counted()) nhiệm vụ quá hạn"
    let day = document.report.period.known.words()
    return [
      .paragraph(
        "\(document.figures.planWord.capitalisedFirst) có \(items.count.counted()) nhiệm vụ. "
          + "Đến ngày \(day), \(counts.joined(separator: ", "))\(late).")
    ]
      + TaskProse(name: "Nhiệm vụ chung").blocks(items.filter { !belongsToContent($0.task) })
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

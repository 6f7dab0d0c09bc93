internal import MTTQCore
internal import MTTQText

/// Part IV: the organisations, the poor households, the funds, the festival, the surveys.
struct CoordinationPart {
  let document: PrintableReport

  static let title = "CÔNG TÁC PHỐI HỢP, GIÚP ĐỠ HỘ NGHÈO VÀ CÁC MẶT CÔNG TÁC KHÁC"

  var blocks: [PrintedBlock] {
    .sections([
      (coordinationTitle, received + quotas),
      ("Giúp đỡ hộ nghèo", PovertySection(document: document).blocks),
      FundSection(document: document).section,
      ("Ngày hội Đại đoàn kết toàn dân tộc", figures(CoordinationPart.festival)),
      ("Lấy ý kiến về sự hài lòng của người dân", figures(CoordinationPart.survey)),
      ("Giám sát, phản biện xã hội", figures(of: [5].filter { !chosen.contains($0) })),
      ("Kết quả khác", others),
    ])
  }

  private var coordinationTitle: String {
    quotas.isEmpty
      ? "Công tác phối hợp với các tổ chức thành viên"
      : "Công tác phối hợp và thực hiện các yêu cầu được giao"
  }

  private var quotas: [PrintedBlock] {
    QuotaProse(document: document).blocks(
      document.quotas.filter { !$0.quota.kind.concernsHouseholds })
  }

  private var received: [PrintedBlock] {
    let senders = Set(document.report.received.compactMap(\.org))
    let units = Set(document.report.received.compactMap(\.unit))
    let areas = Set(document.report.received.compactMap(\.area))
    // The quota names who has not reported; nothing is said twice.
    let quotas = Set(document.quotas.map(\.quota.kind))
    return [
      received(
        of: "tổ chức thành viên", document.members.map { ($0.name, senders.contains($0.id)) },
        names: !quotas.contains(.organisationReports)),
      received(
        of: document.figures.areaWord,
        document.plan.areas(on: document.report.period.through).map {
          ($0.fullName, areas.contains($0.id))
        },
        names: !quotas.contains(.areaReports)),
      received(
        of: "đơn vị cấp dưới", document.plan.units.map { ($0.name, units.contains($0.id)) },
        names: true),
    ].compactMap { $0.map { .paragraph($0) } }
  }

  /// How many of those who owe a report have sent one, and who has not; nil where nobody has.
  private func received(
    of whom: String, _ senders: [(name: String, hasSent: Bool)], names: Bool
  ) -> String? {
    let missing = senders.filter { !$0.hasSent }.map(\.name)
    guard missing.count < senders.count else { return nil }
    let sent = (senders.count - missing.count).counted()
    let rest = missing.joined(separator: ", ")
    return "Đã nhận báo cáo của \(sent)/\(senders.count.counted()) \(whom)"
      + (missing.isEmpty || !names ? "." : "; chưa nhận báo cáo của \(rest).")
  }

  private var chosen: Set<Int> { Set(document.report.contents.map(\.content)) }

  private func figures(_ indicators: Set<String>) -> [PrintedBlock] {
    document.prose.blocks(document.rows(indicators))
  }

  private func figures(of contents: [Int]) -> [PrintedBlock] {
    document.prose.blocks(
      document.told.filter { row in row.indicator.content.map(contents.contains) ?? false })
  }

  /// What no other part tells: common indicators, and those of contents that the plan leaves out.
  private var others: [PrintedBlock] {
    let told = CoordinationPart.festival.union(CoordinationPart.survey)
      .union(LeadershipPart.indicators).union(document.fundIndicators)
    let rows = document.told.filter { row in
      guard !told.contains(row.indicator.id) else { return false }
      return row.indicator.content.map { $0 != 5 && !chosen.contains($0) } ?? true
    }
    return document.prose.blocks(rows, isHeaded: true)
  }

  private static let festival: Set<String> = [
    "ngay-hoi-le", "ngay-hoi-le-va-hoi", "ngay-hoi-thu-quy",
  ]
  private static let survey: Set<String> = [
    "ho-duoc-hoi", "phieu-phat-ra", "phieu-thu-vao", "phieu-hop-le", "phieu-hai-long",
    "ty-le-tham-gia-y-kien", "ty-le-hai-long",
  ]
}

internal import MTTQCore
internal import MTTQText

/// Part IV: the organisations, the poor households, the funds, the festival, the surveys.
struct CoordinationPart {
  let document: ReportDocument

  static let title = "CÔNG TÁC PHỐI HỢP, GIÚP ĐỠ HỘ NGHÈO VÀ CÁC MẶT CÔNG TÁC KHÁC"

  var blocks: [PrintedBlock] {
    .sections([
      ("Công tác phối hợp với các tổ chức thành viên", coordination),
      ("Giúp đỡ hộ nghèo", PovertySection(document: document).blocks),
      (FundSection(document: document).title, FundSection(document: document).blocks),
      ("Ngày hội Đại đoàn kết toàn dân tộc", figures(CoordinationPart.festival)),
      ("Lấy ý kiến về sự hài lòng của người dân", figures(CoordinationPart.survey)),
      ("Giám sát, phản biện xã hội", figures(of: [5].filter { !chosen.contains($0) })),
      ("Kết quả khác", others),
    ])
  }

  private var coordination: [PrintedBlock] {
    received
      + QuotaProse(document: document).blocks(
        document.report.quotas.filter { !$0.quota.kind.concernsHouseholds })
  }

  private var received: [PrintedBlock] {
    let members = document.members
    let senders = Set(document.report.received.compactMap(\.org))
    let units = Set(document.report.received.compactMap(\.unit))
    var said: [String] = []
    if !senders.isEmpty, !members.isEmpty {
      let missing = members.filter { !senders.contains($0.id) }.map(\.name)
      said.append(
        "Đã nhận báo cáo của \((members.count - missing.count).counted())/"
          + "\(members.count.counted()) tổ chức thành viên"
          + (missing.isEmpty
            ? "." : "; chưa nhận báo cáo của \(missing.joined(separator: ", "))."))
    }
    if !units.isEmpty {
      let expected = document.plan.units
      let missing = expected.filter { !units.contains($0.id) }.map(\.name)
      said.append(
        "Đã nhận báo cáo của \((expected.count - missing.count).counted())/"
          + "\(expected.count.counted()) đơn vị cấp dưới"
          + (missing.isEmpty
            ? "." : "; chưa nhận báo cáo của \(missing.joined(separator: ", "))."))
    }
    return said.map { .paragraph($0) }
  }

  private var chosen: Set<Int> { Set(document.report.contents.map(\.content)) }

  private func figures(_ indicators: Set<String>) -> [PrintedBlock] {
    document.prose.paragraph(document.rows(indicators)).map { [.paragraph($0)] } ?? []
  }

  private func figures(of contents: [Int]) -> [PrintedBlock] {
    let rows = document.report.indicators.filter { row in
      row.indicator.content.map(contents.contains) ?? false
    }
    return document.prose.paragraph(rows).map { [.paragraph($0)] } ?? []
  }

  /// What no other part tells: common indicators, and those of contents that the plan leaves out.
  private var others: [PrintedBlock] {
    let told = CoordinationPart.festival.union(CoordinationPart.survey)
      .union(LeadershipPart.indicators)
    let rows = document.report.indicators.filter { row in
      row.indicator.content.map { $0 != 5 && !chosen.contains($0) }
        ?? !told.contains(row.indicator.id)
    }
    return document.prose.paragraph(rows).map { [.paragraph($0)] } ?? []
  }

  private static let festival: Set<String> = [
    "ngay-hoi-le", "ngay-hoi-le-va-hoi", "ngay-hoi-thu-quy",
  ]
  private static let survey: Set<String> = [
    "ho-duoc-hoi", "phieu-phat-ra", "phieu-thu-vao", "phieu-hop-le", "phieu-hai-long",
    "ty-le-tham-gia-y-kien", "ty-le-hai-long",
  ]
}

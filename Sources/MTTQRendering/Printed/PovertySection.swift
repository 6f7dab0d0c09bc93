internal import MTTQCore
internal import MTTQText

/// Part IV, the help to poor households.
struct PovertySection {
  let document: ReportDocument

  private var summary: HouseholdSummary { document.report.households }

  var blocks: [PrintedBlock] {
    [register, help, outcomes].compactMap { $0.map { .paragraph($0) } }
      + QuotaProse(document: document).blocks(
        document.report.quotas.filter(\.quota.kind.concernsHouseholds))
  }

  private var register: String? {
    let counts = summary.register.filter { $0.count > 0 }
    guard !counts.isEmpty else { return nil }
    let told = counts.map { "\($0.count.counted()) \($0.status.words.vietnamese)" }
    return "Đến ngày \(document.report.period.through.words()), danh sách theo dõi của "
      + "\(document.report.unit.kindWord) có \(told.joined(separator: ", "))."
  }

  private var help: String? {
    guard summary.helped > 0 || !summary.withoutHelper.isEmpty else { return nil }
    var said: [String] = []
    if summary.helped > 0 {
      said.append(
        "từ đầu năm có \(summary.helped.counted()) hộ được giúp đỡ, trong đó "
          + "\(summary.helpedNow.counted()) hộ đang được giúp đỡ")
    }
    if let coverage = summary.coverage {
      said.append("\(coverage.percentWords()) số hộ nghèo có nơi giúp đỡ")
    }
    if !summary.withoutHelper.isEmpty {
      let list = summary.withoutHelper.map(document.household).joined(separator: ", ")
      said.append(
        "còn \(summary.withoutHelper.count.counted()) hộ nghèo chưa có nơi giúp đỡ (\(list))")
    }
    return said.joined(separator: "; ").capitalisedFirst + "."
  }

  private var outcomes: String? {
    let told = [
      (summary.escapedPoverty, "hộ thoát nghèo"),
      (summary.escapedNearPoverty, "hộ thoát cận nghèo"),
      (summary.fellBack, "hộ tái nghèo hoặc phát sinh nghèo"),
    ].filter { $0.0 > 0 }.map { "\($0.0.counted()) \($0.1)" }
    return told.isEmpty ? nil : "Từ đầu năm có \(told.joined(separator: ", "))."
  }
}

extension ReportDocument {
  /// A household by its id, or by the name of its head where names are given.
  func household(_ id: String) -> String { names?[id] ?? id }
}

internal import MTTQCore
internal import MTTQText

/// Part IV, the help to poor households.
struct PovertySection {
  let document: PrintableReport

  private var summary: HouseholdSummary { document.report.households }

  var blocks: [PrintedBlock] {
    let told =
      document.tellsMovementAlone ? [movedHelp, movedOutcomes] : [register, help, outcomes]
    return told.compactMap { $0.map { .paragraph($0) } }
      + QuotaProse(document: document).blocks(
        document.quotas.filter(\.quota.kind.concernsHouseholds))
  }

  /// Who stands on the list, and who is no longer on it.
  private var register: String? {
    let day = document.report.period.known.words()
    let area = document.report.unit.areaWord
    let counts = (summary.register ?? []).filter { $0.count > 0 }
    let listed = counts.filter { !$0.status.isOffTheList }
      .map { "\($0.count.counted()) \($0.status.words.vietnamese)" }
    let gone = counts.filter(\.status.isOffTheList)
      .map { "\($0.count.counted()) hộ \($0.status == .moved ? "chuyển đi" : "không còn")" }
      .joined(separator: ", ")
    if listed.isEmpty {
      return gone.isEmpty
        ? nil
        : "Đến ngày \(day), \(area) không còn hộ nghèo; đã đưa khỏi danh sách theo dõi \(gone)."
    }
    let isWithoutPoor = !counts.contains { $0.status == .poor }
    return "Đến ngày \(day), danh sách theo dõi của \(area) có \(listed.joined(separator: ", "))"
      + (isWithoutPoor ? "; không còn hộ nghèo" : "")
      + (gone.isEmpty ? "." : "; đã đưa khỏi danh sách \(gone).")
  }

  private var help: String? {
    let said = [helped, coverage, withoutHelper].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: "; ").capitalisedFirst + "."
  }

  private var helped: String? {
    guard summary.helped > 0 else { return nil }
    let now = summary.helpedNow.counted()
    let standing =
      switch summary.helpedNow {
      case 0: "hiện không còn hộ nào đang được giúp đỡ"
      case summary.helped where summary.helped == 1: "hiện vẫn đang được giúp đỡ"
      case summary.helped: "hiện cả \(now) hộ đang được giúp đỡ"
      default: "hiện còn \(now) hộ đang được giúp đỡ"
      }
    return "từ đầu năm có \(summary.helped.counted()) hộ được giúp đỡ, \(standing)"
  }

  private var coverage: String? {
    summary.coverage.flatMap { coverage in
      coverage == .zero ? nil : "có \(coverage.percentWords()) số hộ nghèo được nhận giúp đỡ"
    }
  }

  /// How many have no helper, and where they live: a document that leaves the office names none.
  private var withoutHelper: String? {
    guard let ids = summary.withoutHelper, !ids.isEmpty else { return nil }
    let count = "\(ids.count.counted()) hộ"
    let counts = summary.withoutHelperByArea
    let areas = counts.map { counted in
      "\(counted.area.map(document.area) ?? "chưa rõ nơi ở"): \(counted.count.counted()) hộ"
    }
    let isOnlyArea = counts.count == 1
    let list =
      isOnlyArea
      ? counts.first?.area.map { " (tại \(document.area($0)))" } ?? ""
      : " (\(areas.joined(separator: "; ")))"
    return summary.coverage == .zero
      ? "chưa hộ nghèo nào được nhận giúp đỡ, gồm \(count)\(list)"
      : "còn \(count) nghèo chưa được nhận giúp đỡ\(list)"
  }

  private var outcomes: String? {
    told(summary.escapedPoverty, summary.escapedNearPoverty, summary.fellBack)
      .map { "Từ đầu năm có \($0)." }
  }

  /// Who moved between the classes, in words; nil where nobody did.
  private func told(_ escaped: Int?, _ nearly: Int?, _ fellBack: Int?) -> String? {
    let told = [
      (escaped, "hộ thoát nghèo"), (nearly, "hộ thoát cận nghèo"),
      (fellBack, "hộ tái nghèo, phát sinh nghèo"),
    ].compactMap { count, words in
      count.flatMap { $0 > 0 ? "\($0.counted()) \(words)" : nil }
    }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  /// What became of the help in a month or a quarter.
  private var movedHelp: String? {
    let movement = document.report.movement
    let told = [
      (movement.newlyHelped, "hộ được nhận giúp đỡ"),
      (movement.helpedAnew, "hộ được giao lại nơi giúp đỡ hoặc hình thức giúp đỡ"),
      (movement.noLongerHelped, "hộ thôi được giúp đỡ"),
    ].compactMap { $0 > 0 ? "\($0.counted()) \($1)" : nil }
    return told.isEmpty
      ? nil : "\(document.report.periodWords) có \(told.joined(separator: ", "))."
  }

  private var movedOutcomes: String? {
    let movement = document.report.movement
    return told(movement.escapedPoverty, movement.escapedNearPoverty, movement.fellBack)
      .map { "\(document.report.periodWords) có \($0)." }
  }
}

extension HouseholdStatus {
  /// Whether the household is no longer one of those that the unit keeps a list of.
  fileprivate var isOffTheList: Bool { self == .moved || self == .ended }
}

extension PrintableReport {
  /// A household by its id, or by the name of its head where names are given.
  func household(_ id: String) -> String { names?[id] ?? id }
}

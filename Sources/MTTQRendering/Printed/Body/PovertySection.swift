internal import MTTQCore
internal import MTTQText

/// Part IV, the help to poor households.
struct PovertySection {
  let document: PrintableReport

  private var summary: HouseholdSummary { document.report.households }

  var blocks: [PrintedBlock] {
    [register, help, outcomes].compactMap { $0.map { .paragraph($0) } }
      + QuotaProse(document: document).blocks(
        document.report.quotas.filter(\.quota.kind.concernsHouseholds))
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
        ? nil : "Đến ngày \(day), đã đưa khỏi danh sách theo dõi của \(area) \(gone)."
    }
    return "Đến ngày \(day), danh sách theo dõi của \(area) có \(listed.joined(separator: ", "))"
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

  private var withoutHelper: String? {
    guard let ids = summary.withoutHelper, !ids.isEmpty else { return nil }
    let count = "\(ids.count.counted()) hộ"
    let list = ids.map(document.household).joined(separator: ", ")
    let names = document.names == nil ? "mã hộ: \(list)" : list
    let isShort = ids.count <= PovertySection.longestList
    return summary.coverage == .zero
      ? "chưa hộ nghèo nào được nhận giúp đỡ (\(count)\(isShort ? ", \(names)" : ""))"
      : "còn \(count) nghèo chưa được nhận giúp đỡ\(isShort ? " (\(names))" : "")"
  }

  private var outcomes: String? {
    let told = [
      (summary.escapedPoverty, "hộ thoát nghèo"),
      (summary.escapedNearPoverty, "hộ thoát cận nghèo"),
      (summary.fellBack, "hộ tái nghèo, phát sinh nghèo"),
    ].compactMap { count, words in
      count.flatMap { $0 > 0 ? "\($0.counted()) \(words)" : nil }
    }
    return told.isEmpty ? nil : "Từ đầu năm có \(told.joined(separator: ", "))."
  }

  /// How many households a sentence names at most.
  private static let longestList = 10
}

extension HouseholdStatus {
  /// Whether the household is no longer one of those that the unit keeps a list of.
  fileprivate var isOffTheList: Bool { self == .moved || self == .ended }
}

extension PrintableReport {
  /// A household by its id, or by the name of its head where names are given.
  func household(_ id: String) -> String { names?[id] ?? id }
}

internal import MTTQCore
internal import MTTQText

extension YearSoFar {
  /// The parts of the page in their order; those that have nothing to say are left out, but for the
  /// ones of which a person wants to know that there is nothing.
  var sections: [StatusSection] {
    [
      gaps, figuresSection,
      list(
        quotas, .quotas, mark: "-",
        empty: document.plan.quotas.isEmpty ? .noQuotas : .quotasMet),
      list(nextDeadlines, .deadlines, mark: "-", empty: .noDeadlines),
      list(householdsAlone, .households, mark: "-", empty: document.report.households.emptiness),
      list(waiting, .waiting(document.figures.areaWord), mark: "-", empty: nil),
      list(
        standing.disagreements.map { ($0.words(language), .bad) }, .disagreements, mark: "-",
        empty: nil),
      list(NextSteps(self).items, .next, mark: "→", empty: .nothing),
    ].compactMap(\.self)
  }

  /// What is said below all of them.
  var remark: String? {
    standing.isRegisterKeptFromGit ? Wording.keptFromGit(language) : nil
  }

  private var gaps: StatusSection? {
    let gaps = standing.gaps
    return gaps.list.isEmpty
      ? nil : StatusSection(title: gaps.title(language), body: .gaps(gaps))
  }

  private var figuresSection: StatusSection {
    StatusSection(
      title: Wording.figures(language),
      body: figures.map { .table($0) } ?? .words(Wording.noTargets(language), .plain))
  }

  private func list(
    _ items: [(text: String, tone: Tone)], _ title: Wording, mark: String, empty: Wording?
  ) -> StatusSection? {
    if items.isEmpty {
      return empty.map {
        StatusSection(title: title(language), body: .words($0(language), .good))
      }
    }
    return StatusSection(title: title(language), body: .list(items, mark: mark))
  }
}

extension HouseholdSummary {
  /// What is said where no poor household is known to lack a helper.
  fileprivate var emptiness: Wording {
    guard let register else { return .unknownHouseholds }
    return register.allSatisfy { $0.count == 0 } ? .noHouseholds : .allHelped
  }
}

extension Wording {
  fileprivate static let figures = Wording(vi: "Chỉ tiêu", en: "Targets")
  fileprivate static let noTargets = Wording(
    vi: "Kế hoạch chưa giao chỉ tiêu nào.", en: "The plan sets no target.")
  fileprivate static let quotas = Wording(vi: "Định mức chưa đạt", en: "Quotas not met")
  fileprivate static let quotasMet = Wording(
    vi: "Không có định mức nào chưa đạt.", en: "No quota is short.")
  fileprivate static let noQuotas = Wording(
    vi: "Kế hoạch chưa giao định mức nào.", en: "The plan sets no quota.")
  fileprivate static let deadlines = Wording(vi: "Hạn sắp tới", en: "Next deadlines")
  fileprivate static let noDeadlines = Wording(
    vi: "Không còn báo cáo nào phải gửi.", en: "No report is left to send.")
  fileprivate static let households = Wording(
    vi: "Hộ nghèo chưa có nơi giúp đỡ", en: "Poor households without a helper")
  fileprivate static let allHelped = Wording(vi: "Không còn hộ nào.", en: "None.")
  fileprivate static let noHouseholds = Wording(
    vi: "Sổ chưa có danh sách hộ.", en: "The book has no register of households.")
  fileprivate static let unknownHouseholds = Wording(
    vi: "Chưa biết: nhật ký có nêu các hộ nhưng sổ không có danh sách hộ.",
    en: "Unknown: the journal names households, but the book has no register.")
  fileprivate static func waiting(_ area: String) -> Wording {
    Wording(
      vi: "Chờ số liệu của \(area) mới (đến khi có, số của \(area) cũ vẫn được tính)",
      en: "Waiting for values of new areas (until then those of the old ones count)")
  }
  fileprivate static let disagreements = Wording(
    vi: "Báo cáo đã gửi mà sổ nay nói khác", en: "Reports sent that the book no longer agrees with")
  fileprivate static let keptFromGit = Wording(
    vi: "Kho git không giữ sổ hộ (households.json): sao lưu riêng tệp ấy.",
    en: "git does not keep the register (households.json): back that file up apart.")
  fileprivate static let next = Wording(vi: "Việc cần làm tiếp", en: "What to do next")
  fileprivate static let nothing = Wording(
    vi: "Không có việc nào phải làm ngay.", en: "Nothing calls for action now.")
}

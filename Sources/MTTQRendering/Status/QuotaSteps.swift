internal import MTTQCore
internal import MTTQText

/// What to do next for the quotas that are no matter of households.
struct QuotaSteps {
  private let document: PrintableReport
  private let isReportDue: Bool

  /// - Parameter isReportDue: whether it is time to ask organisations for their reports.
  init(_ document: PrintableReport, isReportDue: Bool) {
    self.document = document
    self.isReportDue = isReportDue
  }

  /// The steps in the order of the plan's quotas.
  var steps: [Wording] {
    var quotas: [Quota] = []
    let short = document.report.quotas.filter { $0.shortfall > .zero }
    for row in short where !quotas.contains(row.quota) { quotas.append(row.quota) }
    return quotas.compactMap { quota in step(short.filter { $0.quota == quota }) }
  }

  private func step(_ rows: [QuotaRow]) -> Wording? {
    guard let row = rows.first else { return nil }
    let words = document.words(of: row.quota)
    let bound = words.boundWording
    let list = rows.organisations(document).shortened("tổ chức")
    switch row.quota.kind {
    case .householdsHelped, .householdsPerOrganisation, .helperCoverage, .escapedPoverty:
      return nil
    case .perArea:
      let areas = rows.areas(document).shortened("khu dân cư")
      return Wording(
        vi: "\(words.name()) chưa đủ \(bound.vietnamese): \(areas.vietnamese)"
          + " – có thêm thì ghi: mttq record \(row.quota.indicator ?? "")=SỐ --area KHU-DÂN-CƯ",
        en: "\(words.name(.english)) is not yet \(bound.english): \(areas.english)"
          + " – when there is more: mttq record \(row.quota.indicator ?? "")=NUMBER --area AREA")
    case .areaReports:
      guard isReportDue else { return nil }
      let areas = rows.areas(document).shortened("khu dân cư")
      return Wording(
        vi: "Đề nghị khu dân cư gửi báo cáo: \(areas.vietnamese)"
          + " – nhận được thì ghi: mttq receive \(document.report.id) KHU-DÂN-CƯ",
        en: "Ask areas for their report: \(areas.english)"
          + " – when it comes: mttq receive \(document.report.id) AREA")
    case .modelsPerOrganisation:
      return Wording(
        vi: "Tổ chức chưa đủ \(bound.vietnamese): \(list.vietnamese)"
          + " – mttq model add TÊN --content SỐ --org TỔ-CHỨC",
        en: "Organisations without \(bound.english): \(list.english)"
          + " – mttq model add NAME --content NUMBER --org ORG")
    case .areasWithModel:
      let areas = areasWithoutModel.shortened("khu dân cư")
      return Wording(
        vi: "Khu dân cư chưa có mô hình: \(areas.vietnamese)"
          + " – mttq model add TÊN --content SỐ --area KHU-DÂN-CƯ",
        en: "Areas without a model: \(areas.english)"
          + " – mttq model add NAME --content NUMBER --area AREA")
    case .outstandingContents, .outstandingAreas:
      let isOfAreas = row.quota.kind == .outstandingAreas
      return Wording(
        vi: "Chọn thêm \(words.missing(row, .vietnamese)) nổi bật – "
          + "mttq \(isOfAreas ? "area edit KHU-DÂN-CƯ" : "content edit SỐ") --outstanding",
        en: "Mark \(words.missing(row, .english)) more as outstanding – "
          + "mttq \(isOfAreas ? "area edit AREA" : "content edit NUMBER") --outstanding")
    case .registeredContents:
      return Wording(
        vi: "Tổ chức chưa đăng ký đủ \(bound.vietnamese): \(list.vietnamese)"
          + " – mttq org edit TỔ-CHỨC --content SỐ",
        en: "Organisations that have not registered \(bound.english): \(list.english)"
          + " – mttq org edit ORG --content NUMBER")
    case .organisationReports:
      guard isReportDue else { return nil }
      return Wording(
        vi: "Đề nghị tổ chức gửi báo cáo: \(list.vietnamese)"
          + " – nhận được thì ghi: mttq receive \(document.report.id) TỔ-CHỨC",
        en: "Ask organisations for their report: \(list.english)"
          + " – when it comes: mttq receive \(document.report.id) ORG")
    }
  }

  private var areasWithoutModel: [String] {
    let working = document.report.models.items.filter { $0.status != .stopped }
    let day = document.report.period.through
    let standing = StandingAreas(document.plan, on: day)
    let covered = Set(working.flatMap(\.model.areas).flatMap(standing.standing(for:)))
    return document.plan.areas(on: day).map(\.id).filter { !covered.contains($0) }
  }
}

extension [QuotaRow] {
  /// The names of the areas that fall short.
  fileprivate func areas(_ document: PrintableReport) -> [String] {
    compactMap { $0.area.map(document.area) }
  }
}

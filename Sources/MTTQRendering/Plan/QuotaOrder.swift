internal import MTTQCore
internal import MTTQText

/// A duty that is counted from the book, as a plan orders it: `Giúp đỡ ít nhất 05 hộ`.
struct QuotaOrder {
  let quota: Quota
  let document: PrintablePlan
  /// What tells which document sets it, behind a blank.
  let mark: String

  /// The order as an entry of a list.
  var words: String {
    order.capitalisedFirst + reports + (quota.agreed.map { " (\($0))" } ?? "") + mark
      + "."
  }

  private var order: String {
    let area = document.areaWord
    let bound = QuotaWords(quota, of: document.plan, areas: area).bound()
    return switch quota.kind {
    case .householdsHelped: "giúp đỡ \(bound)"
    case .householdsPerOrganisation: "mỗi tổ chức nhận giúp đỡ \(bound) ở từng \(area)"
    case .helperCoverage: "\(bound) hộ nghèo có nơi giúp đỡ"
    case .escapedPoverty: "\(bound) thoát nghèo"
    case .modelsPerOrganisation: "mỗi tổ chức có \(bound)"
    case .areasWithModel: "\(bound) \(area) có mô hình"
    case .outstandingContents, .outstandingAreas: "chọn \(bound) nổi bật"
    case .registeredContents: "mỗi tổ chức đăng ký \(bound)"
    case .perArea:
      "\(quota.indicator.map(document.indicatorName) ?? ""): mỗi \(area) \(bound)"
    case .organisationReports: "mỗi tổ chức gửi \(bound)"
    case .areaReports: "mỗi \(area) gửi \(bound)"
    }
  }

  /// The reports in which it is judged, of a quota that is not judged in all.
  private var reports: String {
    guard !quota.reports.isEmpty else { return "" }
    let calendar = ReportCalendar(plan: document.plan)
    let names = quota.reports.map { calendar.report($0)?.name(in: document.plan.year) ?? $0 }
    return (quota.kind.isOfReports ? " kỳ " : ", xét trong báo cáo ")
      + names.joined(separator: ", ")
  }
}

extension Quota.Kind {
  /// Whether it counts reports that are owed to the unit.
  var isOfReports: Bool { self == .organisationReports || self == .areaReports }
}

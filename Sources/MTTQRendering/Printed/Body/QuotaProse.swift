internal import MTTQCore
internal import MTTQText

/// The duties that are counted from the book, one entry a duty: met or not, by whom, the source.
struct QuotaProse {
  let document: PrintableReport

  func blocks(_ rows: [QuotaRow]) -> [PrintedBlock] {
    var quotas: [Quota] = []
    for row in rows where !quotas.contains(row.quota) { quotas.append(row.quota) }
    return quotas.map { quota in .item(words(of: quota, rows.filter { $0.quota == quota })) }
  }

  private func words(of quota: Quota, _ rows: [QuotaRow]) -> String {
    let head = "\(quota.kind.words.vietnamese) (yêu cầu \(quota.bound.words(in: quota.kind.unit)))"
    let source = quota.source.map { " Nguồn: \($0)".closed } ?? ""
    let result = rows.first?.scope == .organisation ? ofOrganisations(rows) : rows.map(ofUnit)
    return "\(head): \(result.joined(separator: "; "))." + source
  }

  private func ofUnit(_ row: QuotaRow) -> String {
    if row.note == .noEligibleHousehold { return "không có hộ thuộc diện, đạt" }
    let actual = row.actualWords(.vietnamese)
    switch row.met {
    case nil: return "không có đối tượng để tính"
    case true?: return "\(actual), đạt"
    case false? where row.shortfall == .zero: return "\(actual), vượt mức yêu cầu"
    case false?:
      let standing = (row.actual == .zero ? row.quota.kind.none : nil) ?? "\(actual), chưa đạt"
      return "\(standing), \(row.faultWords(.vietnamese) ?? "")"
    }
  }

  private func ofOrganisations(_ rows: [QuotaRow]) -> [String] {
    let organisations = Set(rows.compactMap(\.org))
    let failing = rows.filter { $0.met == false }
    let met = organisations.subtracting(failing.compactMap(\.org)).count
    let head =
      met == 0
      ? "chưa tổ chức nào đạt"
      : "\(met.counted())/\(organisations.count.counted()) tổ chức đạt"
    return [head]
      + failing.map { row in
        let place = row.area.map { " tại \(document.area($0))" } ?? ""
        let name = row.org.map(document.organisation) ?? ""
        return "\(name)\(place) \(row.faultWords(.vietnamese) ?? "")"
      }
  }
}

extension Quota.Kind {
  /// What a sentence says of the unit where nothing of what is counted is there; nil for a duty
  /// that is counted for each organisation.
  fileprivate var none: String? {
    switch self {
    case .householdsHelped: "chưa có hộ được giúp đỡ"
    case .helperCoverage: "chưa hộ nghèo nào được nhận giúp đỡ"
    case .areasWithModel: "chưa khu dân cư nào có mô hình"
    case .outstandingContents: "chưa có nội dung nổi bật"
    case .outstandingAreas: "chưa có khu dân cư nổi bật"
    case .escapedPoverty: "chưa có hộ thoát nghèo"
    case .householdsPerOrganisation, .modelsPerOrganisation, .registeredContents, .perArea,
      .organisationReports, .areaReports:
      nil
    }
  }
}

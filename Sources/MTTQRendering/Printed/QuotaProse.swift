internal import MTTQCore
internal import MTTQText

/// The duties that are counted from the book, one entry a duty: met or not, by whom, the source.
struct QuotaProse {
  let document: ReportDocument

  func blocks(_ rows: [QuotaRow]) -> [PrintedBlock] {
    var quotas: [Quota] = []
    for row in rows where !quotas.contains(row.quota) { quotas.append(row.quota) }
    return quotas.map { quota in .item(words(of: quota, rows.filter { $0.quota == quota })) }
  }

  private func words(of quota: Quota, _ rows: [QuotaRow]) -> String {
    let head = "\(quota.kind.words.vietnamese) (yêu cầu \(quota.bound.words(in: quota.kind.unit)))"
    let source = quota.source.map { " Nguồn: \($0)." } ?? ""
    let result = rows.first?.scope == .organisation ? ofOrganisations(rows) : rows.map(ofUnit)
    return "\(head): \(result.joined(separator: "; "))." + source
  }

  private func ofUnit(_ row: QuotaRow) -> String {
    if row.note == .noEligibleHousehold { return "không có hộ thuộc diện, đạt" }
    switch row.met {
    case nil: return "không có đối tượng để tính"
    case true?: return "\(row.actualWords(.vietnamese)), đạt"
    case false?:
      return "\(row.actualWords(.vietnamese)), chưa đạt"
        + (row.shortfall > .zero ? ", \(row.faultWords(.vietnamese) ?? "")" : "")
    }
  }

  private func ofOrganisations(_ rows: [QuotaRow]) -> [String] {
    let organisations = Set(rows.compactMap(\.org))
    let failing = rows.filter { $0.met == false }
    let met = organisations.subtracting(failing.compactMap(\.org)).count
    return ["\(met.counted())/\(organisations.count.counted()) tổ chức đạt"]
      + failing.map { row in
        let place = row.area.map { " tại \(document.area($0))" } ?? ""
        let name = row.org.map(document.organisation) ?? ""
        return "\(name)\(place) \(row.faultWords(.vietnamese) ?? "")"
      }
  }
}

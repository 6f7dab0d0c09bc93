internal import MTTQCore
internal import MTTQText

/// The duties that are counted from the book, one entry a duty: met or not, by whom, the source.
struct QuotaProse {
  let document: PrintableReport

  func blocks(_ rows: [QuotaRow]) -> [PrintedBlock] {
    var quotas: [Quota] = []
    let told = rows.filter { !isUnknown($0) }
    for row in told where !quotas.contains(row.quota) { quotas.append(row.quota) }
    let rowsOf = Dictionary(grouping: told, by: \.quota)
    var named: Set<String> = []
    return quotas.map { quota in
      // A source of several is named once, behind the first of them.
      let source = quota.source.flatMap { named.insert($0).inserted ? " Nguồn: \($0)".closed : nil }
      return .item(words(of: quota, rowsOf[quota] ?? []) + (source ?? ""))
    }
  }

  /// Whether nobody can say how a duty towards households stands, as there is no register.
  private func isUnknown(_ row: QuotaRow) -> Bool {
    row.quota.kind.concernsHouseholds && row.actual == nil
      && document.report.households.register == nil
  }

  private func words(of quota: Quota, _ rows: [QuotaRow]) -> String {
    let words = document.words(of: quota)
    let head = "\(words.name()) (yêu cầu \(words.bound()))"
    let result =
      switch rows.first?.scope {
      case .organisation?: ofBearers(rows, \.org, called: "tổ chức", words)
      case .area?: ofBearers(rows, \.area, called: document.figures.areaWord, words)
      case .unit?, nil: rows.map { ofUnit($0, words) }
      }
    return "\(head): \(result.joined(separator: "; "))\(words.agreed)."
  }

  private func ofUnit(_ row: QuotaRow, _ words: QuotaWords) -> String {
    if row.note == .noEligibleHousehold { return "không có hộ thuộc diện, đạt" }
    let actual = words.actual(of: row)
    switch row.met {
    case nil: return "không có đối tượng để tính"
    case true?: return "\(actual), đạt"
    case false? where row.shortfall == .zero: return "\(actual), vượt mức yêu cầu"
    case false?:
      let standing =
        (row.actual == .zero ? row.quota.kind.none.map(words.withAreas) : nil)
        ?? "\(actual), chưa đạt"
      return "\(standing), \(words.fault(of: row) ?? "")"
    }
  }

  /// How many of those who owe it have done it, and who has not.
  private func ofBearers(
    _ rows: [QuotaRow], _ bearer: (QuotaRow) -> String?, called who: String, _ words: QuotaWords
  ) -> [String] {
    let bearers = Set(rows.compactMap(bearer))
    let failing = Set(rows.filter { $0.met == false }.compactMap(bearer))
    let met = bearers.count - failing.count
    let head =
      met == 0
      ? "chưa \(who) nào đạt" : "\(met.counted())/\(bearers.count.counted()) \(who) đạt"
    return [head]
      + rows.compactMap { row in
        let note = words.note(of: row)
        guard row.met == false || !note.isEmpty else { return nil }
        return "\(name(of: row)) \(words.fault(of: row) ?? "đạt")\(note)"
      }
  }

  private func name(of row: QuotaRow) -> String {
    let area = row.area.map(document.area)
    guard let org = row.org.map(document.organisation) else { return area ?? "" }
    return org + (area.map { " tại \($0)" } ?? "")
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

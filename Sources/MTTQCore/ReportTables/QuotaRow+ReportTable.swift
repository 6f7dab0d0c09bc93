internal import MTTQText

extension QuotaRow {
  /// A row of `quotas`.
  static let reportTable = KeyTable<QuotaRow>(
    of: .quotas,
    [
      ReportColumn(
        "quota", .choice(\.quota.kind, \.meaning),
        Wording(vi: "đếm cái gì", en: "what is counted"), .tellsApart(.id)),
      ReportColumn(
        "scope", .choice(\.scope, \.meaning), Wording(vi: "phạm vi", en: "whose it is"), .untold),
      .ofOrganisation(\.org), .ofArea(\.area), .rule(\.quota.bound),
      ReportColumn(
        "actual", .figure(\.actual, as: .asQuota),
        Wording(vi: "số đếm được", en: "what was counted"),
        .told(Wording(vi: "thực tế", en: "counted"), by: .quota)),
      .met(.truth(\.met)),
      ReportColumn(
        "shortfall", .figure(\.shortfall, as: .asQuota),
        Wording(vi: "còn thiếu bao nhiêu", en: "how far below the bound"),
        .told(Wording(vi: "còn thiếu", en: "short"), by: .noRecord)),
      .source(\.quota.source),
      ReportColumn(
        "note", .choice(\.note, \.meaning), Wording(vi: "ghi chú", en: "a note"), .untold),
    ])
}

extension QuotaRow.Scope {
  fileprivate var meaning: Wording {
    switch self {
    case .unit: Wording(vi: "của cả đơn vị", en: "of the whole unit")
    case .organisation: Wording(vi: "của một tổ chức", en: "of one organisation")
    }
  }
}

extension QuotaRow.Note {
  fileprivate var meaning: Wording {
    switch self {
    case .noEligibleHousehold:
      Wording(vi: "không có hộ thuộc diện", en: "no household qualifies")
    }
  }
}

extension ReportPart {
  fileprivate static let quotas = ReportPart(
    "quotas", of: .quota, Wording(vi: "Định mức", en: "Quotas"))
}

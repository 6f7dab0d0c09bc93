internal import MTTQText

extension QuotaRow {
  /// A row of `quotas`.
  package static let reportTable = KeyTable<QuotaRow>(
    of: .quotas,
    [
      ReportColumn(
        "quota", .choice(\.quota.kind, \.meaning),
        Wording(vi: "đếm cái gì", en: "what is counted"), .tellsApart(.id)),
      ReportColumn(
        "indicator", .reference(.indicator, \.quota.indicator),
        Wording(vi: "đếm chỉ tiêu nào", en: "the indicator counted"), .tellsApart(.text)),
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
      .source(\.quota.source), .agreed(\.quota.agreed),
      ReportColumn(
        "note", .text(\.note?.text),
        Wording(
          vi: "“no eligible household”: không có hộ thuộc diện; “old areas: N”: số ghi cho thôn cũ",
          en: "“no eligible household”, or “old areas: N”: what was recorded for areas that ended"),
        .untold),
    ])
}

extension QuotaRow.Scope {
  fileprivate var meaning: Wording {
    switch self {
    case .unit: Wording(vi: "của cả đơn vị", en: "of the whole unit")
    case .organisation: Wording(vi: "của một tổ chức", en: "of one organisation")
    case .area: Wording(vi: "của một khu dân cư", en: "of one area")
    }
  }
}

extension QuotaRow.Note {
  /// As the report's file has it.
  fileprivate var text: String {
    switch self {
    case .noEligibleHousehold: QuotaRow.Note.exemption
    case .oldAreas(let figure): "\(QuotaRow.Note.ofOldAreas)\(figure)"
    }
  }

  /// What a report's file says; nil for other words.
  init?(_ text: String) {
    if text == QuotaRow.Note.exemption {
      self = .noEligibleHousehold
    } else if text.hasPrefix(QuotaRow.Note.ofOldAreas),
      let figure = JSONNode(.number(String(text.dropFirst(QuotaRow.Note.ofOldAreas.count)))).figure
    {
      self = .oldAreas(figure)
    } else {
      return nil
    }
  }

  private static let exemption = "no eligible household"
  private static let ofOldAreas = "old areas: "
}

extension ReportPart {
  fileprivate static let quotas = ReportPart(
    "quotas", of: .quota, Wording(vi: "Định mức", en: "Quotas"))
}

internal import MTTQText

// The figures of a report: of indicators, targets, areas, organisations, quotas and funds.

extension Shape {
  static let figureTables: [Field] = [
    always(
      "indicators", .list(.object(indicatorRow)),
      Wording(vi: "số liệu các chỉ tiêu", en: "the figures of the indicators")),
    always(
      "targets", .list(.object(targetRow)),
      Wording(vi: "các chỉ tiêu giao và mức đạt", en: "the targets, and how far they are met")),
    always(
      "byArea", .list(.object(scoped("area", Wording(vi: "khu dân cư", en: "the area")))),
      Wording(vi: "lũy kế theo khu dân cư", en: "cumulatives by area")),
    always(
      "byOrganisation",
      .list(.object(scoped("org", Wording(vi: "tổ chức", en: "the organisation")))),
      Wording(vi: "lũy kế theo tổ chức", en: "cumulatives by organisation")),
  ]

  private static func figure(_ key: String, _ meaning: Wording) -> Field {
    always(key, .figure, meaning, orNull: true)
  }

  private static let met = Wording(vi: "true: đạt", en: "true: met")
  private static let percent = figure(
    "percent", Wording(vi: "lũy kế so với chỉ tiêu giao, %", en: "percent of the target reached"))
  private static let cumulative = figure(
    "cumulative", Wording(vi: "lũy kế từ đầu năm", en: "since the year began"))
  private static let source = always(
    "source", .text,
    Wording(vi: "văn bản đặt ra con số", en: "the document that set the number"), orNull: true)
  private static let rule = always(
    "rule", .object(bound), Wording(vi: "con số phải đạt", en: "the number to reach"))
  private static let ofOrg = always(
    "org", .reference(.organisation),
    Wording(vi: "của tổ chức nào", en: "of which organisation"), orNull: true)
  private static let ofArea = always(
    "area", .reference(.area), Wording(vi: "của khu dân cư nào", en: "of which area"), orNull: true)

  private static let indicatorRow: [Field] = [
    always("id", .text, Wording(vi: "mã chỉ tiêu", en: "the indicator's id")),
    always("name", .text, Wording(vi: "tên chỉ tiêu", en: "its name")),
    always("unit", .text, Wording(vi: "đơn vị tính", en: "its unit of measure")),
    always("content", .content, Wording(vi: "thuộc nội dung nào", en: "its content"), orNull: true),
    always("kind", .choice(Indicator.kindChoices), Wording(vi: "cách tính", en: "how it counts")),
    always("of", .reference(.indicator), Wording(vi: "tử số", en: "the numerator"), orNull: true),
    always(
      "over", .reference(.indicator), Wording(vi: "mẫu số", en: "the denominator"), orNull: true),
    figure("value", Wording(vi: "số thực hiện trong kỳ", en: "the figure of the period")),
    cumulative,
    figure("target", Wording(vi: "chỉ tiêu giao", en: "the number to reach")),
    percent,
    always("met", .boolean, met, orNull: true),
    figure("previous", Wording(vi: "cùng kỳ năm trước", en: "the same period last year")),
    figure("change", Wording(vi: "so với cùng kỳ, %", en: "percent of change since then")),
    figure("estimate", Wording(vi: "ước cả kỳ", en: "expected for the whole period")),
    always("records", count, Wording(vi: "số bản ghi trong kỳ", en: "records of the period")),
    always(
      "recordsCumulative", count,
      Wording(vi: "số bản ghi của lũy kế", en: "records since the start")
    ),
  ]

  private static let targetRow: [Field] = [
    always("indicator", .reference(.indicator), Wording(vi: "chỉ tiêu nào", en: "which indicator")),
    ofOrg, ofArea, rule, cumulative, percent, always("met", .boolean, met), source,
  ]

  private static func scoped(_ key: String, _ meaning: Wording) -> [Field] {
    [
      always(key, .text, meaning),
      always(
        "values", .table(.figure, orNull: true),
        Wording(vi: "lũy kế theo mã chỉ tiêu", en: "cumulatives by indicator id")),
    ]
  }

  static let quotaRow: [Field] = [
    always(
      "quota", .choice(Quota.Kind.allCases, \.meaning),
      Wording(vi: "đếm cái gì", en: "what is counted")),
    always(
      "scope",
      .choice([
        Choice("unit", Wording(vi: "của cả đơn vị", en: "of the whole unit")),
        Choice("organisation", Wording(vi: "của một tổ chức", en: "of one organisation")),
      ]), Wording(vi: "phạm vi", en: "whose it is")),
    ofOrg, ofArea, rule,
    figure("actual", Wording(vi: "số đếm được", en: "what was counted")),
    always("met", .boolean, met, orNull: true),
    always(
      "shortfall", .figure, Wording(vi: "còn thiếu bao nhiêu", en: "how far below the bound")),
    source,
    always(
      "note",
      .choice([
        Choice(
          "no eligible household",
          Wording(vi: "không có hộ thuộc diện", en: "no household qualifies"))
      ]), Wording(vi: "ghi chú", en: "a note"), orNull: true),
  ]

  static let fundRow: [Field] = [
    always("id", .text, Wording(vi: "mã của quỹ", en: "the fund's id")),
    always("name", .text, Wording(vi: "tên quỹ", en: "its name")),
    always("opening", .figure, Wording(vi: "số dư đầu năm", en: "as the year began")),
    always("in", .figure, Wording(vi: "thu", en: "what came in")),
    always("out", .figure, Wording(vi: "chi", en: "what went out")),
    always("closing", .figure, Wording(vi: "số dư cuối kỳ", en: "as the period ended")),
  ]
}

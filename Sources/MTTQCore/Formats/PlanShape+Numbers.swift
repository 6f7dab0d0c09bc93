internal import MTTQText

// The indicators of a plan, the numbers to reach, and the funds.

extension Shape {
  static let indicator: [Field] = [
    defines(
      Wording(
        vi: "mã của chỉ tiêu; không được trùng mã trong danh mục chung",
        en: "the indicator's id; none of the standard catalogue's"),
      example: "vuon-mau"),
    Field("name", .text, Wording(vi: "tên chỉ tiêu", en: "the indicator's name"), required: true),
    Field(
      "unit", .text, Wording(vi: "đơn vị tính", en: "the unit of measure"), required: true,
      example: .string("hộ")),
    Field(
      "kind", .choice(Indicator.kindChoices),
      Wording(vi: "cách tính số của một kỳ", en: "how the figure of a period comes about"),
      required: true),
    Field(
      "content", .content,
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
    Field(
      "of", .reference(.indicator),
      Wording(vi: "tử số của tỷ lệ", en: "the numerator of a ratio")),
    Field(
      "over", .reference(.indicator),
      Wording(vi: "mẫu số của tỷ lệ", en: "the denominator of a ratio")),
    Field(
      "notAbove", .reference(.indicator),
      Wording(
        vi: "chỉ tiêu mà số của chỉ tiêu này không thể vượt",
        en: "the indicator whose figure this one can never exceed")),
    Field(
      "better", .choice(Indicator.Direction.allCases, \.meaning),
      Wording(vi: "tăng hay giảm là tốt", en: "which way is good"), default: .string("up")),
  ]

  /// The one number of a target or quota.
  static let bound: [Field] = [
    Field(
      "atLeast", .quantity, Wording(vi: "ít nhất", en: "at least this"), example: .number(5)),
    Field("exactly", .quantity, Wording(vi: "đúng bằng", en: "exactly this")),
    Field(
      "between", .bounds,
      Wording(
        vi: "từ … đến …: hai số, số đầu không lớn hơn số sau",
        en: "two numbers, the first not above the second"),
      example: .array([.number(1), .number(3)])),
  ]

  static let oneBound = Condition.exactlyOne(["atLeast", "exactly", "between"])

  private static let source = Field(
    "source", .text,
    Wording(
      vi: "văn bản và đoạn nào đặt ra con số này", en: "which document and passage set the number"),
    example: .string("KH 179/KH-MTTQ-BTT, mục II.3"))

  static let target: [Field] =
    [
      Field(
        "indicator", .reference(.indicator),
        Wording(vi: "chỉ tiêu nào", en: "which indicator"), required: true),
      Field(
        "org", .reference(.organisation),
        Wording(vi: "giao riêng cho tổ chức nào", en: "of which organisation alone")),
      Field(
        "area", .reference(.area),
        Wording(vi: "giao riêng cho khu dân cư nào", en: "of which area alone")),
      source,
    ] + bound

  static let quota: [Field] =
    [
      Field(
        "quota", .choice(Quota.Kind.allCases, \.meaning),
        Wording(vi: "đếm cái gì", en: "what is counted"), required: true),
      source,
    ] + bound

  static let fund: [Field] = [
    defines(Wording(vi: "mã của quỹ", en: "the fund's id"), example: "vi-nguoi-ngheo"),
    Field(
      "name", .text, Wording(vi: "tên quỹ", en: "the fund's name"), required: true,
      example: .string("Quỹ “Vì người nghèo”")),
    Field(
      "in", .reference(.indicator),
      Wording(vi: "chỉ tiêu ghi số thu", en: "the indicator of what comes in"), required: true),
    Field(
      "out", .reference(.indicator),
      Wording(vi: "chỉ tiêu ghi số chi", en: "the indicator of what goes out"), required: true),
    Field(
      "opening", .quantity, Wording(vi: "số dư đầu năm", en: "the balance as the year began")),
  ]
}

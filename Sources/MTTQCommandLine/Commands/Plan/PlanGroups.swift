internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// The groups of commands about parts of the plan that have no further commands.
enum PlanGroups {
  static let unit = PlanPart.unit.group(
    Wording(vi: "các đơn vị cấp dưới gửi báo cáo về đây", en: "the units below that report here"),
    list: PartListCommand.command(
      of: "unit", Wording(vi: "các đơn vị cấp dưới", en: "the units below"),
      .ofPlan { PartsPage(units: $0, language: $1) }))

  static let fund = PlanPart.fund.group(
    Wording(vi: "các quỹ và số dư", en: "the funds and what is left in them"),
    list: PartListCommand.command(
      of: "fund", Wording(vi: "các quỹ và số dư", en: "the funds and what is left in them"),
      .ofBook { report, _, day, language in
        PartsPage(funds: report.funds, asOf: day, language: language)
      }))

  static let breakdown = PlanPart.breakdown.group(
    Wording(vi: "các cách phân tổ", en: "the dimensions that figures are broken down by"),
    list: PartListCommand.command(
      of: "breakdown", Wording(vi: "các cách phân tổ", en: "the dimensions"),
      .ofPlan { PartsPage(breakdowns: $0, language: $1) }))

  static let content = PlanPart.content.group(
    Wording(vi: "các nội dung đã chọn", en: "the contents that the plan chose"),
    list: PartListCommand.command(
      of: "content", Wording(vi: "các nội dung đã chọn", en: "the contents that the plan chose"),
      .ofPlan { PartsPage(contents: $0, language: $1) }))

  static let basis = PlanPart.basis.group(
    Wording(vi: "các căn cứ của kế hoạch", en: "the legal bases of the plan"),
    list: PartListCommand.command(
      of: "basis", Wording(vi: "các căn cứ", en: "the legal bases"),
      .ofPlan { PartsPage(bases: $0, language: $1) }))

  static let signature = PlanPart.signature.group(
    Wording(vi: "các khối chữ ký", en: "the blocks of signature"),
    list: PartListCommand.command(
      of: "signature", Wording(vi: "các khối chữ ký", en: "the blocks of signature"),
      .ofPlan { PartsPage(signatures: $0, language: $1) }))

  static let recipient = PlanPart.recipient.group(
    Wording(vi: "các nơi nhận", en: "who gets the document"),
    list: PartListCommand.command(
      of: "recipient", Wording(vi: "các nơi nhận", en: "who gets the document"),
      .ofPlan { PartsPage(recipients: $0, language: $1) }))

  static let purpose = PlanPart.purpose.group(
    Wording(vi: "mục đích của kế hoạch", en: "the purposes of the plan"),
    list: PartListCommand.command(
      of: "purpose", Wording(vi: "các mục đích", en: "the purposes"),
      .ofPlan { PartsPage(purposes: $0, language: $1) }))

  static let requirement = PlanPart.requirement.group(
    Wording(vi: "yêu cầu của kế hoạch", en: "the requirements of the plan"),
    list: PartListCommand.command(
      of: "requirement", Wording(vi: "các yêu cầu", en: "the requirements"),
      .ofPlan { PartsPage(requirements: $0, language: $1) }))

  static let review = PlanPart.review.group(
    Wording(
      vi: "các cuộc sơ kết, tổng kết; in số liệu nhiều năm",
      en: "the reviews; print the figures of several years"),
    list: PartListCommand.command(
      of: "review", Wording(vi: "các cuộc sơ kết, tổng kết", en: "the reviews"),
      .ofPlan { PartsPage(reviews: $0, language: $1) }),
    others: [Command(ReviewPrintCommand.syntax) { $0 }])
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The funds, whose money the journal counts by two indicators.
  static let fund = PlanPart(
    command: "fund", list: "funds", title: Wording(vi: "quỹ", en: "fund"),
    naming: .identifier(
      Identified(
        reference: nil, placeholder: Placeholder(vi: "QUỸ", en: "FUND", completes: .entry(.fund)),
        names: { .funds($0) },
        present: { $0.funds.map { ($0.id, $0.name) } })),
    sample: "quy-cuu-tro", renamed: "cuu-tro",
    word: PartOption(
      "--name", "name", .text(.name), required: true,
      Wording(vi: "tên quỹ", en: "the fund's name")),
    options: [
      PartOption(
        "--in", "in", .indicator, required: true,
        Wording(vi: "chỉ tiêu ghi số thu", en: "the indicator of what comes in")),
      PartOption(
        "--out", "out", .indicator, required: true,
        Wording(vi: "chỉ tiêu ghi số chi", en: "the indicator of what goes out")),
      PartOption(
        "--opening", "opening", .quantity(in: .own("đồng")),
        Wording(vi: "số dư đầu năm, bằng đồng", en: "the balance as the year began, in đồng")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một quỹ vào kế hoạch", en: "add a fund to the plan"),
      discussion: Wording(
        vi: "In ra mã của quỹ. Số dư cuối kỳ = số dư đầu năm + thu − chi.",
        en:
          "Prints the fund's id. What is left = the opening balance + what came in − what went out."
      ),
      examples: [
        """
        mttq fund add "Quỹ cứu trợ" --in cuu-tro-thu --out cuu-tro-chi \\
        --opening "12 triệu"
        """
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một quỹ", en: "change a fund"),
      examples: ["mttq fund edit quy-vi-nguoi-ngheo --opening \"48,5 triệu\""]))
}

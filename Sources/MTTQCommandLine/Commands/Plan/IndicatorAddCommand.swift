internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq indicator add`: adds an indicator of the plan's own.
struct IndicatorAddCommand: CommandAction {
  var name = Word("")
  var id: Word?
  var unit = Word("")
  var kind = IndicatorKindWords()
  var content: Int?
  var notAbove: Word?
  var phrase: Word?

  static let syntax = CommandSyntax(
    "add",
    Wording(
      vi: "thêm một chỉ tiêu riêng của kế hoạch", en: "add an indicator of the plan's own"),
    discussion: Wording(
      vi: """
        Cách tính (--kind): sum – số phát sinh, cộng dồn; latest – số hiện có, như số hộ; stated – \
        số do nơi khác công bố cho cả đơn vị, không cộng; total – tổng của các chỉ tiêu --parts; \
        ratio – tỷ lệ phần trăm của --of trên --over.
        In ra mã của chỉ tiêu. Chỉ tiêu chung có sẵn: xem bằng mttq indicator list.
        """,
      en: """
        How it counts (--kind): sum, a flow that adds up; latest, a stock; stated, a figure given \
        for the unit as a whole that never adds up; total, the sum of --parts; ratio, the percent \
        that --of is of --over.
        Prints the indicator's id. What the catalogue has already: mttq indicator list.
        """),
    examples: [
      """
      mttq indicator add "Bồn nước tập thể" --unit bồn --content 3 \
      --phrase "lắp {n} bồn nước tập thể"
      """,
      "mttq indicator add \"Tỷ lệ hài lòng về cải cách hành chính\" --unit % --kind stated",
      """
      mttq indicator add "Tỷ lệ công trình hoàn thành" --unit % --kind ratio \
      --of cong-trinh-hoan-thanh --over cong-trinh-dang-ky
      """,
    ],
    defaults: IndicatorAddCommand(),
    arguments: [
      .positional(.word(.name), \.name, Wording(vi: "tên chỉ tiêu", en: "its name")),
      .option(
        "--unit", value: .word(Placeholder(vi: "ĐVT", en: "UNIT", completes: .nothing)), \.unit,
        isRequired: true,
        Wording(vi: "đơn vị tính", en: "its unit of measure")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã chỉ tiêu", en: "its id")),
      .option(
        "--kind", value: .worded(IndicatorKindName.allCases), \.kind.name,
        Wording(vi: "cách tính (mặc định: sum)", en: "how it counts (default: sum)")),
      .option("--content", value: .content, \.content, .indicatorContent),
      .option("--of", value: .word(.indicator), \.kind.of, .numerator),
      .option("--over", value: .word(.indicator), \.kind.over, .denominator),
      .repeated("--parts", value: .word(.indicator), \.kind.parts, .partsOfTotal),
      .option("--not-above", value: .word(.indicator), \.notAbove, .bound),
      .option("--phrase", value: .word(.text), \.phrase, .phrase),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let indicator = try session.editPlan(as: "indicator add", part: indicator) {
      edit, indicator throws(Diagnostic) in try edit.add(indicator)
    }
    try session.acknowledge([indicator.id])
    return .done
  }

  private func indicator(
    _ plan: Plan, _ faults: inout Faults
  ) throws(Interruption) -> Indicator {
    let text = faults.text(name)
    var new = NewEntry(kind: .indicator, present: plan.allIndicators.map { ($0.id, $0.name) })
    new.container = .planOrCatalogue
    let id = new.id(id, name: name, &faults)
    let unit = faults.text(unit)
    let kind = kind.kind(at: name, of: plan, &faults)
    let notAbove = faults.id(notAbove, in: .indicators(plan))
    let phrase = faults.phrase(phrase, for: kind.value)
    let (known, name, measure, way) = try faults.all(id, text, unit, kind)
    var indicator = Indicator(id: known, name: name, unit: measure, kind: way)
    indicator.content = content
    indicator.notAbove = notAbove
    indicator.phrase = phrase
    return indicator
  }
}

// What the options of `add` and `edit` say.
extension Wording {
  static let indicatorContent = Wording(
    vi: "thuộc nội dung 1–5 nào; bỏ trống nếu chung",
    en: "its content 1–5; left out where common to all")
  static let numerator = Wording(vi: "tử số của tỷ lệ", en: "the numerator of a ratio")
  static let denominator = Wording(vi: "mẫu số của tỷ lệ", en: "the denominator of a ratio")
  static let partsOfTotal = Wording(
    vi: "chỉ tiêu mà chỉ tiêu tổng cộng lại; lặp lại được",
    en: "an indicator that a total adds up; repeatable")
  static let bound = Wording(
    vi: "chỉ tiêu mà số của chỉ tiêu này không thể vượt",
    en: "the indicator whose figure this one can never exceed")
  static let phrase = Wording(
    vi: "câu văn trong báo cáo, “{n}” ở chỗ con số",
    en: "the clause of a report's prose, “{n}” in the number's place")
  fileprivate static let planOrCatalogue = Wording(
    vi: "kế hoạch hoặc danh mục chung", en: "the plan or the catalogue")
}

extension Faults {
  /// A clause of prose with the number's place in it once.
  mutating func phrase(_ word: Word?, for kind: Indicator.Kind?) -> String? {
    guard let word, let text = text(word).value else { return nil }
    if text.split(separator: Indicator.numberMark, omittingEmptySubsequences: false).count != 2 {
      add(.phraseWithoutNumber(word))
    } else if case .ratio = kind {
      add(.phraseOfRatio(word))
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func phraseWithoutNumber(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "câu văn phải có “{n}” đúng một lần, ở chỗ con số",
        en: "a phrase has “{n}” exactly once, in the number's place"),
      hint: Wording(
        vi: "viết như “lắp {n} bồn nước tập thể”", en: "write it as “lắp {n} bồn nước tập thể”"))
  }

  fileprivate static func phraseOfRatio(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "tỷ lệ không có câu văn riêng", en: "a ratio has no phrase"),
      hint: Wording(vi: "bỏ --phrase", en: "leave --phrase out"), code: .usageConflict)
  }
}

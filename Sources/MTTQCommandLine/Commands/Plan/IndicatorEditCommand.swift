internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq indicator edit`: changes an indicator of the plan's own.
struct IndicatorEditCommand: CommandAction {
  var indicator = Word("")
  var name: Word?
  var unit: Word?
  var kind = IndicatorKindWords()
  var content: Int?
  var notAbove: Word?
  var phrase: Word?
  var cleared: [Clearable] = []

  /// What an indicator may be without, by the option that sets it.
  enum Clearable: String, Sendable, CaseIterable {
    case content
    case notAbove = "not-above"
    case phrase
  }

  static let syntax = CommandSyntax(
    "edit",
    Wording(
      vi: "sửa một chỉ tiêu riêng của kế hoạch", en: "change an indicator of the plan's own"),
    discussion: Wording(
      vi: """
        Chỉ đổi những gì được nêu; --parts thay cả danh sách. Đổi --kind thì những gì cách tính mới \
        không có (--of, --over, --parts) bị bỏ. Thay đổi làm sổ có lỗi thì không được nhận.
        """,
      en: """
        Changes what is named and no more; --parts replaces the whole list. With another --kind \
        goes what the new one does not have (--of, --over, --parts). A change that would bring an \
        error into the book is refused.
        """),
    examples: [
      "mttq indicator edit cau-dan-sinh --name \"Cầu dân sinh xây mới\" --unit cầu",
      "mttq indicator edit cau-dan-sinh --clear content --phrase \"xây {n} cầu dân sinh\"",
    ],
    defaults: IndicatorEditCommand(),
    arguments: [
      .positional(
        .word(.indicator), \.indicator,
        Wording(vi: "mã hoặc tên chỉ tiêu", en: "the indicator's id or name")),
      .option("--name", value: .word(.name), \.name, Wording(vi: "tên mới", en: "its new name")),
      .option(
        "--unit", value: .word(Placeholder(vi: "ĐVT", en: "UNIT", completes: .nothing)), \.unit,
        Wording(vi: "đơn vị tính", en: "its unit of measure")),
      .option(
        "--kind", value: .worded(IndicatorKindName.allCases), \.kind.name,
        Wording(vi: "cách tính", en: "how it counts")),
      .option("--content", value: .content, \.content, .indicatorContent),
      .option("--of", value: .word(.indicator), \.kind.of, .numerator),
      .option("--over", value: .word(.indicator), \.kind.over, .denominator),
      .repeated("--parts", value: .word(.indicator), \.kind.parts, .partsOfTotal),
      .option("--not-above", value: .word(.indicator), \.notAbove, .bound),
      .option("--phrase", value: .word(.text), \.phrase, .phrase),
      .repeated(
        "--clear", value: .worded(Clearable.allCases), \.cleared,
        Wording(
          vi: "bỏ những gì tùy chọn này đã đặt; lặp lại được",
          en: "take away what this option set; repeatable")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let indicator = try session.editPlan(
      as: "indicator edit", judgesJournal: true, part: edited
    ) { edit, indicator throws(Diagnostic) in try edit.replace(indicator) }
    session.tell(.changed(indicator.id))
    return .done
  }

  private func edited(_ plan: Plan, _ faults: inout Faults) throws(Interruption) -> Indicator {
    let tell = faults.tell
    let place = faults.collect { () throws(Diagnostic) in try own(plan, telling: tell) }
    var indicator = try faults.all(place)
    if isEmpty { faults.add(.nothingToChange(self.indicator)) }
    for option in cleared where isSet(option) { faults.add(.setAndCleared(self.indicator, option)) }
    if let name = faults.text(name) { indicator.name = name }
    if let unit = faults.text(unit) { indicator.unit = unit }
    if !kind.isEmpty,
      let kind = kind.kind(at: self.indicator, of: plan, former: indicator.kind, &faults).value
    {
      indicator.kind = kind
    }
    if let content { indicator.content = content }
    if let bound = faults.id(notAbove, in: .indicators(plan)) { indicator.notAbove = bound }
    if let phrase = faults.phrase(phrase, for: indicator.kind) { indicator.phrase = phrase }
    for option in cleared {
      switch option {
      case .content: indicator.content = nil
      case .notAbove: indicator.notAbove = nil
      case .phrase: indicator.phrase = nil
      }
    }
    if case .ratio = indicator.kind, indicator.phrase != nil, phrase == nil {
      faults.add(.keepsPhrase(self.indicator))
    }
    try faults.check()
    return indicator
  }

  private var isEmpty: Bool {
    name == nil && unit == nil && kind.isEmpty && content == nil && notAbove == nil
      && phrase == nil && cleared.isEmpty
  }

  private func isSet(_ option: Clearable) -> Bool {
    switch option {
    case .content: content != nil
    case .notAbove: notAbove != nil
    case .phrase: phrase != nil
    }
  }

  /// The indicator that is to be changed, which is none of the catalogue's.
  private func own(
    _ plan: Plan, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> Indicator {
    let indicator = try plan.indicator(self.indicator, telling: tell)
    guard plan.indicators.contains(where: { $0.id == indicator.id }) else {
      throw .standard(self.indicator, indicator.id)
    }
    return indicator
  }
}

extension Wording {
  fileprivate static func changed(_ id: String) -> Wording {
    Wording(vi: "đã sửa chỉ tiêu \(id)", en: "changed the indicator \(id)")
  }
}

extension Diagnostic {
  fileprivate static func standard(_ word: Word, _ id: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(id)” thuộc danh mục chung, không sửa được trong kế hoạch",
        en: "“\(id)” is of the catalogue and cannot be changed in a plan"),
      hint: Wording(
        vi: "thêm một chỉ tiêu riêng bằng mttq indicator add",
        en: "add one of the plan's own with mttq indicator add"),
      code: .indicatorStandard)
  }

  fileprivate static func nothingToChange(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "chưa cho biết sửa gì", en: "nothing to change is given"),
      hint: Wording(
        vi: "thêm --name, --unit, --kind, --content, --phrase, --not-above hoặc --clear",
        en: "add --name, --unit, --kind, --content, --phrase, --not-above or --clear"),
      code: .usageMissingArgument)
  }

  fileprivate static func keepsPhrase(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "tỷ lệ không có câu văn riêng, mà “\(word.shown)” đang có",
        en: "a ratio has no phrase, and “\(word.shown)” has one"),
      hint: Wording(vi: "thêm --clear phrase", en: "add --clear phrase"), code: .usageConflict)
  }

  fileprivate static func setAndCleared(
    _ word: Word, _ option: IndicatorEditCommand.Clearable
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "--\(option.rawValue) vừa được đặt vừa bị bỏ",
        en: "--\(option.rawValue) is both set and cleared"),
      hint: Wording(vi: "giữ lại một trong hai", en: "keep one of the two"), code: .usageConflict)
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The plan's own indicators.
  static let indicator = PlanPart(
    command: "indicator", list: "indicators", title: Shape.Reference.indicator.wording,
    naming: .identifier(
      Identified(
        reference: .indicator, placeholder: .indicator, names: { .indicators($0) },
        present: { $0.allIndicators.map { ($0.id, $0.name) } }, container: .planOrCatalogue)),
    sample: "bon-nuoc-tap-the", renamed: "bon-nuoc",
    word: PartOption(
      "--name", "name", .text(.name), required: true, Wording(vi: "tên chỉ tiêu", en: "its name")),
    options: [
      PartOption(
        "--unit", "unit", .text(Placeholder(vi: "ĐVT", en: "MEASURE", completes: .nothing)),
        required: true,
        Wording(vi: "đơn vị tính", en: "its unit of measure")),
      PartOption(
        "--kind", nil, .choice(IndicatorKindName.allCases),
        Wording(vi: "cách tính (mặc định: sum)", en: "how it counts (default: sum)")),
      PartOption(
        "--content", "content", .content,
        Wording(
          vi: "thuộc nội dung 1–5 nào; bỏ trống nếu chung",
          en: "its content 1–5; left out where common to all")),
      PartOption(
        "--of", nil, .indicator, Wording(vi: "tử số của tỷ lệ", en: "the numerator of a ratio")),
      PartOption(
        "--over", nil, .indicator,
        Wording(vi: "mẫu số của tỷ lệ", en: "the denominator of a ratio")),
      PartOption(
        "--parts", nil, .indicators,
        Wording(
          vi: "chỉ tiêu mà chỉ tiêu tổng cộng lại; lặp lại được",
          en: "an indicator that a total adds up; repeatable")),
      PartOption(
        "--not-above", "notAbove", .indicator,
        Wording(
          vi: "chỉ tiêu mà số của chỉ tiêu này không thể vượt",
          en: "the indicator whose figure this one can never exceed")),
      PartOption(
        "--phrase", "phrase", .text(),
        Wording(
          vi: "câu văn trong báo cáo, “{n}” ở chỗ con số",
          en: "the clause of a report's prose, “{n}” in the number's place")),
    ],
    adding: Help(
      summary: Wording(
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
        mttq indicator add "Tỷ lệ hộ được giúp" --unit % --kind ratio \
        --of ho-duoc-giup-do --over ho-ngheo
        """,
      ]),
    editing: Help(
      summary: Wording(
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
        "mttq indicator edit rac-tai-che --name \"Rác tái chế thu gom\" --unit kg",
        "mttq indicator edit rac-tai-che --clear content --phrase \"thu gom {n} kg rác tái chế\"",
      ])
  ) { words, node, reading in
    IndicatorKindWords(words).finish(&node, &reading)
    reading.faults.check(phrase: words[word: "--phrase"], of: node, words.part)
  }
}

extension Wording {
  static let planOrCatalogue = Wording(
    vi: "kế hoạch hoặc danh mục chung", en: "the plan or the catalogue")
}

extension Faults {
  /// A clause of prose has the number's place in it once, and a ratio has none.
  fileprivate mutating func check(phrase word: Word?, of node: JSONNode, _ part: Word) {
    let isRatio = node["kind"]?.text == IndicatorKindName.ratio.rawValue
    guard let word else {
      if isRatio, node["phrase"] != nil { add(.keepsPhrase(part)) }
      return
    }
    let pieces = word.text.split(
      separator: Indicator.numberMark, omittingEmptySubsequences: false)
    if pieces.count != 2 {
      add(.phraseWithoutNumber(word))
    } else if isRatio {
      add(.phraseOfRatio(word))
    }
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

  fileprivate static func keepsPhrase(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "tỷ lệ không có câu văn riêng, mà “\(word.shown)” đang có",
        en: "a ratio has no phrase, and “\(word.shown)” has one"),
      hint: Wording(vi: "thêm --clear phrase", en: "add --clear phrase"), code: .usageConflict)
  }
}

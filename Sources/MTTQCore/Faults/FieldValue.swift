package import MTTQText

extension DiagnosticCode {
  package static let fieldValue = DiagnosticCode("field/value", .error)
}

extension Explanation {
  package static let fieldValue = Explanation(
    .fieldValue,
    title: Wording(
      vi: "giá trị nằm ngoài những gì cho phép",
      en: "a value outside what is allowed"),
    meaning: Wording(
      vi: """
        Giá trị đúng kiểu nhưng không nằm trong danh mục hay khoảng cho phép, hoặc khóa không \
        dùng được cùng khóa khác trong mục này.
        """,
      en: """
        The value is of the right type but not one of those allowed, or out of its range, or its \
        key cannot stand beside another one of the entry.
        """),
    example: Example(
      wrong: #""contents": [{"content": 6}]"#,
      right: #""contents": [{"content": 5}]"#),
    mend: Wording(
      vi: "Chọn một trong các giá trị mà gợi ý nêu ra; của hai khóa loại trừ nhau thì bỏ một khóa.",
      en: """
        Choose one of the values that the hint names; of two keys that exclude each other leave \
        one out.
        """))
}

extension Diagnostic {
  /// - Parameter isPersonal: whether the value may not be shown.
  static func notAChoice(
    _ text: String, of choices: [Shape.Choice], _ source: SourceText, isPersonal: Bool = false,
    at node: JSONNode
  ) -> Diagnostic {
    let shown = text.truncated(to: 60)
    return Diagnostic(
      .fieldValue, at: source.place(node.range),
      isPersonal
        ? Wording(vi: "giá trị này không được phép", en: "this value is not allowed here")
        : Wording(
          vi: "“\(shown)” không phải là giá trị dùng được ở đây",
          en: "“\(shown)” is not allowed here"),
      hint: (isPersonal
        ? nil
        : .didYouMean(text, among: choices.map(\.word))
          ?? choices.meant(by: text).map { .didYouMean($0) })
        ?? .chooseOne(
          of: Wording(vi: choices.list(.vietnamese), en: choices.list(.english))))
  }

  static func outOfRange(
    _ range: ClosedRange<Int>, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound) is expected"),
      hint: node.wholeNumber == nil
        ? Wording(vi: "viết số không có phần thập phân", en: "write a number without decimals")
        : Wording(
          vi: "sửa số cho nằm trong khoảng, hoặc bỏ khóa nếu không bắt buộc",
          en: "mend the number, or leave the key out where it is not required"))
  }

  static func emptyList(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range.prefix(1)),
      Wording(vi: "cần ít nhất một mục", en: "at least one entry is needed"),
      hint: Wording(vi: "thêm một mục", en: "add an entry"))
  }

  static func phraseWithoutNumber(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "câu văn phải có “{n}” đúng một lần, ở chỗ con số",
        en: "a phrase has “{n}” exactly once, in the number's place"),
      hint: Wording(vi: "viết như “trao {n} suất quà”", en: "write it like “trao {n} suất quà”"))
  }

  static func notDigits(
    _ range: ClosedRange<Int>, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let count = "\(range.lowerBound)–\(range.upperBound)"
    return Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(vi: "cần \(count) chữ số", en: "\(count) digits are expected"),
      hint: Wording(
        vi: "viết mã số chỉ gồm chữ số, trong dấu nháy", en: "write the digits alone, in quotes"))
  }

  static func notADigest(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    let count = Digest256.digitCount
    return Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "cần \(count) chữ số thập lục phân viết thường",
        en: "\(count) lower-case hexadecimal digits are expected"),
      hint: Wording(
        vi: "dấu niêm do mttq send viết, không sửa tay",
        en: "a seal is written by mttq send, never by hand"))
  }

  static func statedTwice(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let shown = text.truncated(to: 60)
    return Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(vi: "“\(shown)” đã có ở trên", en: "“\(shown)” stands there already"),
      hint: Wording(vi: "bỏ một trong hai", en: "leave one of them out"))
  }

  static func zero(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(vi: "phải lớn hơn 0", en: "it has to be above 0"),
      hint: Wording(vi: "ghi một số lớn hơn 0", en: "give a number above 0"))
  }

  static func notAPair(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range.prefix(1)),
      Wording(vi: "“between” cần đúng hai số", en: "“between” takes exactly two numbers"),
      hint: Wording(vi: "viết [số nhỏ, số lớn]", en: "write [lower, upper]"))
  }

  /// Two keys that exclude each other, or a key that does not fit here.
  static func misplacedField(
    _ message: Wording, hint: Wording?, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(.fieldValue, at: source.place(node.range), message, hint: hint)
  }
}

extension Wording {
  /// What is said where an indicator has to be one that adds up.
  static let chooseFlow = Wording(
    vi: "chọn chỉ tiêu có kind là “sum” hoặc “total”",
    en: "choose an indicator whose kind is “sum” or “total”")
}

extension [Shape.Choice] {
  /// The word of the only choice whose meaning, in either language, or another of whose names has the
  /// text in it.
  fileprivate func meant(by text: String) -> String? {
    func words(_ text: String) -> String {
      Folding.key(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
    let typed = words(text)
    guard !typed.isEmpty else { return nil }
    let near = filter { choice in
      (Language.allCases.map { choice.meaning($0) } + choice.names)
        .contains { " \(words($0)) ".contains(" \(typed) ") }
    }
    return near.count == 1 ? near.first?.word : nil
  }

  /// All words, where they are few each with what it means in brief.
  fileprivate func list(_ language: Language) -> String {
    map { choice in
      let brief = choice.meaning(language).prefix { !",;:".contains($0) }
      let isClear = count > 6 || brief.split(separator: " ").joined(separator: "-") == choice.word
      return isClear ? "“\(choice.word)”" : "“\(choice.word)” (\(brief))"
    }.joined(separator: ", ")
  }
}

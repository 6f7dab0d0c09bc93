internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQText

/// `mttq explain`: what the codes of findings mean, with an example and the mend.
struct ExplainCommand: CommandAction {
  var codes: [String] = []
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "explain",
    Wording(vi: "giải thích mã lỗi: ý nghĩa, ví dụ, cách sửa", en: "explain the code of a finding"),
    discussion: Wording(
      vi: """
        Không nêu mã thì liệt kê mọi mã. Một phần của mã cũng được: “unknown” giải thích mọi mã có \
        phần đó.
        """,
      en: """
        Without a code all of them are listed. Part of a code will do: “unknown” explains every \
        code that has this part.
        """),
    examples: ["mttq explain ref/unknown", "mttq explain"],
    defaults: ExplainCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "MÃ", en: "CODE", completes: .entry(.code))), \.codes,
        isRequired: false,
        Wording(vi: "mã cần giải thích, như ref/unknown", en: "a code, such as ref/unknown")),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let chosen = try chosen(telling: session.tell)
    switch format {
    case .json: try session.print(ExplanationJSON.text(chosen, in: session.language))
    case .text:
      let width = min(session.pageWidth, HelpCommand.widest)
      let style = session.outputStyle
      try session.show(
        codes.isEmpty
          ? ExplanationPage.list(chosen, in: session.language, width: width, style: style)
          : chosen.map {
            ExplanationPage.text($0, in: session.language, width: width, style: style)
          }.joined(separator: "\n\n"))
    }
    return .done
  }

  /// The explanations that the words name, each once; all of them where there is no word.
  private func chosen(
    telling tell: @escaping (Wording) -> Void
  ) throws(Interruption) -> [Explanation] {
    guard !codes.isEmpty else { return ExplanationList.all }
    var faults = Faults(telling: tell)
    var chosen: [Explanation] = []
    for code in codes {
      let found = ExplanationList.named(code)
      if found.isEmpty { faults.add(.unknownCode(code)) }
      chosen += found.filter { !chosen.contains($0) }
    }
    try faults.check()
    return chosen
  }
}

extension ExplanationList {
  /// The explanations of the code that a word names: itself in any case or in the brackets in
  /// which it is printed, else every code of which the word is a whole part.
  static func named(_ word: String) -> [Explanation] {
    var name = word.lowercased()
    if name.hasSuffix("]"), let open = name.firstIndex(of: "[") {
      name = String(name[name.index(after: open)...].dropLast())
    }
    if let exact = all.first(where: { $0.code.name == name }) { return [exact] }
    return all.filter { explanation in
      explanation.code.name.split(separator: "/").contains { $0 == name }
        || explanation.code.name.split { "/-".contains($0) }.contains { $0 == name }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ code: String) -> Diagnostic {
    let known = ExplanationList.all.map(\.code.name)
    return Diagnostic(
      .usageValue,
      Wording(vi: "không có mã “\(code)”", en: "there is no code “\(code)”"),
      hint: Suggestion.nearest(to: code, among: known).map(Wording.didYouMean(_:))
        ?? Wording(vi: "xem mọi mã bằng mttq explain", en: "list all codes with mttq explain"))
  }
}

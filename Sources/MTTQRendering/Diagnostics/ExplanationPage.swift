package import MTTQText

/// What `mttq explain` prints: explanations at length, or all codes as a list.
package enum ExplanationPage {
  /// One explanation: code and severity, meaning, example, mend.
  package static func text(
    _ explanation: Explanation, in language: Language, width: Int, style: Style = .plain
  ) -> String {
    let severity = explanation.code.severity
    let head =
      style.paint("\(severity.rawValue)[\(explanation.code.name)]", severity.tone) + ": "
      + explanation.title(language)
    let parts: [[String]] = [
      [head],
      explanation.meaning(language).wrapped(to: width),
      [style.paint(Wording.wrong(language), .bad)] + indented(explanation.example.wrong, width),
      [style.paint(Wording.right(language), .good)] + indented(explanation.example.right, width),
      (Wording.mend(language) + " " + explanation.mend(language)).wrapped(to: width),
    ]
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// All codes in columns: code, severity, title.
  package static func list(
    _ explanations: [Explanation], in language: Language, width: Int, style: Style = .plain
  ) -> String {
    let codes = (explanations.map(\.code.name.displayWidth).max() ?? 0) + 2
    let severities = (Severity.allCases.map(\.rawValue.displayWidth).max() ?? 0) + 2
    let lines = explanations.flatMap { explanation in
      let title = explanation.title(language).wrapped(to: max(width - codes - severities, 20))
      let severity = explanation.code.severity
      let start =
        explanation.code.name.padded(to: codes)
        + style.paint(severity.rawValue.padded(to: severities), severity.tone)
      let blank = String(repeating: " ", count: codes + severities)
      return title.enumerated().map { ($0 == 0 ? start : blank) + $1 }
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
      + Wording.more(language).wrapped(to: width).map { $0 + "\n" }.joined()
  }

  /// The example as it is written, a line that is too long cut behind a comma where it has one.
  private static func indented(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      pieces(of: String(line), max(width - 2, 1)).map { "  " + $0 }
    }
  }

  private static func pieces(of line: String, _ width: Int) -> [String] {
    guard line.displayWidth > width else { return [line] }
    var pieces: [String] = [""]
    var used = 0
    for letter in line {
      if used + letter.displayWidth > width {
        let full = pieces[pieces.count - 1]
        let kept = full.lastIndex(of: ",").map { full[...$0] } ?? full[...]
        pieces[pieces.count - 1] = String(kept)
        pieces.append(String(full[kept.endIndex...]))
        used = pieces[pieces.count - 1].displayWidth
      }
      pieces[pieces.count - 1].append(letter)
      used += letter.displayWidth
    }
    return pieces
  }
}

extension Wording {
  fileprivate static let wrong = Wording(vi: "Sai:", en: "Wrong:")
  fileprivate static let right = Wording(vi: "Đúng:", en: "Right:")
  fileprivate static let mend = Wording(vi: "Cách sửa:", en: "To mend it:")
  fileprivate static let more = Wording(
    vi: "Chạy “mttq explain MÃ” để xem ý nghĩa, ví dụ và cách sửa của một mã.",
    en: "Run “mttq explain CODE” for what a code means, an example and the mend.")
}

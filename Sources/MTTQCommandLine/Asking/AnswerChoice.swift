internal import MTTQText

/// One of the answers that are listed under a question.
struct AnswerChoice: Hashable, Sendable {
  /// What is written in the line.
  let id: String
  let words: String

  init(_ id: String, _ words: String) {
    self.id = id
    self.words = words
  }

  /// So many are listed.
  private static let most = 20

  /// The question with its choices, numbered.
  ///
  /// - Parameter usual: what an empty answer means.
  static func question(
    _ question: String, _ choices: [AnswerChoice], usual: String? = nil, in session: Session
  ) -> String {
    let brackets = usual.map { " [\($0)]" } ?? ""
    guard !choices.isEmpty else { return question + brackets }
    let shown = choices.prefix(most)
    let column = min(shown.map { $0.id.displayWidth }.max() ?? 0, 32)
    let width = max((session.world.columns() ?? 80) - 7 - column, 20)
    var lines = shown.enumerated().map { place, choice in
      let number = String(place + 1).aligned(to: 3)
      let blanks = String(repeating: " ", count: max(column - choice.id.displayWidth, 0))
      return "\(number) \(choice.id)\(blanks)  \(choice.words.visible.truncated(to: width))"
    }
    if choices.count > most {
      lines.append("    " + Wording.others(choices.count - most)(session.language))
    }
    let ask = Wording.numberOrWord(session.language)
    return ([question + ":"] + lines + ["\(ask)\(brackets)"]).joined(separator: "\n")
  }

  /// The choice that an answer names: by its id, its number in the list or its words.
  static func chosen(by answer: String, of choices: [AnswerChoice]) -> AnswerChoice? {
    if let choice = choices.first(where: { $0.id == answer }) { return choice }
    if let number = Int(answer), choices.prefix(most).indices.contains(number - 1) {
      return choices[number - 1]
    }
    let key = Folding.key(answer)
    return choices.first { Folding.key($0.id) == key || Folding.key($0.words) == key }
  }
}

extension String {
  /// The text at the right of so many columns.
  fileprivate func aligned(to columns: Int) -> String {
    String(repeating: " ", count: max(columns - count, 0)) + self
  }
}

extension Wording {
  fileprivate static let numberOrWord = Wording(
    vi: "Gõ số thứ tự, mã hoặc tên", en: "Type its number, id or name")

  fileprivate static func others(_ count: Int) -> Wording {
    Wording(
      vi: "… và \(count) mục nữa: gõ mã hoặc tên", en: "… and \(count) more: type the id or name")
  }
}

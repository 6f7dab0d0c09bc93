internal import MTTQCore
internal import MTTQText

/// What the values of a household's keys are called.
enum RegisterWords {
  /// A value of a key in a sentence.
  static func value(_ value: JSONNode, of key: HouseholdKey, _ language: Language) -> String {
    if let items = value.elements {
      return items.isEmpty
        ? "–" : items.map { self.value($0, of: key, language) }.joined(separator: ", ")
    }
    if let truth = value.truth { return (truth ? Wording.yes : .no)(language) }
    if let number = value.quantity { return number.words(language) }
    if let day = value.date { return day.words(language) }
    let text = value.text ?? JSONText.printedLine(value)
    return key == .status ? HouseholdStatus(rawValue: text)?.listWords(language) ?? text : text
  }
}

extension Wording {
  fileprivate static let yes = Wording(vi: "có", en: "yes")
  fileprivate static let no = Wording(vi: "không", en: "no")
}

extension Wording {
  /// The hint that shows all there is to choose from.
  package static func chooseOne(of choices: [String]) -> Wording {
    let list = choices.joined(separator: ", ")
    return .chooseOne(of: Wording(vi: list, en: list))
  }

  /// The same, of what is listed in the words of each language.
  package static func chooseOne(of list: Wording) -> Wording {
    Wording(vi: "chọn một trong: \(list.vietnamese)", en: "choose one of: \(list.english)")
  }
}

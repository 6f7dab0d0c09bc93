internal import MTTQCore
internal import MTTQText

extension Area {
  /// What sets the area apart from others of the plan.
  func marks(_ language: Language) -> [String] {
    [
      outstanding ? Wording.outstanding : nil, pilot?.words,
      noEligibleHouseholds ? Wording.noEligibleHouseholds : nil,
    ].compactMap { $0?(language) } + [days(language)].compactMap { $0 }
  }

  /// When it is there, where it has not been all along or has an end.
  private func days(_ language: Language) -> String? {
    let from = since.map { Wording(vi: "từ \($0.words())", en: "from \($0.words(.english))") }
    let successors = into.isEmpty ? "" : " → " + into.joined(separator: ", ")
    let end = until.map {
      Wording(
        vi: "đến hết \($0.words())\(successors)", en: "through \($0.words(.english))\(successors)")
    }
    let words = [from, end].compactMap { $0?(language) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Wording {
  fileprivate static let outstanding = Wording(vi: "nổi bật", en: "outstanding")
  fileprivate static let noEligibleHouseholds = Wording(
    vi: "không có hộ thuộc diện", en: "no eligible household")
}

internal import MTTQCore
internal import MTTQText

extension Plan {
  /// What its areas are called that exist on a day: the local word that all of them share, else
  /// `khu dân cư` (report.md, “What the printed report says”).
  func areaWord(on day: CalendarDate) -> String {
    let kinds = Set(areas(on: day).map(\.kind))
    return kinds.count == 1 ? kinds.first.flatMap { $0 } ?? "khu dân cư" : "khu dân cư"
  }
}

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

internal import MTTQCore
internal import MTTQText

extension Area {
  /// What sets the area apart from others of the plan.
  func marks(_ language: Language) -> [String] {
    [
      outstanding ? Wording.outstanding : nil, pilot?.words,
      noEligibleHouseholds ? Wording.noEligibleHouseholds : nil,
    ].compactMap { $0?(language) }
  }
}

extension Wording {
  fileprivate static let outstanding = Wording(vi: "nổi bật", en: "outstanding")
  fileprivate static let noEligibleHouseholds = Wording(
    vi: "không có hộ thuộc diện", en: "no eligible household")
}

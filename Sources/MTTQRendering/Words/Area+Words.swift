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
      since.map { .since($0) }, until.map { .until($0) },
      into.isEmpty ? nil : .into(into.joined(separator: ", ")),
    ].compactMap { $0?(language) }
  }
}

extension Wording {
  fileprivate static let outstanding = Wording(vi: "nổi bật", en: "outstanding")
  fileprivate static func since(_ day: CalendarDate) -> Wording {
    Wording(vi: "có từ ngày \(day.words())", en: "since \(day.words(.english))")
  }

  fileprivate static func until(_ day: CalendarDate) -> Wording {
    Wording(vi: "đến hết ngày \(day.words())", en: "until \(day.words(.english))")
  }

  fileprivate static func into(_ areas: String) -> Wording {
    Wording(vi: "thay bằng \(areas)", en: "replaced by \(areas)")
  }

  fileprivate static let noEligibleHouseholds = Wording(
    vi: "không có hộ thuộc diện", en: "no eligible household")
}

internal import MTTQCore
internal import MTTQText

/// What a plan rests on and aims at: bases, purposes, requirements, contents.
struct PlanIntent {
  let plan: Plan
  let language: Language

  var sections: [PageSection] {
    [
      PageSection(
        Wording(vi: "Căn cứ", en: "Legal bases"), plan.bases.map { .item($0.words) }),
      PageSection(
        Wording(vi: "Mục đích", en: "Purposes"), plan.purposes.map { .item($0) }),
      PageSection(
        Wording(vi: "Yêu cầu", en: "Requirements"), plan.requirements.map { .item($0) }),
      PageSection(
        Wording(vi: "Nội dung", en: "Contents"), plan.contents.map { .item(words($0)) }),
    ]
  }

  private func words(_ chosen: ChosenContent) -> String {
    let official = Catalogue.standard.content(chosen.content)
    let title =
      chosen.title ?? (language == .english ? official?.shortEnglish : official?.title) ?? ""
    let mark = chosen.outstanding ? Wording(vi: " (nổi bật)", en: " (outstanding)")(language) : ""
    let focus = chosen.focus.map {
      Wording(vi: ". Trọng tâm: \($0)", en: ". Focus: \($0)")(language)
    }
    let place = Wording(vi: "Nội dung \(chosen.content)", en: "Content \(chosen.content)")(language)
    return "\(place): \(title)\(mark)\(focus ?? "")"
  }
}

internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The contents of the campaign that the plan chose.
  static let content = PlanPart(
    command: "content", list: "contents", title: Wording(vi: "nội dung", en: "content"),
    naming: .content, sample: "5",
    word: PartOption(
      "--content", "content", .content, required: true,
      Wording(vi: "nội dung 1–5 của Cuộc vận động", en: "the campaign's content 1–5")),
    options: [
      PartOption(
        "--title", "title", .text(),
        Wording(vi: "tên thay cho tên chính thức", en: "a title that replaces the official one")),
      PartOption(
        "--focus", "focus", .text(), Wording(vi: "trọng tâm trong năm", en: "the year's focus")),
      PartOption(
        "--outstanding", "outstanding", .flag,
        Wording(vi: "nội dung nổi bật của năm", en: "it is the year's outstanding content")),
    ],
    adding: Help(
      summary: Wording(
        vi: "chọn một nội dung của Cuộc vận động", en: "choose a content of the campaign"),
      examples: ["mttq content add 5 --focus \"Giữ gìn an ninh trật tự\""]),
    editing: Help(
      summary: Wording(vi: "sửa một nội dung đã chọn", en: "change a content that was chosen"),
      examples: ["mttq content edit 3 --outstanding --focus \"Tuyến phố không rác nhựa\""]))
}

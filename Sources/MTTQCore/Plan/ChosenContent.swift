internal import MTTQText

/// One of the five contents as a plan chose it.
package struct ChosenContent: Hashable, Sendable {
  /// 1–5.
  package internal(set) var content: Int
  /// What replaces the official title.
  package var title: String?
  package var focus: String?
  /// Whether it is the year's outstanding content.
  package var outstanding = false
}

extension ChosenContent: FileObject {
  static let blank = ChosenContent(content: 0)

  static let keys: [ObjectKey<ChosenContent>] = [
    .required(
      "content", .content, { $1(&$0.content) },
      Wording(vi: "nội dung nào trong 05 nội dung", en: "which of the five contents")),
    .optional(
      "title", .text, { $1(&$0.title) },
      Wording(vi: "tên thay cho tên chính thức", en: "a title that replaces the official one")),
    .optional(
      "focus", .text, { $1(&$0.focus) }, Wording(vi: "trọng tâm trong năm", en: "the year's focus")),
    .mark(
      "outstanding", { $1(&$0.outstanding) },
      Wording(vi: "true: nội dung nổi bật của năm", en: "true: the year's outstanding content")
    ).ofOneYear,
  ]
}

package import MTTQText

/// A model (mô hình): a lasting local practice tied to a content.
package struct PracticeModel: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  /// 1–5.
  package internal(set) var content: Int
  package var org: String?
  package var areas: [String] = []
  package var since: CalendarDate?
}

extension PracticeModel {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String, content: Int) {
    self.init(id: id, name: name, content: content, org: nil)
  }
}

extension PracticeModel: FileObject {
  static let blank = PracticeModel(id: "", name: "", content: 0)

  static let keys: [ObjectKey<PracticeModel>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của mô hình, để nơi khác nhắc đến", en: "the model's id"),
      example: "con-duong-hoa"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên mô hình", en: "the model's name"),
      example: .string("Con đường hoa")),
    .required(
      "content", .content, { $1(&$0.content) }, Wording(vi: "thuộc nội dung nào", en: "its content")
    ),
    .optional(
      "org", .reference(.organisation), { $1(&$0.org) },
      Wording(vi: "mã tổ chức phụ trách", en: "the id of the organisation that runs it")),
    .list(
      "areas", of: .reference(.area), { $1(&$0.areas) },
      Wording(vi: "mã các khu dân cư có mô hình", en: "the ids of the areas that have it")),
    .optional(
      "since", .date, { $1(&$0.since) }, Wording(vi: "ngày bắt đầu", en: "the day it began")),
  ]
}

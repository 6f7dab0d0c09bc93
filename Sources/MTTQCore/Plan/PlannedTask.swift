package import MTTQText

/// A piece of work of the plan, with who leads it and by when.
package struct PlannedTask: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var title: String
  /// The number that the document gives it, such as `II.3`.
  package var number: String?
  package var content: Int?
  /// The id of the organisation that leads.
  package var lead: String?
  /// The ids of the organisations that take part.
  package var with: [String] = []
  package var from: CalendarDate?
  package var due: CalendarDate?
  package var place: String?
  package var expected: String?
  /// What it waits for.
  package var conditional: String?
  /// Whether it was added during the year.
  package var arising = false
}

extension PlannedTask {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, title: String) {
    self.init(id: id, title: title, number: nil)
  }
}

extension PlannedTask: FileObject {
  static let blank = PlannedTask(id: "", title: "")

  static let keys: [ObjectKey<PlannedTask>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của nhiệm vụ, để nơi khác nhắc đến", en: "the task's id"),
      example: "ngay-hoi"),
    .required(
      "title", .text, { $1(&$0.title) }, Wording(vi: "việc phải làm", en: "what is to be done")),
    .optional(
      "number", .text, { $1(&$0.number) },
      Wording(vi: "số thứ tự trong văn bản", en: "its number in the document"),
      example: .string("II.3")),
    .optional(
      "content", .content, { $1(&$0.content) },
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
    .optional(
      "lead", .reference(.organisation), { $1(&$0.lead) },
      Wording(vi: "mã tổ chức chủ trì", en: "the id of the organisation that leads")),
    .list(
      "with", of: .reference(.organisation), { $1(&$0.with) },
      Wording(vi: "mã các tổ chức phối hợp", en: "the ids of those that take part")),
    .optional(
      "from", .date, { $1(&$0.from) }, Wording(vi: "ngày bắt đầu", en: "the day it begins")),
    .optional(
      "due", .date, { $1(&$0.due) },
      Wording(
        vi: "hạn hoàn thành, không sớm hơn “from”", en: "when it is due, not before “from”")),
    .optional("where", .text, { $1(&$0.place) }, Wording(vi: "nơi thực hiện", en: "the place")),
    .optional(
      "expected", .text, { $1(&$0.expected) },
      Wording(vi: "kết quả cần đạt", en: "the result expected")),
    .optional(
      "conditional", .text, { $1(&$0.conditional) },
      Wording(vi: "còn chờ điều gì mới làm được", en: "what it waits for"),
      example: .string("khi có hướng dẫn của cấp trên")),
    .mark(
      "arising", { $1(&$0.arising) },
      Wording(vi: "true: việc phát sinh trong năm", en: "true: added during the year")
    ).ofOneYear,
  ]
}

package import MTTQText

/// A review: sơ kết, tổng kết.
package struct Review: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var title: String
  package var due: CalendarDate?
  package var when: String?
  /// The years that it looks back on.
  package var years: Years?

  /// Years from one to another, both counted.
  package struct Years: Hashable, Sendable {
    package internal(set) var from: Int
    package internal(set) var to: Int

    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }
}

extension Review: FileObject {
  static let blank = Review(id: "", title: "")

  static let keys: [ObjectKey<Review>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của cuộc sơ kết, tổng kết", en: "the review's id"),
      example: "tong-ket"),
    .required("title", .text, { $1(&$0.title) }, Wording(vi: "tên gọi", en: "what it is called")),
    .optional("due", .date, { $1(&$0.due) }, Wording(vi: "hạn tổ chức", en: "when it is due")),
    .optional(
      "when", .text, { $1(&$0.when) },
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day"),
      example: .string("dịp cuối năm")),
    .optional(
      "years", .object, { $1(&$0.years) },
      Wording(vi: "các năm được nhìn lại", en: "the years that it looks back on")),
  ]
}

extension Review.Years: FileObject {
  static let blank = Review.Years(from: 0, to: 0)

  static let keys: [ObjectKey<Review.Years>] = [
    .required(
      "from", .whole(in: Shape.years), { $1(&$0.from) },
      Wording(vi: "năm đầu", en: "the first year"),
      example: .number(2021)),
    .required(
      "to", .whole(in: Shape.years), { $1(&$0.to) }, Wording(vi: "năm cuối", en: "the last year"),
      example: .number(2025)),
  ]
}

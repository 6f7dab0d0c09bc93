package import MTTQText

/// A review: sơ kết, tổng kết.
package struct Review: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var title: String
  package var due: CalendarDate?
  package var when: String?
}

extension Review: FileObject {
  static let blank = Review(id: "", title: "")

  static let keys: [ObjectKey<Review>] = [
    .id(
      \.id, Wording(vi: "mã của cuộc sơ kết, tổng kết", en: "the review's id"), example: "tong-ket"),
    .required("title", .text, \.title, Wording(vi: "tên gọi", en: "what it is called")),
    .optional("due", .date, \.due, Wording(vi: "hạn tổ chức", en: "when it is due")),
    .optional(
      "when", .text, \.when,
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day"),
      example: .string("dịp cuối năm")),
  ]
}

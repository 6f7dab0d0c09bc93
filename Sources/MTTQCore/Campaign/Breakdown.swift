internal import MTTQText

/// A dimension by which a flow is broken down: whence, for whom, in what form (book.md,
/// “Breakdowns”).
package struct Breakdown: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  package internal(set) var parts: [Part]

  /// One of the parts that a figure divides into.
  package struct Part: Hashable, Sendable {
    package internal(set) var id: String
    package internal(set) var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package init(id: String, name: String, parts: [Part]) {
    self.id = id
    self.name = name
    self.parts = parts
  }
}

extension Breakdown: FileObject {
  static let blank = Breakdown(id: "", name: "", parts: [])

  static let keys: [ObjectKey<Breakdown>] = [
    .id(
      { $1(&$0.id) },
      Wording(
        vi: "mã của cách phân tổ; không được trùng mã trong danh mục chung",
        en: "the dimension's id; none of the standard ones'"),
      example: "to-chuc-tai-tro"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên cách phân tổ", en: "the dimension's name")),
    .entries(
      "parts", { $1(&$0.parts) },
      Wording(vi: "các phần, ít nhất một", en: "its parts, at least one"), atLeast: 1,
      required: true),
  ]
}

extension Breakdown.Part: FileObject {
  static let blank = Breakdown.Part(id: "", name: "")

  static let keys: [ObjectKey<Breakdown.Part>] = [
    .id({ $1(&$0.id) }, Wording(vi: "mã của phần", en: "the part's id"), example: "doanh-nghiep"),
    .required("name", .text, { $1(&$0.name) }, Wording(vi: "tên của phần", en: "the part's name")),
  ]
}

internal import MTTQCore
internal import MTTQText

extension Shape {
  /// What stands at a place of this shape, in a few words.
  func words(_ language: Language) -> String { wording(language) }

  /// The keys of the objects that stand there.
  var fields: [Field] {
    switch self {
    case .entries(let fields, _), .object(let fields): fields
    case .list(let element, _), .table(let element, _): element.fields
    default: []
    }
  }

  private var wording: Wording {
    switch self {
    case .text, .phrase: Wording(vi: "văn bản", en: "text")
    case .digits(let range):
      Wording(
        vi: "\(Shape.extent(range)) chữ số", en: "\(Shape.extent(range)) digits as a text")
    case .digest: Wording(vi: "SHA-256, 64 chữ số thập lục", en: "SHA-256, 64 hexadecimal digits")
    case .anything: Wording(vi: "giá trị bất kỳ", en: "any value")
    case .identifier, .recordIdentifier: Wording(vi: "mã", en: "id")
    case .reference(let reference):
      Wording(
        vi: "mã \(reference.wording(.vietnamese))", en: "id of: \(reference.wording(.english))")
    case .date: Wording(vi: "ngày", en: "day")
    case .time: Wording(vi: "thời điểm UTC", en: "moment in UTC")
    case .quantity, .figure: Wording(vi: "số", en: "number")
    case .amount(let aboveZero):
      aboveZero
        ? Wording(vi: "số lớn hơn 0", en: "number above 0")
        : Wording(vi: "số không âm", en: "number, not negative")
    case .integer(let range):
      Wording(
        vi: "số nguyên \(Shape.extent(range))", en: "whole number \(Shape.extent(range))")
    case .content: Wording(vi: "số của nội dung, 1–5", en: "number of a content, 1–5")
    case .boolean: Wording(vi: "true hoặc false", en: "true or false")
    case .choice: Wording(vi: "một trong", en: "one of")
    case .format(let name): Wording(vi: "“\(name)”", en: "“\(name)”")
    case .list(let element, _):
      Wording(
        vi: "danh sách: \(element.wording(.vietnamese))",
        en: "list: \(element.wording(.english))")
    case .texts: Wording(vi: "một hoặc nhiều văn bản", en: "a text, or a list of texts")
    case .entries: Wording(vi: "danh sách", en: "list")
    case .bounds: Wording(vi: "hai số, từ và đến", en: "two numbers, from and to")
    case .object: Wording(vi: "đối tượng", en: "object")
    case .numbers: Wording(vi: "số theo mã", en: "numbers by id")
    case .parts: Wording(vi: "phần theo phân tổ", en: "parts by dimension")
    case .table(let element, _):
      Wording(
        vi: "bảng theo mã: \(element.wording(.vietnamese))",
        en: "by id: \(element.wording(.english))")
    }
  }

  private static func extent(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}

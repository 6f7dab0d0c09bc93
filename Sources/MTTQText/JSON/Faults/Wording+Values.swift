/// What is said of a value that must be written otherwise.
extension Wording {
  /// A null, or a word for nothing: in a file there is a value or no key.
  package static let giveValue = Wording(
    vi: "ghi giá trị, hoặc bỏ khóa nếu chưa có", en: "give a value, or leave the key out")

  /// The value as it is to stand in the file, quotes counted.
  package static func write(_ value: String) -> Wording {
    Wording(vi: "viết \(value)", en: "write \(value)")
  }

  /// The text that is to stand between the quotes.
  package static func writeText(_ text: String) -> Wording { .write("“\(text)”") }
}

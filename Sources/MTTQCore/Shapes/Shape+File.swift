internal import MTTQText

extension Shape {
  /// The years that a book may be of.
  static let years = 1900...2199

  static func schemaAddress(_ example: String) -> Field {
    Field(
      "$schema", .text,
      Wording(
        vi: "địa chỉ của lược đồ JSON, để trình soạn thảo gợi ý; mttq không đọc",
        en: "the address of the JSON Schema by which an editor completes; mttq does not read it"),
      example: .string(example))
  }

  static func formatName(_ name: String) -> Field {
    Field(
      "format", .format(name),
      Wording(vi: "tên và phiên bản của định dạng", en: "the name and version of the format"),
      required: true)
  }
}

internal import MTTQText
internal import Synchronization

/// The keys of records by their kind, each list made when it is first asked for: most commands write
/// records of one kind.
package final class RecordShapes: Sendable {
  private let made = Mutex<[RecordKind: [Shape.Field]]>([:])

  package subscript(kind: RecordKind) -> [Shape.Field] {
    made.withLock { made in
      if let known = made[kind] { return known }
      let fields = Shape.recordHead + kind.body.fields + [Shape.recordCheck]
      made[kind] = fields
      return fields
    }
  }
}

extension Shape {
  /// The kinds of records with their keys, in the order of book.md.
  package static let records = RecordShapes()

  /// The keys that begin every record.
  static let recordHead: [Field] = [
    Field(
      "id", .recordIdentifier,
      Wording(
        vi: "mã của bản ghi, mỗi bản ghi một mã; mttq viết 26 ký tự (ULID)",
        en: "the record's own id; mttq writes ULIDs of 26 characters"),
      required: true, example: .string("01JNBD0V8G7Q3M5T9W2X4Y6Z8A")),
    Field(
      "at", .time,
      Wording(vi: "lúc ghi, giờ quốc tế (UTC)", en: "when it was written, in UTC"),
      required: true, example: .string("2026-05-15T02:10:00Z")),
    Field("by", .text, Wording(vi: "người ghi", en: "who wrote it")),
    Field(
      "batch", .recordIdentifier,
      Wording(
        vi: "mã của bản ghi đầu tiên trong cùng một lệnh, để hủy cả lệnh một lần",
        en: "the first record of the command that wrote it, for all to be taken back at once"),
      example: .string("01JNBD0V8G7Q3M5T9W2X4Y6Z8A")),
    Field(
      "kind", .choice(RecordKind.allCases) { $0.body.meaning },
      Wording(vi: "loại bản ghi", en: "what kind of record it is"), required: true),
  ]

  /// The key that ends every record that mttq writes.
  static let recordCheck = Field(
    "check", .text,
    Wording(
      vi: "mã kiểm tra CRC-32 của dòng, khóa cuối cùng; dòng viết tay không cần có",
      en: "the CRC-32 of the line, its last key; a line made by hand needs none"),
    example: .string("0f3a5b7c"))
}

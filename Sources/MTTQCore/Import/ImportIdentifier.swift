internal import MTTQText

/// The ids of imported records: they follow from what is imported, so that importing the same
/// again duplicates nothing (book.md, “What the disk promises”).
package struct ImportIdentifier {
  private var occurrences: [[UInt8]: Int] = [:]

  package init() {}

  /// The id of the next result of an import; equal results of one import have ids of their own.
  package mutating func next(for result: Record.Result) -> String {
    let meaning = ImportIdentifier.meaning(of: result)
    let occurrence = occurrences[meaning, default: 0]
    occurrences[meaning] = occurrence + 1
    let digest = SHA256.digest(meaning + Array("#\(occurrence)".utf8))
    return String(
      decoding: digest.prefix(26).map { ImportIdentifier.alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  /// What a result says, without when and by whom it is written.
  private static func meaning(of result: Record.Result) -> [UInt8] {
    let record = Record(id: "--------", at: .epoch, event: .result(result))
    return record.line()
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

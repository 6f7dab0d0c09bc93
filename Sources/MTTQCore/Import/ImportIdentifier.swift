internal import MTTQText

/// The ids of imported records: they follow from what is imported, so that importing the same
/// again duplicates nothing (book.md, “What the disk promises”).
///
/// An id is 130 bits of the SHA-256 of what a result says and of how many equal results stand
/// before it, whatever the order of the rows, the names they use and the file's form.
package struct ImportIdentifier {
  /// How often each meaning occurred, by half a digest: a large table has millions of them.
  private var occurrences: [UInt128: Int] = [:]
  private let lineCheck = LineCheck()

  package init() {}

  /// The id of the next result of an import; equal results of one import have ids of their own.
  package mutating func next(for result: Record.Result) -> String {
    let meaning = meaning(of: result)
    let first = ImportIdentifier.digest(meaning, occurrence: 0)
    let key = first.prefix(16).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    let occurrence = occurrences[key, default: 0]
    occurrences[key] = occurrence + 1
    let digest =
      occurrence == 0 ? first : ImportIdentifier.digest(meaning, occurrence: occurrence)
    // The lowest five bits of 26 bytes.
    return Base32.text(digest.prefix(26))
  }

  private static func digest(_ meaning: [UInt8], occurrence: Int) -> [UInt8] {
    SHA256.digest(meaning + Array("#\(occurrence)".utf8))
  }

  /// What a result says, without when and by whom it is written.
  private func meaning(of result: Record.Result) -> [UInt8] {
    // The id, and the moment of 1970, stand for what a meaning has not.
    Record(id: "--------", at: .epoch, event: .result(result)).line(lineCheck)
  }
}

internal import MTTQText

/// The ids of imported records: they follow from what a row says and from a counter, so that one
/// table imported in two copies of a book makes the same records (book.md, “What the disk promises”).
///
/// An id is 130 bits of the SHA-256 of both.
struct ImportIdentifier: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ meaning: ResultMeaning) {
    bytes = meaning.bytes
  }

  /// The id of a counter, which begins at zero.
  func id(_ counter: Int) -> String {
    // The lowest five bits of 26 bytes.
    Base32.text(SHA256.digest(bytes + Array("#\(counter)".utf8)).prefix(26))
  }
}

internal import MTTQText

/// What tells a document that mttq printed from one that was edited since, or that another program
/// wrote: the CRC-32 of its text, which stands in its properties (cli.md, “Streams and files”).
///
/// A word processor that saves the file writes its text anew, and keeps the mark or drops it.
struct PrintMark: Hashable {
  private let checksum: UInt32

  /// The mark of a document with this `word/document.xml`.
  init(document: Span<UInt8>) {
    checksum = CRC32.checksum(document)
  }

  /// The element of `docProps/core.xml` that bears it.
  var element: String {
    let digits = String(checksum, radix: 16)
    let zeros = String(repeating: "0", count: 8 - digits.utf8.count)
    return "<dc:identifier>mttq:\(zeros)\(digits)</dc:identifier>"
  }
}

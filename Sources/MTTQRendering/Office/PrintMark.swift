internal import MTTQText

/// What tells a file that mttq printed from one that was edited since, or that another program
/// wrote: the CRC-32 of what is in it, which stands in its properties (cli.md, “Streams and files”).
///
/// A program that saves the file writes its parts anew, and keeps the mark or drops it.
struct PrintMark: Hashable {
  private let checksum: UInt32

  /// The mark of a file with these words: a `word/document.xml`, or the sheets of a workbook in
  /// their order.
  init(_ words: Span<UInt8>) {
    checksum = CRC32.checksum(words)
  }

  /// The part that bears it.
  static let corePath = "docProps/core.xml"

  /// The element of that part.
  var element: String {
    let digits = String(checksum, radix: 16)
    let zeros = String(repeating: "0", count: 8 - digits.utf8.count)
    return "<dc:identifier>mttq:\(zeros)\(digits)</dc:identifier>"
  }

  /// Whether a file bears the mark of the parts that are in it; what is no file of an office program,
  /// and what lacks a part, does not.
  ///
  /// - Parameter parts: which of its entries hold the words.
  static func isBorne(by bytes: [UInt8], overParts parts: (ZIPEntries) -> [String]) -> Bool {
    do throws(ZIPFault) {
      let entries = try ZIPEntries(bytes)
      guard let core = try entries.contents(of: corePath, atMost: mostBytes) else { return false }
      var words: [UInt8] = []
      for path in parts(entries) {
        guard let part = try entries.contents(of: path, atMost: mostBytes - words.count) else {
          return false
        }
        words += part
      }
      return String(decoding: core, as: UTF8.self).contains(PrintMark(words.span).element)
    } catch {
      return false
    }
  }

  /// Nothing that is printed comes near it.
  private static let mostBytes = 1 << 28
}

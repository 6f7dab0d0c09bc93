/// The words of journal lines that were left out for a fault of theirs.
///
/// A record that points at such a line, or a figure that lacks what it says, is no second fault: who
/// finds one asks here first whether the fault was told already.
struct LeftOutWords: Sendable {
  private var words: Set<String> = []
  /// More words than are kept: then every id may be among them.
  private var isFull = false

  /// Bounds the memory that a journal of nothing but faults can take.
  private static let limit = 100_000

  /// Notes the words of a line: runs of the characters that an id may hold.
  mutating func note(_ line: [UInt8]) {
    guard !isFull else { return }
    for word in line.split(whereSeparator: { !IdentifierForm.isRecordByte($0) })
    where (2...64).contains(word.count) {
      words.insert(String(decoding: word, as: UTF8.self))
    }
    isFull = words.count > LeftOutWords.limit
  }

  /// Whether a line that was left out may have been about an id.
  func mention(_ id: String) -> Bool { isFull || words.contains(id) }
}

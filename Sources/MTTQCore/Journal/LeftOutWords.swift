internal import MTTQText

/// The words of journal lines that were left out for a fault of theirs.
///
/// A record that points at such a line, or a figure that lacks what it says, is no second fault: who
/// finds one asks here first whether the fault was told already.
struct LeftOutWords: Sendable {
  private var words: Set<String> = []
  /// More words than are kept: then every id may be among them.
  private var isFull = false
  /// Whether a line does not show which figures it was about.
  private var hidesFigures = false
  /// How many lines have no id by which a record could point at them.
  private(set) var nameless = 0

  /// Bounds the memory that a journal of nothing but faults can take.
  private static let limit = 100_000

  /// Notes the words of a line, runs of the characters that an id may hold, and what cannot be told
  /// from its tree.
  mutating func note(_ line: [UInt8], _ tree: JSONNode?) {
    if tree?["id"]?.text.map(IdentifierForm.isRecordIdentifier) != true { nameless += 1 }
    if tree?["values"].map({ $0.members == nil })
      ?? (tree?["kind"]?.text == "result" || tree == nil)
    {
      hidesFigures = true
    }
    guard !isFull else { return }
    for word in line.split(whereSeparator: { !IdentifierForm.isRecordByte($0) })
    where (2...64).contains(word.count) {
      words.insert(String(decoding: word, as: UTF8.self))
    }
    isFull = words.count > LeftOutWords.limit
  }

  /// Whether a line that was left out may have been about an id.
  func mention(_ id: String) -> Bool { isFull || words.contains(id) }

  /// Whether the figure of an indicator may lack what a line says that was left out.
  func mayChange(_ indicator: String) -> Bool { hidesFigures || mention(indicator) }
}

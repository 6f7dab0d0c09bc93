internal import MTTQText

/// The ids of a journal that stand on several lines.
///
/// Only ids that are not greater than all before them can (see `RecordSurvey`); where there are
/// such, one reading of the heads of the lines tells which of them really do. They are few, so the
/// reading that counts need not look at the others.
struct RepeatedIdentifiers {
  private let late: IdentifierFingerprints
  /// Whether a late id was met.
  private var isMet: [Bool]
  private(set) var keys: Set<RecordKey> = []

  init(late: IdentifierFingerprints) {
    self.late = late
    isMet = Array(repeating: false, count: late.count)
  }

  /// Whether any id can stand twice, and the journal has to be read for it.
  var isWanted: Bool { !isMet.isEmpty }

  /// Reads a run of whole lines.
  mutating func read(_ chunk: Span<UInt8>, firstLine: Int) {
    chunk.eachLine(from: firstLine) { line, _ in
      guard !line.isEmpty, let key = chunk.extracting(line).recordKey(),
        let place = late.place(of: key)
      else { return }
      if isMet[place] { keys.insert(key) }
      isMet[place] = true
    }
  }
}

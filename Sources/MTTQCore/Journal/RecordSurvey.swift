internal import MTTQText

/// A first look through a journal for what shows or seeks single records: which ids are taken back,
/// which may stand on two lines, and whether the records stand in the order in which they were
/// written.
///
/// Sixteen bytes are kept of an id that is taken back or, for a while, of one that stands out of
/// order; nothing of the others.
///
///     let survey = try RecordSurvey { reader in
///       // calls `reader` with each run of the journal's lines, as often as asked for
///     }
///     survey.isVoided("01KG3R7F60G2J53JDWE0F7X90S")
package struct RecordSurvey: Sendable {
  private var voided = IdentifierFingerprints()
  private var late = IdentifierFingerprints()
  /// The line that counts of each id that stands on several.
  private var counting: [RecordKey: Int] = [:]
  private var greatest: RecordKey?
  private var last: (at: RecordKey, id: RecordKey)?
  /// Whether the records stand by (`at`, `id`).
  package private(set) var isInOrder = true
  /// How many lines there are.
  package private(set) var lines = 0

  /// What receives a run of whole lines and the number of its first line.
  package typealias Reader = (_ lines: Span<UInt8>, _ firstLine: Int) -> Void

  /// Looks through a journal; `pass` hands the whole of it to a reader, a second and a third time
  /// where ids may stand on several lines.
  package init<Failure: Error>(pass: (Reader) throws(Failure) -> Void) throws(Failure) {
    try pass { chunk, firstLine in
      chunk.eachLine(from: firstLine) { line, number in
        lines = number
        if !line.isEmpty { survey(chunk.extracting(line)) }
      }
    }
    voided.sort()
    late.sort()
    var repeated = RepeatedIdentifiers(late: late)
    late = IdentifierFingerprints()
    guard repeated.isWanted else { return }
    try pass { chunk, firstLine in repeated.read(chunk, firstLine: firstLine) }
    guard !repeated.keys.isEmpty else { return }
    var watch = DuplicateWatch()
    try pass { chunk, firstLine in
      chunk.eachLine(from: firstLine) { place, number in
        let line = chunk.extracting(place)
        guard !line.isEmpty, let key = line.recordKey(), repeated.keys.contains(key) else { return }
        watch.meet(key, line, number: number)
      }
    }
    counting = watch.counting
  }

  /// Whether a void takes an id back.
  package func isVoided(_ id: String) -> Bool {
    voided.count > 0 && voided.place(of: RecordKey(id)) != nil
  }

  /// Whether a line is the one that counts of its id.
  package func counts(_ id: String, on line: Int) -> Bool {
    counting.isEmpty || (counting[RecordKey(id)] ?? line) == line
  }

  private mutating func survey(_ line: Span<UInt8>) {
    if let (id, isVoid) = line.usualHead() {
      // The time has twenty bytes, which compare as the moments do.
      note(RecordKey(line.extracting(id)), at: RecordKey(line.extracting(41..<61)))
      if !isVoid { return }
      guard let tree = JSONReader.read(SourceText(path: "", bytes: line.bytes)).tree else { return }
      noteVoid(tree)
    } else {
      guard let tree = JSONReader.read(SourceText(path: "", bytes: line.bytes)).tree else { return }
      if let id = tree["id"]?.text, let at = tree["at"]?.text {
        note(RecordKey(id), at: RecordKey(at))
      }
      noteVoid(tree)
    }
  }

  private mutating func noteVoid(_ tree: JSONNode) {
    if tree["kind"]?.text == "void", let record = tree["record"]?.text {
      voided.insert(RecordKey(record))
    }
  }

  private mutating func note(_ id: RecordKey, at: RecordKey) {
    if let greatest, id <= greatest { late.insert(id) } else { greatest = id }
    if let last, (at, id) < (last.at, last.id) { isInOrder = false }
    last = (at, id)
  }
}

internal import MTTQText

/// A first look through a journal for what shows or seeks single records: which ids are taken back,
/// which may stand on two lines, and whether the records stand in the order in which they were
/// written.
///
/// Sixteen bytes are kept of an id that is taken back or stands out of order, nothing of the others.
///
///     var survey = RecordSurvey()
///     survey.read(lines, firstLine: 1)  // the whole journal, run by run
///     survey.finish()
///     survey.isVoided("01KG3R7F60G2J53JDWE0F7X90S")
package struct RecordSurvey: Sendable {
  private var voided = IdentifierFingerprints()
  fileprivate var late = IdentifierFingerprints()
  private var greatest: RecordKey?
  private var last: (at: RecordKey, id: RecordKey)?
  /// Whether the records stand by (`at`, `id`).
  package private(set) var isInOrder = true
  /// How many lines there are.
  package private(set) var lines = 0

  package init() {}

  /// Reads a run of whole lines.
  package mutating func read(_ chunk: Span<UInt8>, firstLine: Int) {
    chunk.eachLine(from: firstLine) { line, number in
      lines = number
      if !line.isEmpty { survey(chunk.extracting(line)) }
    }
  }

  /// Ends the reading.
  package mutating func finish() {
    voided.sort()
    late.sort()
  }

  /// Whether a void takes an id back.
  package func isVoided(_ id: String) -> Bool {
    voided.count > 0 && voided.place(of: RecordKey(id)) != nil
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

/// Tells the first line of an id from further ones, on one reading of a journal.
package struct RecordsMet: Sendable {
  private let late: IdentifierFingerprints
  private var isMet: [Bool]

  package init(_ survey: RecordSurvey) {
    late = survey.late
    isMet = Array(repeating: false, count: late.count)
  }

  /// Notes an id, and tells whether it is met for the first time.
  package mutating func isFirst(_ id: String) -> Bool {
    guard !isMet.isEmpty, let place = late.place(of: RecordKey(id)) else { return true }
    defer { isMet[place] = true }
    return !isMet[place]
  }
}

internal import MTTQText

/// Looks through a journal for the ids that mistyped ones were probably meant to be.
struct NearbyRecords: Sendable {
  private let sought: [String]
  /// The ids found, by those that were sought.
  private var found: [String: String] = [:]

  /// Bounds the work: of more mistyped ids only the first are looked for.
  private static let limit = 20

  private init(_ sought: [String]) {
    self.sought = Array(sought.prefix(NearbyRecords.limit))
  }

  /// The first ids in a journal near those that are sought, by these.
  static func among<Source: JournalSource>(
    _ journal: Source, _ sought: [String]
  ) throws(Source.Failure) -> [String: String] {
    if sought.isEmpty { return [:] }
    let begin = NearbyRecords(sought)
    return try journal.gather(nil, isInOrder: true, from: begin) { $0.read($1, $2) }.first?.found
      ?? [:]
  }

  /// Looks through a run of whole lines; the id of each is taken from its beginning, as mttq writes
  /// it.
  private mutating func read(_ chunk: Span<UInt8>, _ run: JournalRun) {
    chunk.eachLine(from: run.anyFirstLine) { line, _ in
      guard let id = chunk.extracting(line).leadingIdentifier else { return }
      for text in sought where found[text] == nil && NearbyRecords.isNear(id, to: text) {
        found[text] = id
      }
    }
  }

  /// Whether an id is begun by what was typed, or differs from it in a few letters near each other.
  private static func isNear(_ id: String, to typed: String) -> Bool {
    let left = Array(id.utf8)
    let right = Array(typed.utf8)
    guard left != right else { return false }
    if right.count >= 8, left.starts(with: right) { return true }
    guard abs(left.count - right.count) <= 3 else { return false }
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return prefix + suffix + 4 >= max(left.count, right.count)
      && Nearest.match(to: typed, among: [id]) != nil
  }
}

extension Span<UInt8> {
  /// The id of a line that begins `{"id":"`.
  fileprivate var leadingIdentifier: String? {
    let opening = Array(#"{"id":""#.utf8)
    guard count > opening.count + 8 else { return nil }
    for index in opening.indices where self[index] != opening[index] { return nil }
    var end = opening.count
    while end < count, end < 72, IdentifierForm.isRecordByte(self[end]) { end += 1 }
    return String(decoding: extracting(opening.count..<end).bytes, as: UTF8.self)
  }
}

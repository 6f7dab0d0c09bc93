/// Tells the first line of an id from a repetition of it.
struct DuplicateWatch: Sendable {
  private let late: Set<RecordKey>
  /// The first line met of each late id, as its fingerprint.
  private var met: [RecordKey: Int] = [:]

  init(late: Set<RecordKey>) {
    self.late = late
  }

  enum Meeting {
    case first
    case sameLine
    case otherLine
  }

  /// Whether another line may have the same id.
  @inline(__always)
  func mayRepeat(_ key: RecordKey) -> Bool {
    !late.isEmpty && late.contains(key)
  }

  /// Notes a line, without its line break, and tells how it stands to those before it.
  mutating func meet(_ key: RecordKey, _ line: [UInt8]) -> Meeting {
    guard mayRepeat(key) else { return .first }
    let fingerprint = line.hashValue
    guard let first = met.updateValue(fingerprint, forKey: key) else { return .first }
    met[key] = first
    return first == fingerprint ? .sameLine : .otherLine
  }
}

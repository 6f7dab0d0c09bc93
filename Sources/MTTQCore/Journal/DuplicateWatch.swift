/// Tells the first line of an id from a repetition of it.
///
/// Eight bytes an id are kept however long its line is: two lines are the same where their
/// fingerprints are.
struct DuplicateWatch: Sendable {
  private let late: IdentifierFingerprints
  /// The fingerprint of the first line met of each late id, zero before it is met.
  private var met: [Int]

  init(late: IdentifierFingerprints) {
    self.late = late
    met = Array(repeating: 0, count: late.count)
  }

  enum Meeting {
    case first
    case sameLine
    case otherLine
  }

  /// Whether no id stands twice.
  @inline(__always)
  var isIdle: Bool { met.isEmpty }

  /// Notes a line, without its line break, and tells how it stands to those before it.
  mutating func meet(_ key: RecordKey, _ line: Span<UInt8>) -> Meeting {
    guard !met.isEmpty, let place = late.place(of: key) else { return .first }
    let fingerprint = line.fingerprint
    if met[place] == 0 {
      met[place] = fingerprint
      return .first
    }
    return met[place] == fingerprint ? .sameLine : .otherLine
  }
}

extension Span<UInt8> {
  /// A hash of the bytes, different in each process and never zero.
  fileprivate var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(count)
    var index = 0
    while count - index >= 8 {
      hasher.combine(eightBytes(at: index))
      index += 8
    }
    while index < count {
      hasher.combine(self[index])
      index += 1
    }
    // Zero means that no line was met.
    return hasher.finalize() | 1
  }
}

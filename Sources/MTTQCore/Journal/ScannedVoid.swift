internal import MTTQText

/// A void in its plain form, read without a tree: where in its line its words stand.
///
/// As `ResultScanner`, it takes a line only where nothing about it is unusual, and reads it then as the
/// full reading would. What it buys: of a book in which one record of fifty is a void, reading each of
/// these in full took a sixth of the time.
struct ScannedVoid {
  private let at: Range<Int>
  let by: Range<Int>?
  private let batch: Range<Int>?
  private let record: Range<Int>
  let reason: Range<Int>
  /// Where the part ends that the check covers.
  private let comma: Int
  private let check: Range<Int>?

  /// Reads a line; nil where it must be read in full.
  init?(_ line: Span<UInt8>) {
    var cursor = LineCursor()
    guard cursor.pass(UInt8(ascii: "{"), in: line), cursor.passKey("id", in: line),
      let id = cursor.string(in: line), cursor.pass(UInt8(ascii: ","), in: line),
      cursor.passKey("at", in: line), let at = cursor.string(in: line)
    else { return nil }
    self.at = at
    guard cursor.pass(UInt8(ascii: ","), in: line), var key = cursor.string(in: line) else {
      return nil
    }
    var batch: Range<Int>?
    var by: Range<Int>?
    if line.holds("by", at: key) {
      guard cursor.pass(UInt8(ascii: ":"), in: line), let text = cursor.freeText(in: line),
        cursor.pass(UInt8(ascii: ","), in: line), let next = cursor.string(in: line)
      else { return nil }
      (by, key) = (text, next)
    }
    self.by = by
    if line.holds("batch", at: key) {
      guard cursor.pass(UInt8(ascii: ":"), in: line), let text = cursor.string(in: line),
        cursor.pass(UInt8(ascii: ","), in: line), let next = cursor.string(in: line)
      else { return nil }
      (batch, key) = (text, next)
    }
    self.batch = batch
    guard line.holds("kind", at: key), cursor.pass(UInt8(ascii: ":"), in: line),
      let kind = cursor.string(in: line), line.holds("void", at: kind),
      cursor.pass(UInt8(ascii: ","), in: line), cursor.passKey("record", in: line),
      let record = cursor.string(in: line), cursor.pass(UInt8(ascii: ","), in: line),
      cursor.passKey("reason", in: line), let reason = cursor.freeText(in: line)
    else { return nil }
    self.record = record
    self.reason = reason
    comma = cursor.position
    if cursor.pass(UInt8(ascii: ","), in: line) {
      guard cursor.passKey("check", in: line), let check = cursor.string(in: line) else {
        return nil
      }
      self.check = check
    } else {
      check = nil
    }
    guard cursor.pass(UInt8(ascii: "}"), in: line), cursor.isAtEnd(of: line),
      line.extracting(id).isRecordIdentifier, line.extracting(record).isRecordIdentifier
    else { return nil }
  }

  /// The id that is taken back.
  func target(in line: Span<UInt8>) -> RecordKey { RecordKey(line.extracting(record)) }

  /// Whether nothing is wrong with the record; false where the line must be read in full.
  func isSound(in line: Span<UInt8>, _ lineCheck: LineCheck) -> Bool {
    if Instant(bytes: line.extracting(at)) == nil { return false }
    if let batch, !line.extracting(batch).isRecordIdentifier { return false }
    guard let check else { return true }
    // Blanks before the first bracket or the comma are not what mttq writes.
    return line[0] == UInt8(ascii: "{") && line[comma] == UInt8(ascii: ",")
      && lineCheck.matches(line.extracting(check), of: line.extracting(0..<comma))
  }
}

extension LineCursor {
  /// Passes a key and its colon.
  fileprivate mutating func passKey(_ key: String, in line: Span<UInt8>) -> Bool {
    guard let found = string(in: line), line.holds(key, at: found) else { return false }
    return pass(UInt8(ascii: ":"), in: line)
  }
}

extension Span<UInt8> {
  /// Whether a text has the form of a record's id.
  fileprivate var isRecordIdentifier: Bool {
    guard count >= 8, count <= 64 else { return false }
    for index in 0..<count where !IdentifierForm.isRecordByte(self[index]) { return false }
    return true
  }

  /// Whether a word of ASCII stands at a range.
  func holds(_ word: String, at range: Range<Int>) -> Bool {
    let letters = word.utf8
    guard letters.count == range.count else { return false }
    var index = range.lowerBound
    for letter in letters {
      if self[index] != letter { return false }
      index &+= 1
    }
    return true
  }
}

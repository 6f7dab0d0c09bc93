internal import MTTQText

/// A void in its plain form, read without a tree: where in its line its words stand.
///
/// As `ResultScanner`, it takes a line only where nothing about it is unusual, and reads it then as the
/// full reading would. What it buys: of a book in which one record of fifty is a void, reading each of
/// these in full took a sixth of the time.
struct ScannedVoid {
  private let id: Range<Int>
  private let at: Range<Int>
  private let by: Range<Int>?
  private let batch: Range<Int>?
  private let record: Range<Int>
  private let reason: Range<Int>
  private let covered: Range<Int>?
  private let check: Range<Int>?

  /// Reads a line; nil where it must be read in full.
  init?(_ line: Span<UInt8>) {
    var cursor = LineCursor()
    guard cursor.pass(UInt8(ascii: "{"), in: line), cursor.passKey("id", in: line),
      let id = cursor.string(in: line), cursor.pass(UInt8(ascii: ","), in: line),
      cursor.passKey("at", in: line), let at = cursor.string(in: line)
    else { return nil }
    (self.id, self.at) = (id, at)
    guard cursor.pass(UInt8(ascii: ","), in: line), var key = cursor.string(in: line) else {
      return nil
    }
    var (by, batch): (Range<Int>?, Range<Int>?)
    if line.holds("by", at: key) {
      guard cursor.pass(UInt8(ascii: ":"), in: line), let text = cursor.freeText(in: line),
        cursor.pass(UInt8(ascii: ","), in: line), let next = cursor.string(in: line)
      else { return nil }
      (by, key) = (text, next)
    }
    if line.holds("batch", at: key) {
      guard cursor.pass(UInt8(ascii: ":"), in: line), let text = cursor.string(in: line),
        cursor.pass(UInt8(ascii: ","), in: line), let next = cursor.string(in: line)
      else { return nil }
      (batch, key) = (text, next)
    }
    (self.by, self.batch) = (by, batch)
    guard line.holds("kind", at: key), cursor.pass(UInt8(ascii: ":"), in: line),
      let kind = cursor.string(in: line), line.holds("void", at: kind),
      cursor.pass(UInt8(ascii: ","), in: line), cursor.passKey("record", in: line),
      let record = cursor.string(in: line), cursor.pass(UInt8(ascii: ","), in: line),
      cursor.passKey("reason", in: line), let reason = cursor.freeText(in: line)
    else { return nil }
    (self.record, self.reason) = (record, reason)
    let comma = cursor.position
    if cursor.pass(UInt8(ascii: ","), in: line) {
      guard cursor.passKey("check", in: line), let check = cursor.string(in: line) else {
        return nil
      }
      (self.check, covered) = (check, 0..<comma)
    } else {
      (check, covered) = (nil, nil)
    }
    guard cursor.pass(UInt8(ascii: "}"), in: line), cursor.isAtEnd(of: line),
      line.extracting(id).isRecordIdentifier, line.extracting(record).isRecordIdentifier
    else { return nil }
  }

  /// The id that is taken back.
  func target(in line: Span<UInt8>) -> RecordKey { RecordKey(line.extracting(record)) }

  /// The record; nil where the line must be read in full, as something in it is not in order.
  func record(in line: Span<UInt8>, _ lineCheck: LineCheck) -> Record? {
    guard let moment = Instant(bytes: line.extracting(at)) else { return nil }
    if let check, let covered {
      // Blanks before the first bracket or the comma are not what mttq writes.
      guard line[0] == UInt8(ascii: "{"), line[covered.upperBound] == UInt8(ascii: ","),
        lineCheck.matches(line.extracting(check), of: line.extracting(covered))
      else { return nil }
    }
    if let batch, !line.extracting(batch).isRecordIdentifier { return nil }
    return Record(
      id: line.text(id), at: moment, by: by.map { line.text($0) },
      batch: batch.map { line.text($0) },
      event: .void(Record.Void(record: line.text(record), reason: line.text(reason))))
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
  fileprivate func holds(_ word: String, at range: Range<Int>) -> Bool {
    let letters = word.utf8
    guard letters.count == range.count else { return false }
    var index = range.lowerBound
    for letter in letters {
      if self[index] != letter { return false }
      index &+= 1
    }
    return true
  }

  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: extracting(range).bytes, as: UTF8.self)
  }
}

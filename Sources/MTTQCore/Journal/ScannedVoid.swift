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
    var words = LineWords(line)
    guard let id = words.range("id", in: line), let at = words.range("at", in: line) else {
      return nil
    }
    self.at = at
    by = words.freeRange("by", in: line)
    batch = words.range("batch", in: line)
    guard let kind = words.range("kind", in: line), line.holds("void", at: kind),
      let record = words.range("record", in: line), let reason = words.freeRange("reason", in: line)
    else { return nil }
    self.record = record
    self.reason = reason
    comma = words.comma
    check = words.range("check", in: line)
    guard words.isAtEnd, line.extracting(id).isRecordIdentifier,
      line.extracting(record).isRecordIdentifier
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

extension Span<UInt8> {
  /// Whether a text has the form of a record's id.
  fileprivate var isRecordIdentifier: Bool {
    guard count >= 8, count <= 64 else { return false }
    for index in 0..<count where !IdentifierForm.isRecordByte(self[index]) { return false }
    return true
  }
}

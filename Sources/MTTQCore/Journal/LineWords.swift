internal import MTTQText

/// The texts of a line of JSON in their plain form, taken one after the other under the keys that are
/// expected: one that is not there is passed over, and what is not expected stops the reading.
struct LineWords {
  private var cursor = LineCursor()
  /// The key that comes next; nil at the end, and behind what is not plain.
  private var key: Range<Int>?
  /// Where the comma before it stands, up to which a check counts.
  private(set) var comma = 0
  /// Whether the line ends here.
  private(set) var isAtEnd = false

  init(_ line: Span<UInt8>) {
    if !line.isEmpty, line[0] == UInt8(ascii: "{"), cursor.pass(UInt8(ascii: "{"), in: line) {
      readKey(line)
    }
  }

  /// Where the text of plain ASCII under a key stands, or nil.
  mutating func range(_ key: String, in line: Span<UInt8>) -> Range<Int>? {
    guard passes(key, in: line) else { return nil }
    let text = cursor.string(in: line)
    goOn(text != nil, line)
    return text
  }

  /// The text of plain ASCII under a key, or nil.
  mutating func text(_ key: String, in line: Span<UInt8>) -> String? {
    range(key, in: line).map { String(decoding: line.extracting($0).bytes, as: UTF8.self) }
  }

  /// Where the text under a key stands whose letters are above suspicion, or nil.
  mutating func freeRange(_ key: String, in line: Span<UInt8>) -> Range<Int>? {
    guard passes(key, in: line) else { return nil }
    let text = cursor.freeText(in: line)
    goOn(text != nil, line)
    return text
  }

  /// The same text as it is shown.
  mutating func freeText(_ key: String, in line: Span<UInt8>) -> String? {
    freeRange(key, in: line).map {
      String(decoding: line.extracting($0).bytes, as: UTF8.self).legible
    }
  }

  /// The texts of the list under a key, none where there is no such key.
  mutating func texts(_ key: String, in line: Span<UInt8>) -> [String] {
    guard passes(key, in: line) else { return [] }
    var texts: [String] = []
    var isPlain = cursor.pass(UInt8(ascii: "["), in: line)
    repeat {
      guard isPlain, let text = cursor.string(in: line) else {
        isPlain = false
        break
      }
      texts.append(String(decoding: line.extracting(text).bytes, as: UTF8.self))
    } while cursor.pass(UInt8(ascii: ","), in: line)
    goOn(isPlain && cursor.pass(UInt8(ascii: "]"), in: line), line)
    return texts
  }

  /// Whether the line ends here, and its check, where it has one, matches what stands before it.
  mutating func endSoundly(in line: Span<UInt8>, _ lineCheck: LineCheck) -> Bool {
    let covered = comma
    guard let digits = range("check", in: line) else { return isAtEnd }
    // A blank before the comma is not what mttq writes.
    return isAtEnd && line[covered] == UInt8(ascii: ",")
      && lineCheck.matches(line.extracting(digits), of: line.extracting(0..<covered))
  }

  /// Ends the reading, as what was taken is not plain after all.
  mutating func stop() {
    (key, isAtEnd) = (nil, false)
  }

  private func passes(_ name: String, in line: Span<UInt8>) -> Bool {
    guard let key else { return false }
    return line.holds(name, at: key)
  }

  /// Goes on to the next key, where what stood before it was plain.
  private mutating func goOn(_ isPlain: Bool, _ line: Span<UInt8>) {
    key = nil
    guard isPlain else { return }
    comma = cursor.position
    if cursor.pass(UInt8(ascii: ","), in: line) {
      readKey(line)
    } else {
      isAtEnd = cursor.pass(UInt8(ascii: "}"), in: line) && cursor.isAtEnd(of: line)
    }
  }

  private mutating func readKey(_ line: Span<UInt8>) {
    if let text = cursor.string(in: line), cursor.pass(UInt8(ascii: ":"), in: line) { key = text }
  }
}

extension Span<UInt8> {
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

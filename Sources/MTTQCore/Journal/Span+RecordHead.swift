internal import MTTQText

extension Span<UInt8> {
  /// The id of a record and whether it is a void, of a line that can be told without a tree; nil for
  /// any other line.
  @inline(__always)
  func recordHead() -> (id: Range<Int>, isVoid: Bool)? { usualHead() ?? plainHead() }

  /// The id of the record on a line, or nil where it has none.
  func recordKey() -> RecordKey? {
    if let (id, _) = recordHead() { return RecordKey(extracting(id)) }
    let text = JSONReader.read(SourceText(path: "", bytes: bytes)).tree?["id"]?.text
    return text.flatMap { IdentifierForm.isRecordIdentifier($0) ? RecordKey($0) : nil }
  }

  /// The id of a record, and whether it is a void, of a line that begins as mttq writes it with an
  /// id of 26 characters: `{"id":"…","at":"…"`, then perhaps `,"by":"…"` and `,"batch":"…"`, then
  /// `,"kind":"`; nil for any other line, which `plainHead` may know.
  ///
  /// Nearly all lines are such, and their keys stand at fixed places: eight bytes are compared at
  /// once, read as a number whose lowest byte comes first, so that each text stands backwards. It
  /// buys 0.06 s of 0.69 s at 10^6 results.
  @inline(__always)
  func usualHead() -> (id: Range<Int>, isVoid: Bool)? {
    guard hasUsualPlaces, areDigitsAndCapitals(from: 7, to: 33) || isRecordIdentifier(7..<33) else {
      return nil
    }
    var index = 62
    // `,"by":"`.
    if eightBytes(at: index) & 0x00FF_FFFF_FFFF_FFFF == 0x0022_3A22_7962_222C {
      index = textEnd(from: index &+ 7)
      // More than the ten bytes looked at below.
      guard index &+ 17 < count, self[index] == UInt8(ascii: "\"") else { return nil }
      index &+= 1
    }
    // `,"batch"`, the colon and the quote.
    if eightBytes(at: index) == 0x2268_6374_6162_222C {
      guard self[index &+ 8] == UInt8(ascii: ":"), self[index &+ 9] == UInt8(ascii: "\"") else {
        return nil
      }
      index = plainEnd(from: index &+ 10)
      guard index &+ 17 < count, self[index] == UInt8(ascii: "\"") else { return nil }
      index &+= 1
    }
    // `,"kind":`, the quote and the first letter; an escape may hide a v.
    guard eightBytes(at: index) == 0x3A22_646E_696B_222C, self[index &+ 8] == UInt8(ascii: "\""),
      self[index &+ 9] != UInt8(ascii: "\\")
    else { return nil }
    return (7..<33, self[index &+ 9] == UInt8(ascii: "v"))
  }

  /// Whether a line begins `{"id":"`, 26 digits and capitals, `","at":"`, twenty bytes and a quote.
  @inline(__always)
  var beginsUsually: Bool { hasUsualPlaces && areDigitsAndCapitals(from: 7, to: 33) }

  /// Whether a line begins `{"id":"`, 26 bytes, `","at":"`, twenty bytes and a quote. No record with such
  /// an id has less than 96 bytes, so all up to the kind lies in the line.
  @inline(__always)
  private var hasUsualPlaces: Bool {
    count >= 96 && eightBytes(at: 0) & 0x00FF_FFFF_FFFF_FFFF == 0x0022_3A22_6469_227B
      && eightBytes(at: 33) == 0x223A_2274_6122_2C22 && self[61] == UInt8(ascii: "\"")
  }

  /// Whether all of at least eight bytes are digits and capitals, told of eight at once: what is added
  /// to each byte below 0x80 carries into its highest bit from the least byte of a range on.
  @inline(__always)
  private func areDigitsAndCapitals(from start: Int, to end: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = ones &<< 7
    var index = start
    while true {
      let word = eightBytes(at: index)
      let low = word & ~highs
      let digits = (low &+ ones &* (0x80 &- 0x30)) & ~(low &+ ones &* (0x80 &- 0x3A))
      let capitals = (low &+ ones &* (0x80 &- 0x41)) & ~(low &+ ones &* (0x80 &- 0x5B))
      if (digits | capitals) & ~word & highs != highs { return false }
      if index &+ 8 == end { return true }
      index = min(index &+ 8, end &- 8)
    }
  }

  /// The id of a record whose keys stand as mttq writes them, `id at by batch kind`, and whether it is a
  /// void; nil for any other line.
  ///
  /// It takes ids of any length and blanks between the words, as lines by other hands have them.
  private func plainHead() -> (id: Range<Int>, isVoid: Bool)? {
    var cursor = LineCursor()
    guard cursor.pass(UInt8(ascii: "{"), in: self), let idKey = cursor.string(in: self),
      ResultField(idKey, of: self) == .id, cursor.pass(UInt8(ascii: ":"), in: self),
      let id = cursor.string(in: self), isRecordIdentifier(id)
    else { return nil }
    while cursor.pass(UInt8(ascii: ","), in: self), let key = cursor.string(in: self),
      cursor.pass(UInt8(ascii: ":"), in: self), let field = ResultField(key, of: self)
    {
      switch field {
      case .at, .batch: guard cursor.string(in: self) != nil else { return nil }
      case .by: guard cursor.freeText(in: self) != nil else { return nil }
      case .kind:
        guard let kind = cursor.string(in: self) else { return nil }
        return (id, kind.count == 4 && self[kind.lowerBound] == UInt8(ascii: "v"))
      default: return nil
      }
    }
    return nil
  }

  /// The index of the next quote, backslash or control character: where a text ends that is written
  /// without escapes, whatever its letters are.
  @inline(__always)
  private func textEnd(from start: Int) -> Int {
    var index = plainEnd(from: start)
    while index < count, self[index] >= 0x7F { index = plainEnd(from: index &+ 1) }
    return index
  }

  @inline(__always)
  private func isRecordIdentifier(_ range: Range<Int>) -> Bool {
    guard range.count >= 8, range.count <= 64 else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      if !IdentifierForm.isRecordByte(self[index]) { return false }
      index &+= 1
    }
    return true
  }
}

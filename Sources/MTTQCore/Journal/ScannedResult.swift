internal import MTTQText

/// One result as the scanner leaves it: places in the plan's lists instead of ids.
struct ScannedResult: Sendable {
  var key = RecordKey("")
  var at = Instant.epoch
  var on = CalendarDate.range.lowerBound
  /// The organisation's place in the plan, or −1.
  var org: Int32 = -1
  /// The area's place in the plan, or −1.
  var area: Int32 = -1
  private(set) var values: [Value] = []
  /// Whether it carries a note.
  var hasNote = false

  /// A recorded value and the place of its indicator.
  struct Value: Sendable {
    let indicator: Int32
    let value: Quantity
  }

  mutating func reset() {
    org = -1
    area = -1
    hasNote = false
    values.removeAll(keepingCapacity: true)
  }

  /// Adds a value; false where the indicator is there already.
  mutating func append(indicator: Int32, value: Quantity) -> Bool {
    for index in 0..<values.count where values[index].indicator == indicator { return false }
    values.append(Value(indicator: indicator, value: value))
    return true
  }
}

/// The keys of a result.
enum ResultField: UInt16 {
  case id, at, by, kind, on, values, task, org, area, household, note, check

  /// Whether any text may stand there.
  var isFreeText: Bool { self == .by || self == .note }

  @inline(__always)
  init?(_ key: Span<UInt8>) {
    switch key.count {
    case 2:
      switch (key[0], key[1]) {
      case (UInt8(ascii: "i"), UInt8(ascii: "d")): self = .id
      case (UInt8(ascii: "a"), UInt8(ascii: "t")): self = .at
      case (UInt8(ascii: "b"), UInt8(ascii: "y")): self = .by
      case (UInt8(ascii: "o"), UInt8(ascii: "n")): self = .on
      default: return nil
      }
    case 3 where ResultField.word(key) == 0x67_726F: self = .org
    case 4:
      switch ResultField.word(key) {
      case 0x646E_696B: self = .kind
      case 0x6B73_6174: self = .task
      case 0x6165_7261: self = .area
      case 0x6574_6F6E: self = .note
      default: return nil
      }
    case 5 where ResultField.word(key) == 0x6B_6365_6863: self = .check
    case 6 where ResultField.word(key) == 0x7365_756C_6176: self = .values
    case 9 where key.word(at: 0) == 0x6C6F_6865_7375_6F68 && key[8] == UInt8(ascii: "d"):
      self = .household
    default: return nil
    }
  }

  /// Up to eight bytes as a little-endian word: the key's letters read from right to left.
  @inline(__always)
  private static func word(_ key: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<key.count { word |= UInt64(key[index]) &<< UInt64(8 &* index) }
    return word
  }
}

/// Which keys of a result have been seen.
struct ResultKeys {
  private var seen: UInt16 = 0

  /// Marks a key as seen; false where it was already.
  @inline(__always)
  mutating func insert(_ field: ResultField) -> Bool {
    let bit: UInt16 = 1 &<< field.rawValue
    guard seen & bit == 0 else { return false }
    seen |= bit
    return true
  }

  /// Whether all that a result must have is there.
  @inline(__always)
  var suffice: Bool { seen & 0b11_1011 == 0b11_1011 }
}

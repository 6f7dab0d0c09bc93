internal import MTTQText

/// One result as the scanner leaves it: places in the plan's lists instead of ids.
///
/// −1 says that there is none, as in `CellKey`, where an optional would take twice the room.
struct ScannedResult: Sendable {
  var key = RecordKey("")
  var at = Instant.epoch
  var on = CalendarDate.range.lowerBound
  /// The organisation's place in the plan, or −1.
  var org: Int32 = -1
  /// The area's place in the plan, or −1.
  var area: Int32 = -1
  /// The values, and what was stated of ratios.
  private(set) var values: [Value] = []
  /// The parts that the values belong to, of each dimension at most one.
  private(set) var parts: [Part] = []
  /// Where in its line stands its note.
  var note: Range<Int>?
  /// Where in its line stands who wrote it, where that may be a name of several words.
  var writer: Range<Int>?
  /// Whether it names a household beside which there is no register.
  var namesHousehold = false

  /// A recorded value and the place of its indicator.
  struct Value: Sendable {
    let indicator: Int32
    let value: Quantity
  }

  /// A part of a dimension by its places in the plan's lists.
  struct Part: Sendable {
    let dimension: Int32
    let part: Int32
  }

  mutating func reset() {
    org = -1
    area = -1
    note = nil
    writer = nil
    namesHousehold = false
    values.removeAll(keepingCapacity: true)
    if !parts.isEmpty { parts.removeAll(keepingCapacity: true) }
  }

  /// Adds a value; false where the indicator is there already.
  mutating func append(indicator: Int32, value: Quantity) -> Bool {
    // A record has a handful of values: looking through them costs less than a set.
    for index in 0..<values.count where values[index].indicator == indicator { return false }
    values.append(Value(indicator: indicator, value: value))
    return true
  }

  /// Adds a part; false where one of its dimension is there already.
  mutating func append(dimension: Int32, part: Int32) -> Bool {
    for index in 0..<parts.count where parts[index].dimension == dimension { return false }
    parts.append(Part(dimension: dimension, part: part))
    return true
  }
}

/// The keys of a result, as `Shape.records` has them.
package enum ResultField: UInt16 {
  case id, at, by, kind, on, values, stated, parts, task, org, area, household, note, batch, check

  /// Whether any text may stand there.
  var isFreeText: Bool { self == .by || self == .note }

  /// The field whose name stands at `range` of a line, or nil.
  ///
  /// Up to eight letters are one number, the first letter its lowest byte: `0x6469` is “id”. It is
  /// compared once where the letters would be one by one, with every key of every line. A key that
  /// has no number here makes the scanner decline its lines, which costs ten times the time.
  @inline(__always)
  package init?(_ range: Range<Int>, of line: Span<UInt8>) {
    let length = range.count
    // Eight bytes are read at once; a line that ends before them is read in full.
    guard length >= 2, length <= 9, range.lowerBound &+ 8 <= line.count else { return nil }
    let word = line.eightBytes(at: range.lowerBound)
    let letters = length >= 8 ? word : word & ((1 &<< UInt64(8 &* length)) &- 1)
    switch letters {
    case 0x6469: self = .id  // "id"
    case 0x7461: self = .at  // "at"
    case 0x7962: self = .by  // "by"
    case 0x6E6F: self = .on  // "on"
    case 0x67_726F: self = .org  // "org"
    case 0x646E_696B: self = .kind  // "kind"
    case 0x6B73_6174: self = .task  // "task"
    case 0x6165_7261: self = .area  // "area"
    case 0x6574_6F6E: self = .note  // "note"
    case 0x68_6374_6162: self = .batch  // "batch"
    case 0x6B_6365_6863: self = .check  // "check"
    case 0x73_7472_6170: self = .parts  // "parts"
    case 0x6465_7461_7473: self = .stated  // "stated"
    case 0x7365_756C_6176: self = .values  // "values"
    case 0x6C6F_6865_7375_6F68
    // "househol", and the letter that eight bytes have no room for.
    where length == 9 && line[range.lowerBound &+ 8] == UInt8(ascii: "d"):
      self = .household
    default: return nil
    }
  }
}

/// Which keys of a result have been seen.
struct ResultKeys {
  private var seen: UInt16 = 0

  /// Those of a usual head and its values.
  static var usual: ResultKeys { ResultKeys(seen: 0b11_1011) }
  static var usualWithWriter: ResultKeys { ResultKeys(seen: 0b11_1111) }

  init() {}

  private init(seen: UInt16) {
    self.seen = seen
  }

  /// Marks a key as seen; false where it was already.
  @inline(__always)
  mutating func insert(_ field: ResultField) -> Bool {
    let bit: UInt16 = 1 &<< field.rawValue
    guard seen & bit == 0 else { return false }
    seen |= bit
    return true
  }

  /// Whether all that a result must have is there: a bit for each case of `ResultField`, of which
  /// those before `values` are needed but for `by`, and `values` or `stated`.
  @inline(__always)
  var suffice: Bool { seen & 0b1_1011 == 0b1_1011 && seen & 0b110_0000 != 0 }
}

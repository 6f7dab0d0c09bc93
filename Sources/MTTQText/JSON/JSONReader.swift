/// Reads RFC 8259 JSON into a tree with places.
///
/// The reader stops at the first fault of syntax, encoding or depth; a key given twice is
/// reported and the first one kept. It holds no state between texts and cannot trap.
///
///     let source = SourceText(path: "plan.json", bytes: Array(#"{"year": 2026}"#.utf8))
///     let (tree, findings) = JSONReader.read(source)  // a tree, no findings
///     let year = tree?["year"]
///     year?.wholeNumber  // 2026
///     year.map { source.place($0.range).column }  // 10
package struct JSONReader {
  /// The deepest nesting that is read; one level more is `json/too-deep` (book.md). The reader
  /// calls itself as deep, so that no text can exhaust the stack.
  package static let deepest = 128

  let source: SourceText
  /// Where the next byte to be read stands.
  var position: Int
  private var found = FindingList()
  /// The values of the lists and objects that are still open, the innermost last: each gets an
  /// array of just its size when it closes.
  private var openElements: [JSONNode] = []
  private var openMembers: [JSONMember] = []

  private init(_ source: SourceText) {
    self.source = source
    position = source.textStart
  }

  /// Reads one JSON text, with what was found wrong in it; the tree is nil where it stops early.
  package static func read(_ source: SourceText) -> (tree: JSONNode?, diagnostics: [Diagnostic]) {
    if let fault = encodingFault(in: source) { return (nil, [fault]) }
    var reader = JSONReader(source)
    do throws(Diagnostic) {
      reader.skipWhitespace()
      let tree = try reader.value(depth: 0)
      reader.skipWhitespace()
      if reader.position < source.bytes.count { throw reader.unexpected(at: reader.position) }
      return (tree, reader.found.findings)
    } catch {
      return (nil, reader.found.findings + [error])
    }
  }

  private static func encodingFault(in source: SourceText) -> Diagnostic? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.bytes.span)
      return nil
    } catch {
      return .invalidEncoding(source, at: error.byteOffsets.lowerBound)
    }
  }
}

extension JSONReader {
  var next: UInt8? {
    position < source.bytes.count ? source.bytes[position] : nil
  }

  private mutating func skipWhitespace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func value(depth: Int) throws(Diagnostic) -> JSONNode {
    let start = position
    switch next ?? 0 {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""):
      let text = try string()
      return JSONNode(.string(text), range: start..<position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number()
    default: return try word()
    }
  }

  private mutating func enter(depth: Int) throws(Diagnostic) {
    guard depth <= JSONReader.deepest else {
      throw .tooDeep(beyond: JSONReader.deepest, source, at: position)
    }
    position += 1
    skipWhitespace()
  }

  private mutating func object(depth: Int) throws(Diagnostic) -> JSONNode {
    let start = position
    try enter(depth: depth)
    if next == UInt8(ascii: "}") {
      position += 1
      return JSONNode(.object([]), range: start..<position)
    }
    let first = openMembers.count
    var keys = KeySet()
    repeat {
      guard next == UInt8(ascii: "\"") else { throw unexpected(at: position) }
      let keyStart = position
      let key = try string()
      let keyRange = keyStart..<position
      skipWhitespace()
      guard next == UInt8(ascii: ":") else { throw unexpected(at: position) }
      position += 1
      skipWhitespace()
      let value = try value(depth: depth)
      if keys.insert(key, among: openMembers, from: first) {
        openMembers.append(JSONMember(key, value, keyRange: keyRange))
      } else {
        markRepeated(key, from: first)
        found.append(.jsonDuplicateKey) { [source] in .duplicateKey(key, source, at: keyRange) }
      }
    } while try another(before: UInt8(ascii: "}"))
    return JSONNode(.object(openMembers.takeLast(from: first)), range: start..<position)
  }

  /// Marks the first member of a key as repeated; among the first of an object, where the keys of
  /// the formats are.
  private mutating func markRepeated(_ key: String, from first: Int) {
    let index = openMembers[first...].prefix(JSONReader.markedMembers).firstIndex {
      $0.key == key
    }
    if let index { openMembers[index].isRepeated = true }
  }

  /// How many members of an object are looked through for a key that is repeated: without an end,
  /// an object of nothing but repeated keys would take the square of its length.
  private static let markedMembers = 256

  private mutating func array(depth: Int) throws(Diagnostic) -> JSONNode {
    let start = position
    try enter(depth: depth)
    if next == UInt8(ascii: "]") {
      position += 1
      return JSONNode(.array([]), range: start..<position)
    }
    let first = openElements.count
    repeat {
      let element = try value(depth: depth)
      openElements.append(element)
    } while try another(before: UInt8(ascii: "]"))
    return JSONNode(.array(openElements.takeLast(from: first)), range: start..<position)
  }

  /// Passes a comma, or the bracket that closes; tells whether another element follows.
  private mutating func another(before closing: UInt8) throws(Diagnostic) -> Bool {
    skipWhitespace()
    switch next {
    case UInt8(ascii: ","):
      position += 1
      skipWhitespace()
      return true
    case closing:
      position += 1
      return false
    default: throw unexpected(at: position)
    }
  }

  private mutating func word() throws(Diagnostic) -> JSONNode {
    let start = position
    while let byte = next, isWordByte(byte) { position += 1 }
    let range = start..<position
    if source.bytes[range].elementsEqual("true".utf8) { return JSONNode(.bool(true), range: range) }
    if source.bytes[range].elementsEqual("false".utf8) {
      return JSONNode(.bool(false), range: range)
    }
    if source.bytes[range].elementsEqual("null".utf8) { return JSONNode(.null, range: range) }
    throw unexpected(at: start)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: byte >= 0x80
    }
  }

  private mutating func number() throws(Diagnostic) -> JSONNode {
    let start = position
    while let byte = next, isWordByte(byte) { position += 1 }
    let range = start..<position
    guard JSONReader.isNumber(source.bytes[range]) else { throw unexpected(at: start) }
    return JSONNode(.number(String(decoding: source.bytes[range], as: UTF8.self)), range: range)
  }

  func unexpected(at offset: Int) -> Diagnostic {
    offset >= source.bytes.count
      ? .unexpectedEnd(source) : .unexpectedToken(source, at: offset)
  }
}

extension Array {
  /// What stands from an index on, taken off the end.
  ///
  /// A copy is of just its size and leaves the array its room for the next. A long run that is the
  /// whole array is handed over as it is, since a copy would need its room twice.
  fileprivate mutating func takeLast(from first: Int) -> [Element] {
    if first == 0, count > 1 << 16 {
      let all = self
      self = []
      return all
    }
    let last = Array(self[first...])
    removeLast(last.count)
    return last
  }
}

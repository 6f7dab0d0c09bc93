/// Reads well-formed XML 1.0 with namespaces event by event, in one pass.
///
/// Comments and processing instructions are passed over. A document type is refused, and so is what
/// lies deeper than 64 elements: no text can make the reader grow. It calls itself nowhere, and
/// keeps nothing but what is open.
///
///     var reader = try XMLReader(Array("<a>x</a>".utf8))
///     try reader.next()  // start, with `name` and `value(of:)`
///     try reader.next()  // text, with `run`
///     try reader.next()  // end
///
/// Source: Extensible Markup Language 1.0, fifth edition; Namespaces in XML 1.0, third edition.
package struct XMLReader: Sendable {
  package enum Event: Hashable, Sendable {
    case start
    case end
    /// A piece of text; one text may come in several.
    case text
  }

  /// A piece of text: bytes that mean themselves, or a character that a reference stands for.
  enum Run: Hashable, Sendable {
    case bytes(Range<Int>)
    /// Bytes among which line breaks are to be made newlines.
    case lines(Range<Int>)
    case character(UInt32)
  }

  /// How deep elements may lie in one another.
  package static let deepest = 64
  /// How many attributes an element, and how many prefixes all open ones may have.
  package static let most = 256

  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where the next byte to be read stands.
  var position = 0
  /// The addresses that mean a namespace.
  let namespaces: [String: XMLNamespace]
  var open: [OpenElement] = []
  var bindings: [Binding] = []
  /// Those of the element that began last.
  var attributes: [Attribute] = []
  /// The element that began or ended last.
  package var name = XMLName(.none, XMLWord())
  var run = Run.bytes(0..<0)
  /// Whether the element that began last has ended in the same tag.
  var isClosed = false
  private var isBegun = false

  struct OpenElement: Sendable {
    let name: XMLName
    /// The name with its prefix, as its end has to repeat it.
    let range: Range<Int>
    /// How many prefixes were declared outside it.
    let bindingCount: Int
  }

  /// Begins to read; `namespaces` says what addresses mean, and all others are `.other`.
  package init(
    _ bytes: [UInt8], namespaces: [String: XMLNamespace] = [:]
  ) throws(XMLFault) {
    let (text, wasUTF16) = try XMLEncoding.text(bytes)
    self.bytes = text
    self.namespaces = namespaces
    try readDeclaration(wasUTF16: wasUTF16)
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// The next event, or nil once all has been read.
  package mutating func next() throws(XMLFault) -> Event? {
    if isClosed {
      isClosed = false
      close()
      return .end
    }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        switch byte(at: position + 1) {
        case UInt8(ascii: "/"):
          try readEnd()
          return .end
        case UInt8(ascii: "?"): try skipInstruction()
        case UInt8(ascii: "!"):
          if try readMarked() { return .text }
        default:
          guard !open.isEmpty || !isBegun else { throw fault(.outside) }
          isBegun = true
          try readStart()
          return .start
        }
      } else if open.isEmpty {
        guard isBlank(bytes[position]) else { throw fault(.outside) }
        position += 1
      } else {
        try readRun()
        return .text
      }
    }
    guard open.isEmpty, isBegun else { throw fault(.unfinished) }
    return nil
  }
}

extension XMLReader {
  func byte(at place: Int) -> UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  func fault(_ kind: XMLFault.Kind, at offset: Int? = nil) -> XMLFault {
    XMLFault(kind: kind, offset: offset ?? position)
  }

  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether what is written stands at a place.
  func stands(_ text: StaticString, at place: Int) -> Bool {
    bytes[place...].starts(with: "\(text)".utf8)
  }

  /// Closes the innermost element, which is there.
  mutating func close() {
    guard let element = open.popLast() else { return }
    name = element.name
    bindings.removeLast(bindings.count - element.bindingCount)
  }
}

extension XMLReader {
  struct Attribute: Sendable {
    /// The name behind its prefix.
    let word: XMLWord
    let range: Range<Int>
    let prefix: Range<Int>
    let value: Range<Int>
    /// Whether the value is just what is written.
    let isPlain: Bool
    var namespace = XMLNamespace.none
    /// Where the address stands that a prefix without meaning here stands for.
    var address = 0..<0
  }

  /// What a prefix, or none, stands for within an element.
  struct Binding: Sendable {
    let prefix: XMLWord
    let range: Range<Int>
    let namespace: XMLNamespace
    let address: Range<Int>
  }

  /// What an attribute without prefix says.
  package func value(of word: XMLWord) -> ArraySlice<UInt8>? {
    value(of: word, in: .none)
  }

  /// What an attribute of a namespace says, its blanks as spaces.
  package func value(of word: XMLWord, in namespace: XMLNamespace) -> ArraySlice<UInt8>? {
    for attribute in attributes where attribute.word == word && attribute.namespace == namespace {
      return value(of: attribute)
    }
    return nil
  }

  private func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    attribute.isPlain ? bytes[attribute.value] : normalized(attribute.value)
  }

  /// A value with its references resolved (XML 1.0, 3.3.3), which were checked when it was read.
  private func normalized(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var reader = self
    reader.position = range.lowerBound
    var value: [UInt8] = []
    while reader.position < range.upperBound {
      let byte = bytes[reader.position]
      if byte == UInt8(ascii: "&") {
        do throws(XMLFault) {
          value.append(utf8: try reader.readReference())
        } catch {
          return bytes[range]
        }
      } else {
        reader.position += 1
        let isBreak = byte == 0x0D && reader.byte(at: reader.position) == 0x0A
        if !isBreak { value.append(isBlank(byte) ? 0x20 : byte) }
      }
    }
    return value[...]
  }

  /// Reads the attributes of a tag, up to its end; declarations of prefixes go to `bindings`.
  mutating func readAttributes() throws(XMLFault) {
    attributes.removeAll(keepingCapacity: true)
    let outside = bindings.count
    while position < bytes.count {
      let start = position
      while position < bytes.count, isBlank(bytes[position]) { position += 1 }
      guard let next = byte(at: position) else { break }
      if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == UInt8(ascii: "?") {
        return
      }
      guard position > start else { throw fault(.syntax) }
      let name = try readName()
      skipBlanks()
      guard byte(at: position) == UInt8(ascii: "=") else { throw fault(.syntax) }
      position += 1
      skipBlanks()
      let (value, isPlain) = try readValue()
      let attribute = Attribute(
        word: name.word, range: name.range, prefix: name.prefix, value: value, isPlain: isPlain)
      if isDeclaration(attribute) {
        try declare(attribute, outside: outside)
      } else {
        guard attributes.count < XMLReader.most else { throw fault(.tooMany, at: start) }
        attributes.append(attribute)
      }
    }
    throw fault(.unfinished)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private mutating func readValue() throws(XMLFault) -> (value: Range<Int>, isPlain: Bool) {
    guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { throw fault(.syntax) }
    position += 1
    let start = position
    var isPlain = true
    while let byte = byte(at: position) {
      switch byte {
      case quote:
        position += 1
        return (start..<position - 1, isPlain)
      case UInt8(ascii: "<"): throw fault(.syntax)
      case UInt8(ascii: "&"):
        isPlain = false
        _ = try readReference()
      case ..<0x20:
        isPlain = false
        position += 1
      default: position += 1
      }
    }
    throw fault(.unfinished)
  }
}

extension XMLReader {
  private static let xmlns = XMLWord("xmlns")
  private static let xml = XMLWord("xml")

  private func isDeclaration(_ attribute: Attribute) -> Bool {
    attribute.prefix.isEmpty
      ? attribute.word == XMLReader.xmlns
      : attribute.prefix.count == 5 && XMLWord(bytes[attribute.prefix]) == XMLReader.xmlns
  }

  /// Binds a prefix, or with `xmlns` none (Namespaces in XML 1.0, 3).
  private mutating func declare(
    _ attribute: Attribute, outside: Int
  ) throws(XMLFault) {
    let isDefault = attribute.prefix.isEmpty
    let value = value(of: attribute)
    let address = String(decoding: value, as: UTF8.self)
    let prefix = isDefault ? XMLWord() : attribute.word
    let isXML = prefix == XMLReader.xml
    guard isDefault || !address.isEmpty, prefix != XMLReader.xmlns,
      address != XMLNamespace.addressOfPrefixes, isXML == (address == XMLNamespace.addressOfXML)
    else { throw fault(.prefix, at: attribute.range.lowerBound) }
    guard bindings.count < XMLReader.most else {
      throw fault(.tooMany, at: attribute.range.lowerBound)
    }
    let local = isDefault ? 0..<0 : local(attribute)
    for binding in bindings[outside...]
    where binding.prefix == prefix && (prefix.isWhole || bytes[binding.range] == bytes[local]) {
      throw fault(.attributeTwice, at: attribute.range.lowerBound)
    }
    bindings.append(
      Binding(
        prefix: prefix, range: local,
        namespace: isXML ? .xml : address.isEmpty ? .none : namespaces[address] ?? .other,
        address: attribute.value))
  }

  /// What a prefix stands for here; nil where it was not declared.
  func binding(of prefix: Range<Int>) -> (namespace: XMLNamespace, address: Range<Int>)? {
    guard !bindings.isEmpty || !prefix.isEmpty else { return (.none, 0..<0) }
    let word = XMLWord(bytes[prefix])
    for binding in bindings.reversed()
    where binding.prefix == word
      && (word.isWhole || bytes[binding.range] == bytes[prefix])
    {
      return (binding.namespace, binding.address)
    }
    if prefix.isEmpty { return (.none, 0..<0) }
    return word == XMLReader.xml ? (.xml, 0..<0) : nil
  }

  /// Gives attributes with a prefix their namespaces, and sees to it that none stands twice.
  mutating func resolveAttributes() throws(XMLFault) {
    for index in attributes.indices where !attributes[index].prefix.isEmpty {
      guard let binding = binding(of: attributes[index].prefix) else {
        throw fault(.prefix, at: attributes[index].range.lowerBound)
      }
      attributes[index].namespace = binding.namespace
      attributes[index].address = binding.address
    }
    guard attributes.count > 1 else { return }
    for index in 1..<attributes.count {
      for other in 0..<index where isSame(attributes[index], attributes[other]) {
        throw fault(.attributeTwice, at: attributes[index].range.lowerBound)
      }
    }
  }

  private func isSame(_ one: Attribute, _ other: Attribute) -> Bool {
    guard one.word == other.word, one.namespace == other.namespace else { return false }
    let isSameName = one.word.isWhole || bytes[local(one)] == bytes[local(other)]
    return isSameName && (one.namespace != .other || bytes[one.address] == bytes[other.address])
  }

  private func local(_ attribute: Attribute) -> Range<Int> {
    attribute.prefix.isEmpty
      ? attribute.range : attribute.prefix.upperBound + 1..<attribute.range.upperBound
  }
}

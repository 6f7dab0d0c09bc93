extension XMLReader {
  /// Passes over the declaration at the beginning, if there is one (XML 1.0, 2.8), which may not
  /// contradict the bytes.
  mutating func readDeclaration(wasUTF16: Bool) throws(XMLFault) {
    guard stands("<?xml", at: 0), let next = byte(at: 5), isBlank(next) else { return }
    position = 5
    try readAttributes()
    guard stands("?>", at: position) else { throw fault(.syntax) }
    position += 2
    let names = attributes.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    let order = ["version", "encoding", "standalone"].filter { names.contains($0) }
    guard names == order, names.first == "version" else { throw fault(.syntax) }
    for (name, attribute) in zip(names, attributes) {
      let value = String(decoding: bytes[attribute.value], as: UTF8.self)
      switch name {
      case "version": guard value == "1.0" else { throw fault(.syntax) }
      case "encoding":
        guard value.lowercased() == (wasUTF16 ? "utf-16" : "utf-8") else { throw fault(.encoding) }
      default: guard value == "yes" || value == "no" else { throw fault(.syntax) }
      }
    }
    attributes.removeAll()
  }
}

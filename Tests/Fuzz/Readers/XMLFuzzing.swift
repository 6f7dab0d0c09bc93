internal import MTTQText

extension FuzzedReader {
  /// XML: what is read ends what it began, and the texts stand in it.
  static let xml = FuzzedReader(name: "xml") { bytes in
    var expectations = Expectations()
    do throws(XMLFault) {
      var reader = try XMLReader(bytes)
      var depth = 0
      var roots = 0
      while let event = try reader.next() {
        switch event {
        case .start:
          if depth == 0 { roots += 1 }
          depth += 1
        case .end: depth -= 1
        case .text: expectations.expect(depth > 0, "text outside every element")
        }
        expectations.expect(reader.depth == depth, "depth \(reader.depth), not \(depth)")
        expectations.expect(depth <= XMLReader.deepest, "deeper than is allowed")
      }
      expectations.expect(depth == 0 && roots == 1, "it ends \(depth) deep with \(roots) roots")
      var again = try XMLReader(bytes)
      _ = try again.child(of: 0)
      let length = try again.text().count
      expectations.expect(length <= bytes.count * 2, "\(length) bytes of \(bytes.count)")
    } catch {
      // UTF-16 becomes longer by half at most.
      expectations.expect(
        error.offset >= 0 && error.offset <= bytes.count * 2, "\(error) lies outside")
    }
    return expectations.failures
  }
}

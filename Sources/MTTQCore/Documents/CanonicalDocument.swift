package import MTTQText

/// A plan.json or households.json as mttq would write it.
package struct CanonicalDocument: Sendable {
  /// The whole file; nil where it cannot be read and must stay as it is.
  package let bytes: [UInt8]?
  /// Where the file first differs from it; nil where it is in canonical form, or where it ends lines
  /// in CRLF alone and that was not to be told.
  package let difference: FormDifference?
  /// Why it cannot be read: no JSON, a key given twice, a format that is not known.
  package let faults: [Diagnostic]

  /// Reads the bytes of a file.
  ///
  /// - Parameter lineEnds: whether CRLF for LF is a difference.
  package init(
    path: String, bytes: [UInt8], format: DocumentFormat, lineEnds: LineEnds = .exact
  ) {
    let bytes = lineEnds.read(bytes)
    let source = format.source(path: path, bytes: bytes)
    let (tree, syntax) = JSONReader.read(source)
    guard let tree, syntax.isEmpty else {
      self.init(bytes: nil, difference: nil, faults: syntax)
      return
    }
    guard tree["format"]?.text == format.name else {
      let fault = Diagnostic.unknownFormat(
        tree["format"] ?? tree, expected: format.name, source)
      self.init(bytes: nil, difference: nil, faults: [fault])
      return
    }
    let canonical = Array(CanonicalForm.text(tree, fields: format.fields).utf8)
    self.init(
      bytes: canonical,
      difference: FormDifference(source, from: format.source(path: path, bytes: canonical)),
      faults: [])
  }

  private init(bytes: [UInt8]?, difference: FormDifference?, faults: [Diagnostic]) {
    self.bytes = bytes
    self.difference = difference
    self.faults = faults
  }
}

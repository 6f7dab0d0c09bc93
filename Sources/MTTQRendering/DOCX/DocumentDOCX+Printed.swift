internal import MTTQText

extension DocumentDOCX {
  /// Whether a file is one that mttq printed and nobody edited since: a DOCX whose properties bear
  /// the mark of the text that is in it. Anything else, whatever its bytes, is not.
  package static func isAsPrinted(_ bytes: [UInt8]) -> Bool {
    do throws(ZIPFault) {
      let entries = try ZIPEntries(bytes)
      guard let core = try entries.contents(of: corePath, atMost: mostBytes),
        let document = try entries.contents(of: documentPath, atMost: mostBytes)
      else { return false }
      let mark = PrintMark(document: document.span).element
      return String(decoding: core, as: UTF8.self).contains(mark)
    } catch {
      return false
    }
  }

  /// No document that is printed comes near it.
  private static let mostBytes = 1 << 28
}

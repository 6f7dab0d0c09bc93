extension DocumentDOCX {
  /// Whether a file is one that mttq printed and nobody edited since: a DOCX whose properties bear
  /// the mark of the text that is in it. Anything else, whatever its bytes, is not.
  package static func isAsPrinted(_ bytes: [UInt8]) -> Bool {
    PrintMark.isBorne(by: bytes) { _ in [documentPath] }
  }
}

/// The words in which a shell asks what may stand at the end of a line: `complete -- WORD…`.
enum CompletionRequest {
  /// What the tool is called by; no help shows it.
  static let command = "complete"

  /// The words of the line, the last of which is being typed, out of those behind the command; nil
  /// where nothing is to be said: the line is not behind `--`, no person typed it, or it is no UTF-8.
  static func line(_ words: ArraySlice<[UInt8]>) -> [String]? {
    guard let first = words.first, first.elementsEqual("--".utf8) else { return nil }
    let line = words.dropFirst()
    guard line.count <= most, line.allSatisfy({ $0.count <= longest }) else { return nil }
    let texts = line.map { String(decoding: $0, as: UTF8.self) }
    guard zip(line, texts).allSatisfy({ $0.elementsEqual($1.utf8) }) else { return nil }
    return texts.isEmpty ? [""] : texts
  }

  /// A line of more words than this was not typed.
  private static let most = 1000
  /// Nor was a word of more bytes.
  private static let longest = 64 << 10
}

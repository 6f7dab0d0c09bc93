internal import MTTQStore
internal import MTTQText

/// Results that go into a file where one is named.
extension Session {
  /// Writes a result to standard output, or in place of a file; never over a file of a book.
  ///
  /// - Parameters:
  ///   - file: a path, or `-` for standard output.
  ///   - books: the books that the result was made of.
  ///   - isText: whether it is a text for a person, which a terminal shows screen by screen.
  func deliver(
    _ bytes: [UInt8], to file: String?, sparing books: [BookFolder],
    for audience: FileAudience = .asBefore, isText: Bool = false
  ) throws(Interruption) {
    guard let file = file.outputFile else { return isText ? try show(bytes) : try print(bytes) }
    let outcome = try storing { () throws(StoreFailure) in
      try OutputFile(file, sparing: books).write(bytes, for: audience)
    }
    if outcome == .closed { throw .closedPipe }
  }
}

extension String? {
  /// The file that `-o` names; nil for standard output, which `-` names too.
  var outputFile: String? { self == StandardInput.name ? nil : self }
}

extension Wording {
  /// What `--output` says.
  static let outputHelp = Wording(
    vi: "ghi vào tệp thay vì in ra (“-”: in ra)", en: "write to a file instead (“-”: do not)")
}

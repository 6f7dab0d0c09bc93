internal import MTTQStore
internal import MTTQText

/// Results that go into a file where one is named.
extension Session {
  /// Writes a result to standard output, or in place of a file.
  func deliver(
    _ bytes: [UInt8], to file: String?, for audience: FileAudience = .asBefore
  ) throws(Interruption) {
    guard let file else { return try print(bytes) }
    try storing { () throws(StoreFailure) in try WholeFile(file).replace(bytes, for: audience) }
  }
}

extension Wording {
  /// What `--output` says.
  static let outputHelp = Wording(vi: "ghi vào tệp thay vì in ra", en: "write to a file instead")
}

internal import FoundationEssentials
internal import MTTQText
internal import Testing

/// The files of Fixtures/, and goldens that are rewritten only on request.
enum Fixture {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The bytes of a file, or nil where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    try? Array(Data(contentsOf: folder.appending(path: path)))
  }

  /// A file as source text under its own name, or nil where there is none.
  static func source(_ path: String) -> SourceText? {
    bytes(path).map { SourceText(path: path, bytes: $0) }
  }

  /// Compares a whole output with the file that it must equal; with `MTTQ_REWRITE_GOLDENS=1`
  /// writes the file instead.
  static func expect(
    _ output: String, equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["MTTQ_REWRITE_GOLDENS"] == "1" {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
    }
    let golden = try #require(
      bytes(path).map { String(decoding: $0, as: UTF8.self) }, "no golden \(path)",
      sourceLocation: sourceLocation)
    #expect(output == golden, "differs from \(path)", sourceLocation: sourceLocation)
  }
}

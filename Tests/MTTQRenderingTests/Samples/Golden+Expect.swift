internal import TestSupport
internal import Testing

extension Golden {
  /// Compares a whole output with the file below the fixtures that it must equal.
  static func expect(
    _ output: String, equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let golden = try text(path, rewrittenBy: output)
    #expect(output == golden, "differs from \(path)", sourceLocation: sourceLocation)
  }
}

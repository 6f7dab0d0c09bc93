internal import Glibc

/// A result that comes in parts, too long to be held in memory: an ordinary file appears whole or
/// not at all, a pipe or device takes the parts as they come.
///
///     var output = try GrowingOutput(OutputFile("kho.sql", sparing: books), for: .asBefore)
///     try output.write(part)
///     try output.finish()
package struct GrowingOutput: ~Copyable {
  private let stream: OpenStream?
  /// The pipe or device behind the stream, where it was opened for this.
  private let end: Descriptor?
  private var replacement: FileReplacement?

  package init(_ output: OutputFile, for audience: FileAudience) throws(StoreFailure) {
    let end = try GrowingOutput.end(of: output)
    let replacement = try GrowingOutput.replacement(of: output, for: audience)
    stream = output.stream?.stream(GrowingOutput.number(of: end))
    self.end = end
    self.replacement = replacement
  }

  private static func number(of end: borrowing Descriptor?) -> Int32? {
    switch end {
    case .some(let end): end.number
    case .none: nil
    }
  }

  private static func end(of output: OutputFile) throws(StoreFailure) -> Descriptor? {
    guard let stream = output.stream else { return nil }
    return try stream.opened()
  }

  private static func replacement(
    of output: OutputFile, for audience: FileAudience
  ) throws(StoreFailure) -> FileReplacement? {
    output.stream == nil ? try FileReplacement(of: WholeFile(output.path), for: audience) : nil
  }

  /// Takes the next part.
  package mutating func write(_ bytes: [UInt8]) throws(StoreFailure) -> StandardStream.Outcome {
    if let stream { return try stream.write(bytes) }
    try replacement?.write(bytes)
    return .written
  }

  /// Puts a file in its place.
  package mutating func finish() throws(StoreFailure) {
    try replacement?.secure()
    try replacement?.takePlace()
  }
}

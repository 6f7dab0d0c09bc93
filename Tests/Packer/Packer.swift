internal import Foundation
internal import MTTQText

/// Compresses and decompresses for checks by programs of others.
///
/// `Packer compress` and `Packer decompress LIMIT` read messages from standard input, each behind its
/// length in four bytes, the lowest first, and write the answers in the same form. For a message that
/// is no stream of Deflate, or one of more than LIMIT bytes, the answer is four bytes of 0xFF.
@main
enum Packer {
  static func main() throws {
    let words = CommandLine.arguments
    let input = Array(try FileHandle.standardInput.readToEnd() ?? Data())
    var output: [UInt8] = []
    var place = 0
    while place < input.count {
      let start = place + 4
      let length = input[place..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
      place = start + length
      let answer = answer(to: input.span.extracting(start..<place), words)
      let size = answer.map { UInt32($0.count) } ?? UInt32.max
      output += (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + (answer ?? [])
    }
    try FileHandle.standardOutput.write(contentsOf: Data(output))
  }

  private static func answer(to message: Span<UInt8>, _ words: [String]) -> [UInt8]? {
    switch words.dropFirst().first {
    case "compress":
      return Deflate.compressed(message)
    case "decompress":
      do {
        return try Deflate.decompressed(message, atMost: words.last.flatMap { Int($0) } ?? 0)
      } catch {
        return nil
      }
    default:
      exit(64)
    }
  }
}

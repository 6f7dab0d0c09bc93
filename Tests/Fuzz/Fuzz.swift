internal import Foundation

/// Feeds readers with bytes and holds them to what must be true of any input.
///
/// An ordinary build replays files: `Fuzz READER PATH…` reads each file once, and each file of a
/// folder. Built by `.ci/fuzz` with libFuzzer, `Fuzz READER …` takes libFuzzer's own arguments,
/// invents inputs, and stops at the first one that a check fails on.
@main
enum Fuzz {
  static func main() {
    let words = CommandLine.arguments
    guard words.count > 1, let reader = FuzzedReader.named(words[1]) else {
      complain("usage: Fuzz READER PATH…, READER being one of: ")
      complain(FuzzedReader.all.map(\.name).joined(separator: " ") + "\n")
      exit(64)
    }
    #if FUZZING
      LibFuzzer.run(reader)
    #else
      let failures = words.dropFirst(2).flatMap { Corpus.failures(of: reader, below: $0) }
      for failure in failures { complain(failure + "\n") }
      exit(failures.isEmpty ? 0 : 1)
    #endif
  }

  static func complain(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

internal import Glibc

/// What is typed into the process, or piped.
package enum StandardInput {
  /// How command lines and failures name it.
  package static let name = "-"

  /// Whether a person types on a terminal.
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything up to the end.
  ///
  /// - Throws: `damagedData` beyond `limit` bytes; `inputOutput`; `noInput` for a folder.
  package static func read(limit: Int = WholeFile.largest) throws(StoreFailure) -> [UInt8] {
    try OpenStream(number: STDIN_FILENO, shown: name).read(limit: limit)
  }
}

import Foundation
import MTTQText
import TestSupport

/// A copy of a book of the fixtures, and a console to work in it.
struct ConsoleBook {
  private let temporary: TemporaryFolder
  private let console: Console

  /// - Parameter input: what is piped into each command.
  init(
    today: String, input: [UInt8] = [],
    editor: (@Sendable (_ file: String, _ line: Int?) -> Int32)? = nil
  ) throws {
    temporary = try TemporaryFolder()
    let folder = temporary.url.appending(path: "book")
    try Fixtures.copy(book: "valid/cam-pho-2026", to: folder)
    console = Console(
      today: CalendarDate(today), locale: "", book: folder.path, input: input,
      editor: editor)
  }

  var folder: URL { temporary.url.appending(path: "book") }

  /// Runs a command; `BOOK` stands for the folder, in the words and in what is printed.
  func run(_ words: [String]) -> [String] {
    console.run(words.map { $0 == "BOOK" ? folder.path : $0 })
      .map { $0.replacing(folder.path, with: "BOOK") }
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}

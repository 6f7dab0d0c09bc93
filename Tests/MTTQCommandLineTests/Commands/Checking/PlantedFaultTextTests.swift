import Foundation
import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

/// What `validate` prints about each book of `Fixtures/invalid`, whole and in both languages.
@Suite struct `The text of planted faults` {
  private static let folders = Fixtures.folders(holding: "expected.json", below: "invalid")

  @Test(arguments: folders, ["vi", "en"])
  func `is as it is written down`(folder: String, language: String) throws {
    let printed = try PlantedBook(folder).validated(language)
    let golden = "\(folder)/expected.\(language).txt"
    #expect(try printed == Golden.text(golden, rewrittenBy: printed))
  }

  @Test func `there are books to look at`() {
    #expect(Self.folders.count > 100)
  }
}

/// A book of the fixtures with a fault in it.
private struct PlantedBook {
  private let source: String

  init(_ source: String) {
    self.source = source
  }

  /// The words of `validate`, its paths relative to the book.
  func validated(_ language: String) throws -> String {
    let folder = try TemporaryFolder()
    let book = folder.url.appending(path: "book")
    try Fixtures.copy(book: source, to: book)
    let day = Fixtures.bytes("\(source)/as-of")
      .flatMap { CalendarDate(String(String(decoding: $0, as: UTF8.self).prefix(10))) }
    let console = Console(
      today: day ?? CalendarDate("1900-01-01"), locale: language, book: book.path)
    return console.run(["validate", "--lang", language, book.path])
      .map { $0.replacing(book.path + "/", with: "") + "\n" }.joined()
  }
}

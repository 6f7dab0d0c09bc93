import Foundation
import MTTQCommandLine
import MTTQText
import Testing

/// What `validate` prints about each book of `Fixtures/invalid`, whole and in both languages.
@Suite struct `The text of planted faults` {
  private static let folders: [String] = {
    let root = Transcript.fixtures.appending(path: "invalid").path
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix("/expected.json") }
      .map { String($0.dropLast("/expected.json".count)) }.sorted()
  }()

  @Test(arguments: folders, ["vi", "en"])
  func `is as it is written down`(folder: String, language: String) throws {
    let source = Transcript.fixtures.appending(path: "invalid/" + folder)
    let golden = source.appending(path: "expected.\(language).txt")
    let printed = try PlantedBook(source).validated(language)
    if ProcessInfo.processInfo.environment["MTTQ_REWRITE_GOLDENS"] == "1" {
      try Data(printed.utf8).write(to: golden)
    }
    let expected = FileManager.default.contents(atPath: golden.path) ?? Data()
    #expect(printed == String(decoding: expected, as: UTF8.self))
  }

  @Test func `there are books to look at`() {
    #expect(Self.folders.count > 100)
  }
}

/// A book of the fixtures, copied to where its register is for its owner alone.
private struct PlantedBook {
  private let source: URL

  init(_ source: URL) {
    self.source = source
  }

  /// The words of `validate`, its paths relative to the book.
  func validated(_ language: String) throws -> String {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "mttq-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: source, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.appending(path: "households.json").path
    if FileManager.default.fileExists(atPath: register) {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: register)
    }
    let day = FileManager.default.contents(atPath: source.appending(path: "as-of").path)
      .flatMap { CalendarDate(String(String(decoding: $0, as: UTF8.self).prefix(10))) }
    let console = Console(
      today: day ?? CalendarDate("1900-01-01"), locale: language, book: folder.path)
    return console.run(["validate", "--lang", language, folder.path])
      .map { $0.replacing(folder.path + "/", with: "") + "\n" }.joined()
  }
}

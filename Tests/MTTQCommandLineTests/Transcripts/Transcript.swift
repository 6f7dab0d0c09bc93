import Foundation
import MTTQText
import TestSupport

/// A terminal session of the fixtures: commands with all that they print, run again and compared.
///
/// A line `$ mttq …` is a command; what follows up to the next one is its output, lines of standard
/// error marked `! `, an exit code other than 0 as `[64]`. Lines above the first command set the
/// scene: `book:` a folder of the fixtures, `today:` a day, `lang:` a locale. In a command, `BOOK`
/// is the copy of the book, or where one may be made, `TABLES` the tables of the fixtures, `VALID`
/// its sound books and `SEEDS` the seeds.
struct Transcript {
  /// The names of all transcripts.
  static var all: [String] {
    let folder = Fixtures.folder.appending(path: "transcripts").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  private let text: String

  init(_ name: String) throws {
    let file = Fixtures.folder.appending(path: "transcripts/\(name)")
    text = try String(contentsOf: file, encoding: .utf8)
  }

  private var commands: [Substring] {
    text.split(separator: "\n").filter { $0.hasPrefix("$ mttq") }
  }

  /// The commands that are run, each as its words from the command's name on; those that are
  /// refused as written wrongly are none.
  var runs: [[String]] {
    let session = text.split(separator: "\n$ mttq").dropFirst()
    return session.filter { !$0.hasSuffix("\n[64]") && !$0.hasSuffix("\n[64]\n") }.map { part in
      let words = Transcript.words(part.prefix { $0 != "\n" })
      let isValue = zip([""] + words, words).map { before, _ in
        ["-C", "--lang", "--as-of", "--by"].contains(before)
      }
      return Array(zip(words, isValue).drop { $0.hasPrefix("-") || $1 }.map(\.0))
    }
  }

  /// Runs the commands anew and gives the session as it is now.
  func rerun() throws -> String {
    let head = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("$ ") }
    func scene(_ key: String) -> String? {
      head.first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    let folder = try TemporaryFolder()
    let book = folder.url.appending(path: "book")
    if let source = scene("book") { try Fixtures.copy(book: source, to: book) }
    let console = Console(
      today: scene("today").flatMap { CalendarDate($0) }, locale: scene("lang") ?? "",
      book: book.path)
    let places = [
      (word: "BOOK", path: book.path),
      (word: "TABLES", path: Fixtures.folder.appending(path: "tables").path),
      (word: "VALID", path: Fixtures.folder.appending(path: "valid").path),
      (word: "SEEDS", path: Fixtures.repository.appending(path: "seeds").path),
    ]
    var lines = head.map(String.init)
    for command in commands {
      let words = Transcript.words(command.dropFirst("$ mttq".count)).map { word in
        places.reduce(word) { $0.replacing($1.word, with: $1.path) }
      }
      lines.append(String(command))
      lines += console.run(words).map { line in
        places.reduce(line) { $0.replacing($1.path, with: $1.word) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words of a command line, quoted as in a shell.
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let ended = word { words.append(ended) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

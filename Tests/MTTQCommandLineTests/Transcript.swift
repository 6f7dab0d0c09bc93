import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport

/// A terminal session of the fixtures: commands with all that they print, run again and compared.
///
/// A line `$ mttq …` is a command; what follows up to the next one is its output, lines of standard
/// error marked `! `, an exit code other than 0 as `[64]`. Lines above the first command set the
/// scene: `book:` a folder of the fixtures, `today:` a day, `lang:` a locale. In a command, `BOOK` is the
/// copy of the book and `TABLES` the tables of the fixtures.
struct Transcript {
  /// The names of all transcripts.
  static var all: [String] {
    let folder = Fixtures.folder.appending(path: "transcripts").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  let name: String
  let text: String

  init(_ name: String) throws {
    self.name = name
    let file = Fixtures.folder.appending(path: "transcripts/\(name)")
    text = try String(contentsOf: file, encoding: .utf8)
  }

  /// Runs the commands anew and gives the session as it is now.
  func rerun() throws -> String {
    let head = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("$ ") }
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("$ mttq") }
    func scene(_ key: String) -> String? {
      head.first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    let folder = try TemporaryFolder()
    let book = folder.url.appending(path: "book")
    if let source = scene("book") { try Fixtures.copy(book: source, to: book) }
    let console = Console(
      today: scene("today").flatMap { CalendarDate($0) }, locale: scene("lang") ?? "",
      book: book.path)
    var lines = head.map(String.init)
    for command in commands {
      let words = Transcript.words(command.dropFirst("$ mttq".count)).map {
        $0.replacing("BOOK", with: book.path)
          .replacing("TABLES", with: Fixtures.folder.appending(path: "tables").path)
      }
      lines.append(String(command))
      lines += console.run(words).map {
        $0.replacing(book.path, with: "BOOK")
          .replacing(Fixtures.folder.appending(path: "tables").path, with: "TABLES")
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

/// A world in memory: a clock that stands, numbers that are not random, and a console that
/// remembers.
final class Console: Sendable {
  private let printed = Mutex<[(stream: StandardStream, text: String)]>([])
  private let moments = Mutex(0)
  private let today: CalendarDate?
  private let environment: [String: String]
  private let input: [UInt8]

  /// - Parameter input: what is piped into each command.
  init(today: CalendarDate?, locale: String, book: String, input: [UInt8] = []) {
    self.today = today
    self.input = input
    environment = ["LANG": locale, "MTTQ_BOOK": book, "MTTQ_BY": "can-bo"]
  }

  /// Runs a command and gives what it prints, line by line, and its exit code unless it is 0.
  func run(_ words: [String]) -> [String] {
    let code = Tool.run(words, in: world)
    let lines = printed.withLock { printed in
      defer { printed.removeAll() }
      return printed.flatMap { stream, text in
        text.replacing("\r\n", with: "␍\n")
          .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map { stream == .error ? "! \($0)" : String($0) }
      }
    }
    return lines + (code == .done ? [] : ["[\(code.rawValue)]"])
  }

  private var world: World {
    World(
      environment: environment,
      now: { [self] in
        let moment = moments.withLock { count in
          count += 1
          return count
        }
        let start = Int(today?.dayNumber ?? 0) * 86_400 + 7200
        return SystemClock.Moment(seconds: start + moment * 60, millisecond: 0)
      }, today: { [today] in today },
      randomBytes: { Array(repeating: 7, count: $0) },
      write: { [self] stream, bytes in
        printed.withLock { $0.append((stream, String(decoding: bytes, as: UTF8.self))) }
        return .written
      }, readInput: { [input] in input })
  }
}

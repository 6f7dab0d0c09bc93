import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport

/// A folder of a test's own, where `mttq new` runs as at a terminal, and what it showed.
struct NewTranscript {
  private let temporary: TemporaryFolder

  var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// Runs the tool; `~` in a word or an answer, and in what is shown, stands for the folder.
  ///
  /// What is shown: standard error and output as they come, then the exit code. With `answers` a
  /// person types them, and then ends the input.
  func run(_ words: String..., answers: [String]? = nil, language: String = "") -> String {
    run(words, answers: answers, language: language)
  }

  func run(
    _ words: [String], answers: [String]? = nil, language: String = "",
    variables: [String: String] = [:]
  ) -> String {
    let shown = Mutex("")
    let left = Mutex((answers ?? []).map { $0.replacing("~", with: folder.path) })
    let world = World(
      environment: ["LANG": language, "TERM": "dumb"].merging(variables) { $1 },
      now: { SystemClock.Moment(seconds: 1_767_225_600, millisecond: 0) },
      today: { CalendarDate("2026-01-01") },
      randomBytes: { [UInt8](repeating: 0, count: $0) },
      write: { _, bytes in
        shown.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return .written
      },
      isTerminal: { $0 == .error && answers != nil }, columns: { 400 },
      inputIsTerminal: answers != nil,
      readLine: {
        let line = left.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        shown.withLock { $0 += line.map { $0 + "\n" } ?? "" }
        return line
      })
    let code = Tool.run(words.map { $0.replacing("~", with: folder.path) }, in: world)
    return shown.withLock { $0 }.replacing(folder.path, with: "~") + "[\(code.rawValue)]"
  }

  func text(_ name: String) throws -> String {
    String(decoding: try WholeFile(folder.appending(path: name).path).read(), as: UTF8.self)
  }

  func write(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// The names in the folder or below it, in order.
  func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path).sorted()
  }
}

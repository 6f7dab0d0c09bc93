internal import Glibc
internal import MTTQStore
internal import MTTQText

/// A writer that tests start beside others, limit, and kill.
///
/// `StoreWriter append BOOK NAME COUNT [LIMIT]` appends COUNT records, one after the other, and
/// prints the id of each once it is acknowledged; no file may grow beyond LIMIT bytes.
/// `StoreWriter replace BOOK NAME COUNT [LIMIT]` replaces the register COUNT times.
/// `StoreWriter hold BOOK NAME` takes the lock, says so, and keeps it until it is killed.
/// `StoreWriter input FILE LIMIT` writes standard input, of at most LIMIT bytes, to FILE.
/// It ends with the exit code of the failure that it met.
@main
enum StoreWriter {
  static func main() {
    ProcessHabits.settle()
    let words = CommandLine.arguments
    guard words.count >= 4 else { exit(64) }
    do throws(StoreFailure) {
      let count = words.count > 4 ? Int(words[4]) ?? 0 : 0
      if words.count > 5, let limit = UInt(words[5]) { limitFiles(limit) }
      let book = BookFolder(words[2])
      switch words[1] {
      case "append": try append(book, words[3], count)
      case "replace": try replace(book, words[3], count)
      case "hold": try hold(book, words[3])
      case "input":
        try WholeFile(words[2]).create(try StandardInput.read(limit: Int(words[3]) ?? 0))
      default: exit(64)
      }
    } catch {
      complain(error)
      exit(error.category.rawValue)
    }
  }

  private static func append(_ book: BookFolder, _ name: String, _ count: Int) throws(StoreFailure)
  {
    let appender = JournalAppender(book.journalPath) { line in
      line.count > 1 && line[0] == UInt8(ascii: "{") && line[line.count - 1] == UInt8(ascii: "}")
    }
    for number in 0..<count {
      let lock = try BookLock(of: book, holder: name)
      let note = String(repeating: "x", count: number * 37 % 300)
      try appender.append(
        Array("{\"id\":\"\(name)-\(number)\",\"note\":\"\(note)\"}\n".utf8), under: lock)
      try say("\(name)-\(number)")
    }
  }

  private static func replace(
    _ book: BookFolder, _ name: String, _ count: Int
  ) throws(StoreFailure) {
    for number in 0..<count {
      let text = String(repeating: "\(name)-\(number)\n", count: 1000)
      try book.households.replace(Array(text.utf8), for: .ownerOnly)
      try say("\(name)-\(number)")
    }
  }

  private static func hold(_ book: BookFolder, _ name: String) throws(StoreFailure) {
    let lock = try BookLock(of: book, holder: name)
    try say("held")
    // A loop that never ends would let the compiler drop the lock before it.
    while getppid() != 0 { pause() }
    _ = consume lock
  }

  private static func say(_ line: String) throws(StoreFailure) {
    if try StandardStream.output.write(Array("\(line)\n".utf8)) == .closed { exit(0) }
  }

  private static func complain(_ failure: StoreFailure) {
    do {
      _ = try StandardStream.error.write(Array("\(failure.message(.english))\n".utf8))
    } catch {
      exit(70)
    }
  }

  private static func limitFiles(_ limit: UInt) {
    var limits = rlimit(rlim_cur: limit, rlim_max: limit)
    // unsafe: C reads the value through a pointer that lives only during the call.
    guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits) == 0 else {
      exit(70)
    }
  }
}

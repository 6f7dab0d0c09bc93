internal import Glibc
package import MTTQCore
internal import Synchronization

/// A journal that is open, read by all processors of the machine: cut at ends of lines, each run is
/// taken by whichever reader is free.
///
/// A journal that is short, or one of many that are read at once, is read by one alone.
package struct JournalRuns: JournalSource {
  package typealias Failure = StoreFailure

  private let file: JournalFile?
  private let threads: Int
  /// Where runs begin, the end behind the last; nil where one reader reads the journal.
  private let cuts: [Int]?
  /// A journal that is one run: it is held, and read from the disk once.
  private let held: JournalChunk?
  private let told: ((_ bytes: Int, _ lines: Int) -> Void)?

  /// A quarter of a megabyte, as of `JournalReader`.
  package static let runSize = 256 << 10

  /// Prepares to read a journal.
  ///
  /// - Parameters:
  ///   - file: nil of a book that has no journal.
  ///   - threads: how many read it at most.
  ///   - runSize: how many bytes a run has at least, but for the last.
  ///   - told: called on the calling thread now and then with how much has been read.
  /// - Throws: `inputOutput`.
  package init(
    _ file: JournalFile?, threads: Int = SideBySide.processors, runSize: Int = runSize,
    told: ((_ bytes: Int, _ lines: Int) -> Void)? = nil
  ) throws(StoreFailure) {
    self.file = file
    self.threads = threads
    self.told = told
    if let file, file.length <= runSize {
      var reader = JournalReader(file, chunkSize: runSize)
      held = try reader.next()
    } else {
      held = nil
    }
    if let file, threads > 1, file.length > runSize * 2 {
      cuts = try JournalRuns.cuts(file, runSize)
    } else {
      cuts = nil
    }
  }

  package func gather<State: Sendable>(
    _ runs: Set<Int>?, isInOrder: Bool, from begin: State,
    _ read: @escaping @Sendable (inout State, _ lines: Span<UInt8>, JournalRun) -> Void
  ) throws(StoreFailure) -> [State] {
    guard let file else { return [begin] }
    guard !isInOrder, let cuts else { return [try gather(file, runs, from: begin, read)] }
    let wanted = runs?.filter { $0 < cuts.count - 1 }.sorted() ?? Array(0..<(cuts.count - 1))
    let (bytes, lines) = (Progress(), Progress())
    let isTold = told != nil
    let readers = SideBySide.gather(
      wanted, threads: threads,
      told: { told?(bytes.count.load(ordering: .relaxed), lines.count.load(ordering: .relaxed)) },
      from: RunReader(file, begin)
    ) { reader, index in
      reader.read(cuts[index]..<cuts[index + 1]) { state, chunk, isLast in
        if isTold {
          bytes.count.add(chunk.count, ordering: .relaxed)
          lines.count.add(chunk.newlines, ordering: .relaxed)
        }
        chunk.withLines {
          read(&state, $0, JournalRun(index: index, firstLine: nil, isLast: isLast))
        }
      }
    }
    for case let failure? in readers.map(\.failure) { throw failure }
    return readers.map(\.state)
  }

  /// How much all readers have read.
  private final class Progress: Sendable {
    let count = Atomic(0)
  }

  private func gather<State>(
    _ file: JournalFile, _ runs: Set<Int>?, from begin: State,
    _ read: (inout State, _ lines: Span<UInt8>, JournalRun) -> Void
  ) throws(StoreFailure) -> State {
    var state = begin
    if let held {
      told?(held.offset, held.firstLine)
      let run = JournalRun(index: 0, firstLine: 1, isLast: true)
      if runs?.contains(0) ?? true { held.withLines { read(&state, $0, run) } }
      return state
    }
    if file.length == 0 { return state }
    var reader = JournalReader(file)
    var index = 0
    while let chunk = try reader.next() {
      told?(chunk.offset, chunk.firstLine)
      let isLast = chunk.offset + chunk.count == reader.length
      if runs?.contains(index) ?? true {
        chunk.withLines {
          read(&state, $0, JournalRun(index: index, firstLine: chunk.firstLine, isLast: isLast))
        }
      }
      index += 1
    }
    return state
  }

  /// Where each run begins, and the end; nil where a line is longer than any may be.
  private static func cuts(_ file: JournalFile, _ runSize: Int) throws(StoreFailure) -> [Int]? {
    var cuts = [0]
    var block = [UInt8](repeating: 0, count: 512)
    while let last = cuts.last, last + runSize < file.length {
      var offset = last + runSize - 1
      var cut: Int?
      while cut == nil {
        let count = try file.read(into: &block, 0..<block.count, at: offset)
        if count == 0 || offset - last > JournalReader.longestLine { return nil }
        cut = block[..<count].firstIndex(of: UInt8(ascii: "\n")).map { offset + $0 + 1 }
        offset += count
        if offset >= file.length { cut = cut ?? file.length }
      }
      cuts.append(min(cut ?? file.length, file.length))
    }
    if cuts.last != file.length { cuts.append(file.length) }
    return cuts
  }
}

/// One of those who read a journal: its buffer, and what it has gathered.
private struct RunReader<State: Sendable>: Sendable {
  private let file: JournalFile
  private var buffer: [UInt8] = []
  private(set) var state: State
  private(set) var failure: StoreFailure?

  init(_ file: JournalFile, _ state: State) {
    self.file = file
    self.state = state
  }

  /// Reads some bytes of the journal; where it has lost them meanwhile, as many as there are.
  mutating func read(
    _ range: Range<Int>, _ body: (inout State, JournalChunk, _ isLast: Bool) -> Void
  ) {
    if failure != nil { return }
    if buffer.count < range.count { buffer = [UInt8](repeating: 0, count: range.count) }
    do throws(StoreFailure) {
      let count = try file.read(into: &buffer, 0..<range.count, at: range.lowerBound)
      let isLast = count < range.count || range.upperBound == file.length
      if count == 0 { return }
      body(
        &state, JournalChunk(buffer, count: count, firstLine: 0, offset: range.lowerBound), isLast)
    } catch {
      failure = error
    }
  }
}

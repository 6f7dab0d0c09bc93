internal import MTTQText

/// The first reading of a journal by one of its readers: which records are taken back, and which ids may
/// stand on several lines, so that the second reading can leave out the one and compare the other.
///
/// Ids that mttq writes grow from line to line. Of a run of lines in which they do, the first and the last
/// are kept: where no other run reaches in between, no id of it can stand twice. Of all other runs each
/// id is kept.
///
/// It looks at the head of a line alone: a tree is made only of voids and of lines by other hands.
struct JournalSurvey: Sendable {
  /// The ids that a void takes back.
  private(set) var voided = IdentifierList()
  private(set) var runs: [Run] = []
  private(set) var identifiers = MetIdentifiers()
  /// How many bytes the longest line has of those that end in a newline.
  private(set) var longestLine = 0
  private var greatest: RecordKey?

  /// What is known of a run.
  struct Run: Sendable {
    let index: Int
    let firstLine: Int?
    /// How many lines end in it.
    var lines = 0
    /// The least and the greatest id; nil where no line has one.
    fileprivate(set) var least: RecordKey?
    fileprivate(set) var greatest: RecordKey?
    /// Whether each of its ids was kept.
    var isKept = false
  }

  /// Reads a run of whole lines; a last line without its newline is read as well.
  mutating func read(_ lines: Span<UInt8>, _ run: JournalRun) {
    var read = Run(index: run.index, firstLine: run.firstLine)
    lines.eachLine(from: run.anyFirstLine) { line, _ in
      if line.upperBound < lines.count {
        read.lines &+= 1
        if line.count > longestLine { longestLine = line.count }
      }
      if line.isEmpty { return }
      guard let key = survey(lines.extracting(line)) else { return }
      if !read.isKept, isLate(key, in: read) {
        read.isKept = true
        if read.least != nil { keep(lines.extracting(first: line.lowerBound), run) }
      }
      if read.isKept { identifiers.insert(key) }
      read.add(key)
    }
    if let last = read.greatest { greatest = greatest.map { max($0, last) } ?? last }
    runs.append(read)
  }

  /// Keeps each id of a run that was read before.
  mutating func keep(_ lines: Span<UInt8>, _ run: JournalRun) {
    lines.eachLine(from: run.anyFirstLine) { line, _ in
      if let key = lines.extracting(line).recordKey() { identifiers.insert(key) }
    }
  }

  /// Whether an id is not greater than all before it, as far as this reader knows them.
  @inline(__always)
  private func isLate(_ key: RecordKey, in run: Run) -> Bool {
    if let last = run.greatest { return key <= last }
    return greatest.map { key <= $0 } ?? false
  }

  /// The id of a line; notes what it takes back.
  @inline(__always)
  private mutating func survey(_ line: Span<UInt8>) -> RecordKey? {
    guard let (id, isVoid) = line.recordHead() else { return surveyInFull(line) }
    if isVoid {
      if let void = ScannedVoid(line) {
        voided.insert(void.target(in: line))
      } else {
        _ = surveyInFull(line)
      }
    }
    return RecordKey(line.extracting(id))
  }

  private mutating func surveyInFull(_ line: Span<UInt8>) -> RecordKey? {
    guard let tree = JSONReader.read(SourceText(path: "", bytes: line.bytes)).tree else {
      return nil
    }
    if tree["kind"]?.text == "void", let record = tree["record"]?.text,
      IdentifierForm.isRecordIdentifier(record)
    {
      voided.insert(RecordKey(record))
    }
    guard let id = tree["id"]?.text, IdentifierForm.isRecordIdentifier(id) else { return nil }
    return RecordKey(id)
  }
}

extension JournalSurvey.Run {
  @inline(__always)
  fileprivate mutating func add(_ key: RecordKey) {
    guard let greatest else {
      (least, self.greatest) = (key, key)
      return
    }
    // Nearly all ids are greater than those before them.
    if greatest < key {
      self.greatest = key
    } else if let least, key < least {
      self.least = key
    }
  }
}

internal import MTTQText

/// The second reading of a journal: folds its records onto the plan, one pass, and gathers what
/// is wrong with its lines.
///
/// Its state is what it counts. It reads runs of whole lines, in any number of calls, and keeps
/// nothing of them but what happened besides results. Several readers may each fold some of the runs:
/// merged, they are what one reader of all is.
///
///     let survey = try SurveyedJournal(journal)
///     let begin = JournalFold(
///       plan: plan, register: nil, references: document.references, grounds: document.grounds,
///       segments: Segments(periods), survey: survey,
///       duplicates: try RepeatedLines.watch(journal, survey), path: "journal.jsonl")
///     let fold = try begin.over(journal)
///     fold.standing  // what figures are read from
struct JournalFold: Sendable {
  private(set) var standing: Standing
  /// What is wrong with single lines, in their order.
  var findings: [Diagnostic] { found.findings }
  private var found = FindingList()
  private let path: String
  private let survey: SurveyedJournal
  private let references: ReferenceTable
  private let lineCheck = LineCheck()
  private let watch: RecordWatch
  /// Who wrote a line before, and the note of one, which name nobody.
  private var writerBefore: [UInt8] = []
  private var noteBefore: [UInt8] = []
  private let places: Places
  private var scanner: ResultScanner
  private var events: EventScanner
  private let duplicates: DuplicateWatch
  /// Voids and releases whose target is to be looked for.
  private(set) var pointers: Pointers
  /// The sendings that were taken back, in the order of the lines.
  private(set) var sendingsTakenBack: [Standing.Entry] = []
  /// What can be judged of the book, the lines that were left out taken into account.
  private(set) var grounds: Grounds
  /// What is looked for on another reading.
  private(set) var wholes: WholeSearch

  /// - Parameters:
  ///   - path: the journal's file as the user named it.
  ///   - references: the ids of plan and register.
  ///   - grounds: what can be judged by plan and register.
  ///   - watch: what warnings to look for in single records.
  init(
    plan: Plan, register: Register?, references: ReferenceTable, grounds: Grounds,
    segments: Segments, survey: SurveyedJournal, duplicates: DuplicateWatch, path: String,
    watch: RecordWatch
  ) {
    let indicators = plan.allIndicators
    self.path = path
    self.survey = survey
    pointers = Pointers(voided: survey.voided.count)
    self.references = references
    self.grounds = grounds
    self.watch = watch
    wholes = WholeSearch([])
    standing = Standing(plan: plan, indicators: indicators, segments: segments)
    places = Places(plan: plan, indicators: indicators, register: register)
    scanner = ResultScanner(places: places, indicators: indicators, lineCheck: lineCheck)
    events = EventScanner(references: references, lineCheck: lineCheck)
    self.duplicates = duplicates
  }

  /// Reads a journal, of which nothing was read yet.
  ///
  /// - Parameter wholes: what is looked for beside.
  func over<Source: JournalSource>(
    _ journal: Source, seeking wholes: WholeSearch = WholeSearch([])
  ) throws(Source.Failure) -> JournalFold {
    var begin = self
    begin.wholes = wholes
    var readers = try journal.gather(nil, isInOrder: false, from: begin) { $0.read($1, $2) }
    let hadSeveral = readers.count > 1
    // Each is let go of once it was merged: together they would take twice the room.
    var fold = readers.isEmpty ? begin : readers.removeFirst()
    while !readers.isEmpty { fold.merge(readers.removeFirst()) }
    if hadSeveral, fold.dependsOnOrder {
      fold =
        try journal.gather(nil, isInOrder: true, from: begin) { $0.read($1, $2) }.first ?? begin
    }
    fold.pointers.settle(among: survey.voided, fold.standing.households)
    return fold
  }

  /// Reads a run of whole lines.
  private mutating func read(_ chunk: Span<UInt8>, _ run: JournalRun) {
    let isLast = run.isLast
    chunk.eachLine(from: survey.firstLine(of: run)) { place, number in
      let line = chunk.extracting(chunk.withoutReturn(place))
      if line.isEmpty { return }
      read(line, number: number, isUnfinished: isLast && place.upperBound == chunk.count)
    }
  }

  /// Adds what another reader folded of other runs.
  private mutating func merge(_ other: JournalFold) {
    standing.merge(other.standing)
    found = .merged([found, other.found])
    pointers.merge(other.pointers)
    sendingsTakenBack = Standing.Entry.inOrder(sendingsTakenBack, other.sendingsTakenBack)
    grounds.merge(other.grounds)
    wholes.merge(other.wholes)
  }

  /// Whether something of it may depend on the order in which the lines were read: what so many
  /// unknown ids were probably meant to be, or which of so many lines that were left out are known.
  private var dependsOnOrder: Bool {
    references.isLimited(after: found.count(of: .refUnknown)) || grounds.isCut
  }

  @inline(__always)
  private mutating func read(_ line: Span<UInt8>, number: Int, isUnfinished: Bool) {
    if scanner.scan(line), !wantsToSee(line) {
      if countScanned(line: number, bytes: line) { noteOdd(line, number: number) }
    } else if !line.isBlank, !countVoid(line, number: number),
      !countEvent(line, number: number)
    {
      readInFull(line.bytes, number: number, isUnfinished: isUnfinished)
    }
  }

  /// Counts a void in its plain form; false of any other line, and where somebody may be named in it.
  private mutating func countVoid(_ line: Span<UInt8>, number: Int) -> Bool {
    guard let (id, isVoid) = line.usualHead(), isVoid, let void = ScannedVoid(line),
      void.isSound(in: line, lineCheck), !names(void, in: line)
    else { return false }
    let key = RecordKey(line.extracting(id))
    if duplicates.isIdle || !repeats(key, line, line: number) {
      addVoid(of: void.target(in: line), line: number)
      noteVoid(key)
    }
    return true
  }

  /// Adds the void of a record.
  private mutating func addVoid(of target: RecordKey, line: Int) {
    if let place = survey.voided.place(of: target) {
      pointers.addVoid(of: place, line: line)
    } else {
      // It was not there when the journal was surveyed.
      pointers.addVoid(of: target.id, line: line)
    }
  }

  /// Notes a void, where it is taken back itself.
  private mutating func noteVoid(_ key: RecordKey) {
    if let place = survey.voided.place(of: key) { pointers.foundVoid(at: place) }
  }

  private func names(_ void: ScannedVoid, in line: Span<UInt8>) -> Bool {
    guard watch.looksForNames else { return false }
    return watch.namesSomebody(line.extracting(void.reason))
      || (void.by.map { watch.namesHead(line.extracting($0)) } ?? false)
  }

  /// Counts what happened to a household in its plain form; false of any other line, and where there may
  /// be a word to say of it.
  private mutating func countEvent(_ line: Span<UInt8>, number: Int) -> Bool {
    guard let record = events.record(line),
      !watch.looksForNames || !watch.namesSomebody(in: record),
      !(record.event.dayToCover.map(watch.isUncovered) ?? false)
    else { return false }
    let key = RecordKey(record.id)
    if !duplicates.isIdle, repeats(key, line, line: number) { return true }
    if let place = survey.voided.place(of: key) {
      pointers.found(at: place)
      if case .assign = record.event { pointers.foundAssignment(key) }
    } else {
      count(record, key: key, line: number)
    }
    return true
  }

  /// Whether a result that was scanned must be read in full, as somebody may be named in it.
  @inline(__always)
  private mutating func wantsToSee(_ line: Span<UInt8>) -> Bool {
    guard watch.looksForNames else { return false }
    // Mostly the same as in a line before.
    if let note = scanner.result.note, !line.extracting(note).isSame(as: noteBefore) {
      if watch.namesSomebody(line.extracting(note)) { return true }
      noteBefore = line.extracting(note).bytes
    }
    if let writer = scanner.result.writer, !line.extracting(writer).isSame(as: writerBefore) {
      if watch.namesHead(line.extracting(writer)) { return true }
      writerBefore = line.extracting(writer).bytes
    }
    return false
  }

  /// Counts a result that was scanned; false where it does not count.
  @inline(__always)
  private mutating func countScanned(line number: Int, bytes: Span<UInt8>) -> Bool {
    let key = scanner.result.key
    // Most journals have neither repetitions nor voids, and no id is then looked for.
    if !duplicates.isIdle, repeats(key, bytes, line: number) { return false }
    if !survey.voided.isEmpty, let place = survey.voided.place(of: key) {
      pointers.found(at: place)
      return false
    }
    standing.add(scanner.result, line: number)
    if wholes.isWanted { wholes.note(scanner.result, line: number) }
    return true
  }

  /// Notes what is odd about the days of a result that was scanned; a tree is made only where the
  /// finding is kept.
  @inline(__always)
  private mutating func noteOdd(_ line: Span<UInt8>, number: Int) {
    let (day, area) = (scanner.result.on, scanner.result.area)
    let isUncovered = watch.isUncovered(day)
    let isAstray = watch.isAstray(area, on: day)
    guard isUncovered || isAstray else { return }
    let bytes: [UInt8] = line.bytes
    func read() -> (tree: JSONNode, source: SourceText) {
      let source = SourceText(path: path, bytes: bytes, firstLine: number)
      return (JSONReader.read(source).tree ?? .null, source)
    }
    if isUncovered {
      found.append(.journalUncovered) {
        let (tree, source) = read()
        return watch.uncovered(day, tree, source)
      }
    }
    if isAstray {
      found.append(.areaDay) {
        let (tree, source) = read()
        return watch.astray(area, on: day, tree, source)
      }
    }
  }

  /// Whether a line does not count as its record stands on another one; what is wrong with that is
  /// noted.
  private mutating func repeats(_ key: RecordKey, _ bytes: Span<UInt8>, line: Int) -> Bool {
    guard survey.repeated.contains(key.fingerprint) else { return false }
    let meeting = duplicates.meeting(key, bytes, number: line)
    if case .first(let counts) = meeting { return !counts }
    let source = SourceText(path: path, bytes: bytes.bytes, firstLine: line)
    if case .again(let counts) = meeting {
      found.append(.duplicateRecord(source))
      return !counts
    }
    if let tree = JSONReader.read(source).tree, let id = tree["id"] {
      grounds.leaveOut(bytes.bytes, tree, references)
      found.append(.conflictingIdentifier(source, at: id))
    }
    return true
  }

  private mutating func readInFull(_ bytes: [UInt8], number: Int, isUnfinished: Bool) {
    let source = SourceText(path: path, bytes: bytes, firstLine: number)
    let line = JournalLine(
      source, references: references, lineCheck: lineCheck,
      unknownBefore: found.count(of: .refUnknown))
    if isUnfinished, line.tree?.members == nil || bytes.contains(0) {
      let isLost = bytes.zerosAtEnd > survey.longestLine
      found.append(isLost ? .lost(source) : .torn(source))
      grounds.leaveOut(bytes, line.tree, references)
      return
    }
    guard let text = line.tree?["id"]?.text, IdentifierForm.isRecordIdentifier(text)
    else {
      found += line.findings
      grounds.leaveOut(bytes, line.tree, references)
      return
    }
    let key = RecordKey(text)
    if !duplicates.isIdle, repeats(key, bytes.span, line: number) { return }
    // What is wrong with a line that was taken back is not told: taking it back is how it is
    // mended. A void that a void points at is a fault of that one, and is looked at itself.
    let isVoid = line.tree?["kind"]?.text == "void"
    if !isVoid, let place = survey.voided.place(of: key) {
      pointers.found(at: place)
      if case .assign = line.record?.event { pointers.foundAssignment(key) }
      if let record = line.record, case .sent = record.event {
        sendingsTakenBack.append(Standing.Entry(record: record, line: number))
      }
      return
    }
    found += line.findings
    guard !line.hasError, let record = line.record else {
      noteVoid(key)
      grounds.leaveOut(bytes, line.tree, references)
      return
    }
    if let tree = line.tree {
      found += watch.findings(record, tree, source)
    }
    count(record, key: key, line: number)
  }

  private mutating func count(_ record: Record, key: RecordKey, line number: Int) {
    if record.event.household != nil, places.households == nil { standing.noteHousehold(number) }
    switch record.event {
    case .result(let result):
      let scanned = ScannedResult(result, of: record, key: key, places: places)
      standing.add(scanned, line: number)
      if wholes.isWanted { wholes.note(scanned, line: number) }
    case .void(let void):
      if IdentifierForm.isRecordIdentifier(void.record) {
        addVoid(of: RecordKey(void.record), line: number)
      } else {
        pointers.addVoid(of: void.record, line: number)
      }
      noteVoid(key)
    case .release(let release):
      standing.households.add(release, of: record, line: number)
    case .assign(let assignment):
      pointers.foundAssignment(key)
      standing.households.add(assignment, of: record, line: number)
    case .outcome(let outcome):
      standing.households.add(outcome, of: record, line: number)
    case .task, .model, .estimate, .remark, .sent, .received, .score:
      standing.events.append(Standing.Entry(record: record, line: number))
    }
  }
}

extension ScannedResult {
  /// A result read in full, as the scanner would have left it.
  init(_ result: Record.Result, of record: Record, key: RecordKey, places: Places) {
    self.key = key
    at = record.at
    on = result.on
    org = result.org.flatMap(places.organisations.position(of:)).map(Int32.init) ?? -1
    area = result.area.flatMap(places.areas.position(of:)).map(Int32.init) ?? -1
    for value in result.values + result.stated {
      guard let indicator = places.indicators.position(of: value.indicator) else { continue }
      _ = append(indicator: Int32(indicator), value: value.value)
    }
    for part in result.parts {
      guard let dimension = places.dimensions.position(of: part.dimension),
        let place = places.parts[dimension].position(of: part.part)
      else { continue }
      _ = append(dimension: Int32(dimension), part: Int32(place))
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are these.
  fileprivate func isSame(as bytes: [UInt8]) -> Bool {
    guard count == bytes.count else { return false }
    for index in 0..<count where self[index] != bytes[index] { return false }
    return true
  }

  /// Whether there is nothing but blanks.
  fileprivate var isBlank: Bool {
    for index in 0..<count where self[index] != 0x20 && self[index] != 0x09 { return false }
    return true
  }
}

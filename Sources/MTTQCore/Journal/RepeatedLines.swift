internal import MTTQText

/// The lines of a journal whose ids may stand on several, as one of its readers gathers them.
struct RepeatedLines: Sendable {
  private let survey: SurveyedJournal
  private var lines: [(number: Int, key: RecordKey, bytes: [UInt8])] = []
  private var size = 0

  private init(_ survey: SurveyedJournal) {
    self.survey = survey
  }

  /// How many bytes of lines a reader gathers at most. Where there are more, as where whole books were
  /// merged, one reader looks at all lines and keeps two of each id.
  private static let mostBytes = 4 << 20

  private var isFull: Bool { size > RepeatedLines.mostBytes }

  /// How the lines stand to each other whose ids stand on several.
  static func watch<Source: JournalSource>(
    _ journal: Source, _ survey: SurveyedJournal
  ) throws(Source.Failure) -> DuplicateWatch {
    var watch = DuplicateWatch()
    if survey.repeated.isEmpty { return watch }
    let readers = try journal.gather(nil, isInOrder: false, from: RepeatedLines(survey)) {
      $0.read($1, $2)
    }
    if !readers.contains(where: \.isFull) {
      for line in readers.flatMap(\.lines).sorted(by: { $0.number < $1.number }) {
        watch.meet(line.key, line.bytes.span, number: line.number)
      }
      return watch
    }
    let watches = try journal.gather(nil, isInOrder: true, from: watch) { watch, lines, run in
      RepeatedLines.each(lines, run, survey) { watch.meet($1, $2, number: $0) }
    }
    return watches.first ?? watch
  }

  private mutating func read(_ lines: Span<UInt8>, _ run: JournalRun) {
    if isFull { return }
    RepeatedLines.each(lines, run, survey) { number, key, line in
      self.lines.append((number, key, line.bytes))
      size += line.count
    }
  }

  /// Hands over those lines that are JSON, without their line breaks; a torn tail is no line.
  private static func each(
    _ lines: Span<UInt8>, _ run: JournalRun, _ survey: SurveyedJournal,
    _ body: (Int, RecordKey, Span<UInt8>) -> Void
  ) {
    lines.eachLine(from: survey.firstLine(of: run)) { place, number in
      let line = lines.extracting(lines.withoutReturn(place))
      guard !line.isEmpty, let key = line.recordKey(), survey.repeated.contains(key.fingerprint)
      else { return }
      let bytes: [UInt8] = line.bytes
      guard let tree = JSONReader.read(SourceText(path: "", bytes: bytes)).tree,
        tree["id"]?.text.map(IdentifierForm.isRecordIdentifier) == true
      else { return }
      let isUnfinished = run.isLast && place.upperBound == lines.count
      if isUnfinished, tree.members == nil || bytes.contains(0) { return }
      body(number, key, line)
    }
  }
}

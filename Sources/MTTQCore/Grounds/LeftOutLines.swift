internal import MTTQText

/// What the lines of a journal may have been about that were left out for a fault of theirs: the
/// words that stand in them.
struct LeftOutLines: Sendable {
  private var words: Set<String> = []
  /// More words than are kept: then every id may be among them.
  private var isFull = false
  /// Whether a line does not show which figures it was about.
  private var hidesFigures = false
  /// The kinds of records that a line may have been.
  private var kinds: Set<RecordKind> = []
  /// Since when a line may be missing; nil while none is left out.
  private(set) var earliest: Instant?
  /// The words of the lines that may have been sendings.
  private var wordsOfSendings: Set<String> = []
  /// Whether such a line does not show which report it was about.
  private var hidesReport = false
  /// How many records have no id by which another could point at them.
  private(set) var nameless = 0

  /// How many words are kept: bounds the memory that a journal of nothing but faults can take.
  private static let limit = 100_000

  /// Notes the words of a line, runs of the characters that an id may hold, and what cannot be told
  /// from its tree.
  mutating func note(_ line: [UInt8], _ tree: JSONNode?, _ references: ReferenceTable) {
    if let tree, tree["id"]?.text.map(IdentifierForm.isRecordIdentifier) != true { nameless += 1 }
    noteFigures(tree, references)
    let moment = tree?["at"]?.text.flatMap { Instant($0) } ?? line.moment
    earliest = min(earliest ?? Instant.latest, moment ?? Instant.first)
    noteSending(line, tree, references)
    if let kind = tree?["kind"]?.text.flatMap(RecordKind.init(rawValue:)) {
      kinds.insert(kind)
    } else {
      kinds.formUnion(RecordKind.allCases)
    }
    guard !isFull else { return }
    words.formUnion(line.words)
    if line.contains(UInt8(ascii: "\\")), let tree { noteTexts(tree) }
    isFull = words.count > LeftOutLines.limit
  }

  /// Adds what another reader noted of other lines of the journal.
  mutating func merge(_ other: LeftOutLines) {
    words.formUnion(other.words)
    isFull = isFull || other.isFull || words.count > LeftOutLines.limit
    hidesFigures = hidesFigures || other.hidesFigures
    kinds.formUnion(other.kinds)
    if let moment = other.earliest { earliest = min(earliest ?? moment, moment) }
    wordsOfSendings.formUnion(other.wordsOfSendings)
    hidesReport = hidesReport || other.hidesReport
    nameless += other.nameless
  }

  /// Whether more was left out than is kept, so that it depends on the order of reading what is.
  var isCut: Bool { wordsOfSendings.count >= LeftOutLines.limit }

  /// Notes which figures a line may have been about.
  private mutating func noteFigures(_ tree: JSONNode?, _ references: ReferenceTable) {
    // The words of a line that is no JSON tell what it was about; a bare value in place of a record
    // tells nothing.
    guard let tree else { return }
    if let kind = tree["kind"]?.text.flatMap(RecordKind.init(rawValue:)), kind != .result { return }
    let values = tree["values"]?.members ?? []
    let stated = tree["stated"]?.members ?? []
    guard !values.isEmpty || !stated.isEmpty else {
      hidesFigures = true
      return
    }
    if values.contains(where: { references.ratios.contains($0.key) }) { hidesFigures = true }
    for key in (values + stated).map(\.key) {
      if references.contains(.indicator, key) { continue }
      if let meant = Nearest.match(to: key, among: references.candidates(.indicator)) {
        words.insert(meant)
      } else {
        hidesFigures = true
      }
    }
  }

  /// Notes the reports whose sending a line may have been.
  private mutating func noteSending(
    _ line: [UInt8], _ tree: JSONNode?, _ references: ReferenceTable
  ) {
    let kind = tree?["kind"]?.text.flatMap(RecordKind.init(rawValue:))
    if let kind, kind != .sent { return }
    if let report = tree?["report"]?.text { wordsOfSendings.insert(report) }
    let known = tree?["report"]?.text.map { references.contains(.report, $0) } ?? false
    if kind == .sent, !known { hidesReport = true }
    if wordsOfSendings.count < LeftOutLines.limit { wordsOfSendings.formUnion(line.words) }
  }

  /// Notes the texts of a line that is written with escapes.
  private mutating func noteTexts(_ node: JSONNode) {
    if let text = node.text { words.insert(String(text.prefix(64))) }
    for element in node.elements ?? [] { noteTexts(element) }
    for member in node.members ?? [] {
      words.insert(String(member.key.prefix(64)))
      noteTexts(member.value)
    }
  }

  /// Whether a line that was left out may have been about an id.
  func mention(_ id: String) -> Bool { isFull || words.contains(id) }

  /// Whether a line that was left out may have been a record of a kind.
  func mayHold(_ kind: RecordKind) -> Bool { kinds.contains(kind) }

  /// Whether a line that was left out may have said that a report was sent.
  func mayHoldSending(of report: String) -> Bool {
    hidesReport || wordsOfSendings.contains(report)
  }

  /// Whether the figure of an indicator may lack what a line says that was left out.
  func mayChange(figureOf indicator: String) -> Bool { hidesFigures || mention(indicator) }
}

extension [UInt8] {
  /// The runs of characters that an id may hold.
  fileprivate var words: Set<String> {
    Set(
      split { !IdentifierForm.isRecordByte($0) }.filter { (2...64).contains($0.count) }
        .map { String(decoding: $0, as: UTF8.self) })
  }

  /// The first moment that stands in the bytes of a line that is no JSON: that under `at`, as mttq
  /// writes it.
  fileprivate var moment: Instant? {
    let key = Array(#""at":""#.utf8)
    guard let start = indices.first(where: { self[$0...].starts(with: key) }) else { return nil }
    let text = self[(start + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return text.count > 20 ? nil : Instant(String(decoding: text, as: UTF8.self))
  }
}

internal import MTTQText

/// Tells the lines of one id apart: one record written down several times, or several records.
///
/// Lines are one record where their canonical form differs in `at`, `by`, `batch` and `check` alone;
/// the line with the earliest `at` counts, of equals the least by bytes (book.md, “journal.jsonl”).
struct DuplicateWatch: Sendable {
  private let repeated: Set<RecordKey>
  /// The lines that count where it is not the first, as an earlier reading found.
  private let counting: [RecordKey: Int]
  private var met: [RecordKey: Met] = [:]

  /// What is kept of the lines of one id.
  private struct Met {
    let form: RecordForm
    let firstLine: Int
    var best: (at: String, bytes: [UInt8], line: Int)
  }

  init(repeated: Set<RecordKey>, counting: [RecordKey: Int] = [:]) {
    self.repeated = repeated
    self.counting = counting
  }

  enum Meeting: Hashable {
    /// The first line of its id, or one that says the same again, and whether it is the one to count.
    case first(counts: Bool)
    case again(counts: Bool)
    /// A line that is another record.
    case other
  }

  /// Whether no id stands twice.
  @inline(__always)
  var isIdle: Bool { repeated.isEmpty }

  /// The lines that count where it is not the first, by their ids.
  var elsewhere: [RecordKey: Int] {
    met.filter { $0.value.best.line != $0.value.firstLine }.mapValues(\.best.line)
  }

  /// Notes a line, without its line break, and tells how it stands to those before it.
  mutating func meet(_ key: RecordKey, _ line: Span<UInt8>, number: Int) -> Meeting {
    guard repeated.contains(key) else { return .first(counts: true) }
    let bytes: [UInt8] = line.bytes
    let form = RecordForm(bytes)
    let own = (at: form.at, bytes: bytes, line: number)
    guard let before = met[key] else {
      met[key] = Met(form: form, firstLine: number, best: own)
      return .first(counts: (counting[key] ?? number) == number)
    }
    guard form.text == before.form.text else { return .other }
    let isEarlier =
      own.at == before.best.at
      ? own.bytes.lexicographicallyPrecedes(before.best.bytes) : own.at < before.best.at
    if isEarlier { met[key]?.best = own }
    return .again(counts: counting[key] == number)
  }
}

/// What a line says, without when, by whom and with what it was written.
private struct RecordForm: Sendable {
  /// The canonical text; the line as it is where it is no JSON object.
  let text: [UInt8]
  /// When it was written, empty where that is not said.
  let at: String

  private static let aside: Set<String> = ["at", "by", "batch", "check"]

  init(_ line: [UInt8]) {
    let tree = JSONReader.read(SourceText(path: "", bytes: line)).tree
    guard let tree, let members = tree.members else {
      (text, at) = (line, "")
      return
    }
    let kind = tree["kind"]?.text.flatMap(RecordKind.init(rawValue:))
    let kept = JSONNode(.object(members.filter { !RecordForm.aside.contains($0.key) }))
    let ordered = CanonicalForm.tree(kept, fields: kind.flatMap { Shape.records[$0] } ?? [])
    text = Array(JSONText.compact(ordered).utf8)
    at = tree["at"]?.text ?? ""
  }
}

internal import MTTQText

/// Tells the lines of one id apart: one record written down several times, or several records.
///
/// Lines are one record where their canonical form differs in `at`, `by`, `batch` and `check` alone;
/// the line with the earliest `at` counts, of equals the least by bytes (book.md, “journal.jsonl”).
///
///     var watch = DuplicateWatch()
///     watch.meet(key, line, number: 7)  // each line of such an id, in their order
///     watch.meeting(key, line, number: 7)  // how it stands to the others
struct DuplicateWatch: Sendable {
  private var met: [RecordKey: Met] = [:]

  /// What is kept of the lines of one id.
  private struct Met {
    let form: RecordForm
    let firstLine: Int
    var best: (at: String, bytes: [UInt8], line: Int)
  }

  enum Meeting: Hashable {
    /// The first line of its id, or one that says the same again, and whether it is the one to count.
    case first(counts: Bool)
    case again(counts: Bool)
    /// A line that is another record.
    case other
  }

  /// Whether no line was met.
  @inline(__always)
  var isIdle: Bool { met.isEmpty }

  /// The line that counts of each id.
  var counting: [RecordKey: Int] { met.mapValues(\.best.line) }

  /// Notes a line, without its line break.
  mutating func meet(_ key: RecordKey, _ line: Span<UInt8>, number: Int) {
    let bytes: [UInt8] = line.bytes
    let form = RecordForm(bytes)
    guard let before = met[key] else {
      met[key] = Met(form: form, firstLine: number, best: (form.at, bytes, number))
      return
    }
    guard form.text == before.form.text else { return }
    let isEarlier =
      form.at == before.best.at
      ? bytes.lexicographicallyPrecedes(before.best.bytes) : form.at < before.best.at
    if isEarlier { met[key]?.best = (form.at, bytes, number) }
  }

  /// How a line, without its line break, stands to the others of its id, all of which were met.
  func meeting(_ key: RecordKey, _ line: Span<UInt8>, number: Int) -> Meeting {
    guard let all = met[key] else { return .first(counts: true) }
    let counts = all.best.line == number
    if number == all.firstLine { return .first(counts: counts) }
    return RecordForm(line.bytes).text == all.form.text ? .again(counts: counts) : .other
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
    let ordered = CanonicalForm.tree(kept, fields: kind.map { Shape.records[$0] } ?? [])
    text = Array(JSONText.compact(ordered).utf8)
    at = tree["at"]?.text ?? ""
  }
}

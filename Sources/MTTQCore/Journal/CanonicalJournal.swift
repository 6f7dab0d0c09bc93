package import MTTQText

/// A journal on its way into canonical form, run by run of its lines.
///
/// A line is written anew that holds a record of a known kind, and no check or one that matches.
/// Any other stays as it is: what cannot be read cannot be written, and to give a new check to a
/// line that was altered would hide it. Only blank lines go, and two equal lines stay two.
package struct CanonicalJournal: Sendable {
  private let path: String
  private let lineEnds: LineEnds
  private let scanner = CanonicalLineScanner()
  private let lineCheck = LineCheck()
  private var broken: [Diagnostic] = []
  private var altered: [(id: String?, fault: Diagnostic)] = []
  private var voided: Set<String> = []

  /// Where the journal first differs from its canonical form; nil as long as it does not.
  package private(set) var difference: FormDifference?

  /// Begins with the journal at a path; `lineEnds` says whether CRLF for LF is a difference.
  package init(path: String, lineEnds: LineEnds = .exact) {
    self.path = path
    self.lineEnds = lineEnds
  }

  /// Why the journal must stay as it is, the first hundred of each kind: lines that are no JSON or
  /// give a key twice, and lines that were altered and have not been taken back.
  package var faults: [Diagnostic] {
    let standing = altered.filter { line in line.id.map { !voided.contains($0) } ?? true }
    return (broken + standing.map(\.fault)).sorted(by: Diagnostic.inReadingOrder)
  }

  /// Nothing is written while there is one, and a hundred are enough to begin mending with.
  private static let mostFaults = 100

  /// A run of whole lines in canonical form.
  package mutating func written(
    _ lines: Span<UInt8>, firstLine: Int, isLast: Bool
  ) -> [UInt8] {
    canonical(lines, firstLine: firstLine, isLast: isLast) ?? lines.bytes
  }

  /// A run of whole lines in canonical form; nil where the run is in it already.
  ///
  /// `isLast` says that it is the last run, whose last line may lack its newline or be torn.
  package mutating func canonical(
    _ lines: Span<UInt8>, firstLine: Int, isLast: Bool
  ) -> [UInt8]? {
    var copied = firstLine == 1 ? lines.textStart : 0
    if copied > 0 { noteMark(lines) }
    var written: [UInt8] = []
    lines.eachLine(from: firstLine) { place, number in
      let line = lines.extracting(place)
      let isEnded = place.upperBound < lines.count
      if isEnded, scanner.isCanonical(line) { return }
      let bytes: [UInt8] = line.bytes
      let form = form(
        SourceText(path: path, bytes: bytes, firstLine: number), isTail: isLast && !isEnded)
      let whole = isEnded ? bytes + [UInt8(ascii: "\n")] : bytes
      if form == whole || form == lineEnds.read(whole) { return }
      note(form, insteadOf: bytes, isEnded: isEnded, number)
      written += lines.extracting(copied..<place.lowerBound).bytes + form
      copied = min(place.upperBound + 1, lines.count)
    }
    if copied == 0 { return nil }
    return written + lines.extracting(copied..<lines.count).bytes
  }

  /// The canonical form of a line, with its newline.
  private mutating func form(_ source: SourceText, isTail: Bool) -> [UInt8] {
    let text = source.bytes[source.textStart...]
    let content = text.last == UInt8(ascii: "\r") ? text.dropLast() : text
    if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return [] }
    let (tree, syntax) = JSONReader.read(source)
    if isTail, tree?.members == nil { return Array(text) }
    let end = text.lastIndex { $0 != UInt8(ascii: "\r") } ?? text.startIndex
    let asItIs = text[...end] + [UInt8(ascii: "\n")]
    guard let tree, syntax.isEmpty else {
      if broken.count < CanonicalJournal.mostFaults { broken += syntax }
      return Array(asItIs)
    }
    guard isIntact(tree, source), let record = Record(tree: tree) else { return Array(asItIs) }
    if case .void(let void) = record.event { voided.insert(void.record) }
    return CanonicalForm.line(tree, record.event.kind, lineCheck)
  }

  /// Whether a line has no check, or one that matches.
  private mutating func isIntact(_ tree: JSONNode, _ source: SourceText) -> Bool {
    guard let check = tree["check"] else { return true }
    if JournalLine.isValid(check, in: tree, source, lineCheck) { return true }
    if check.text != nil, altered.count < CanonicalJournal.mostFaults {
      altered.append((tree["id"]?.text, .wrongCheck(source, at: check)))
    }
    return false
  }

  private mutating func note(
    _ form: [UInt8], insteadOf bytes: [UInt8], isEnded: Bool, _ number: Int
  ) {
    if difference != nil { return }
    difference = FormDifference(
      SourceText(
        path: path, bytes: isEnded ? bytes + [UInt8(ascii: "\n")] : bytes, firstLine: number),
      from: SourceText(path: path, bytes: form, firstLine: number))
  }

  /// Notes the byte-order mark, which the canonical form of a journal does not have.
  private mutating func noteMark(_ lines: Span<UInt8>) {
    let line: [UInt8] = lines.extracting(0..<lines.lineEnd(from: 0)).bytes
    difference = FormDifference(
      SourceText(path: path, bytes: line),
      from: SourceText(path: path, bytes: Array(line.dropFirst(lines.textStart))))
  }
}

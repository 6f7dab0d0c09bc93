package import MTTQText

/// The lines of a journal summed up as a seal has them: how many distinct ones stand before each of
/// some moments, and the sum of their digests (book.md, “Seal”).
///
/// A line counts as `fmt` writes it, without its check. Of a journal of any length nothing is kept but
/// the digests of lines whose ids may stand on several.
///
///     var lines = SealedLines(before: [sending.record.at], repeated: survey.repeated)
///     lines.read(chunk, firstLine: 1)
///     lines.sum(before: sending.record.at)
package struct SealedLines: Sendable {
  /// What stands before a moment.
  package struct Sum: Hashable, Sendable {
    package internal(set) var count = 0
    package internal(set) var digests = Digest256.zero
    /// Whether a line there does not match its check, so that nobody knows what it was.
    package internal(set) var hasAlteredLine = false
  }

  /// The latest time that a line names.
  package private(set) var latest: Instant?
  /// In their order, each once.
  private let moments: [Instant]
  /// For each moment, what stands before it and not before the one before that.
  private var sums: [Sum]
  private var duplicates: DuplicateLines
  private let scanner = CanonicalLineScanner()
  private let lineCheck = LineCheck()

  /// Begins with no line.
  ///
  /// - Parameter repeated: the hashes of the ids that may stand on several lines, from a first reading.
  init(before moments: [Instant], repeated: FingerprintSet) {
    self.moments = Set(moments).sorted()
    sums = Array(repeating: Sum(), count: self.moments.count)
    duplicates = DuplicateLines(repeated: repeated)
  }

  /// Reads a run of whole lines; one that is no record with a time counts nowhere.
  package mutating func read(_ lines: Span<UInt8>, firstLine: Int) {
    lines.eachLine(from: firstLine) { place, _ in
      let line = lines.extracting(place)
      if !line.isEmpty, !readUsual(line) { readInFull(line.bytes) }
    }
  }

  /// What stands before one of the moments.
  package func sum(before moment: Instant) -> Sum {
    var sum = Sum()
    for (place, part) in zip(moments, sums) where place <= moment {
      sum.count += part.count
      sum.digests = sum.digests &+ part.digests
      sum.hasAlteredLine = sum.hasAlteredLine || part.hasAlteredLine
    }
    return sum
  }

  /// Reads a line as mttq writes it; false where it is not surely one.
  private mutating func readUsual(_ line: Span<UInt8>) -> Bool {
    guard let end = scanner.endOfCovered(line), let head = line.sealedHead() else { return false }
    var hash = SHA256()
    hash.update(line.extracting(0..<end))
    hash.update([UInt8(ascii: "}")].span)
    count(hash.finish(), RecordKey(line.extracting(head.id)), at: head.at)
    return true
  }

  private mutating func readInFull(_ bytes: [UInt8]) {
    let source = SourceText(path: "", bytes: bytes)
    let (tree, syntax) = JSONReader.read(source)
    guard let tree, syntax.isEmpty, tree.members != nil, let id = tree["id"]?.text else { return }
    let at = tree["at"]?.text.flatMap { Instant($0) }
    if let check = tree["check"], !JournalLine.isValid(check, in: tree, source, lineCheck) {
      if let place = place(of: at ?? Instant.first) { sums[place].hasAlteredLine = true }
      if let at { latest = max(latest ?? at, at) }
      return
    }
    guard let at else { return }
    let line = JSONText.compact(JSONNode(.object(tree.unchecked)))
    count(SHA256.digest(Array(line.utf8).span), RecordKey(id), at: at)
  }

  private mutating func count(_ digest: Digest256, _ key: RecordKey, at moment: Instant) {
    latest = max(latest ?? moment, moment)
    guard let place = place(of: moment), duplicates.isNew(digest, key) else { return }
    sums[place].count += 1
    sums[place].digests = sums[place].digests &+ digest
  }

  /// The first of the moments that a line stands before.
  private func place(of moment: Instant) -> Int? {
    var (low, high) = (0, moments.count)
    while low < high {
      let middle = (low + high) / 2
      if moments[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low < moments.count ? low : nil
  }
}

extension JSONNode {
  /// The members of a line as `fmt` writes them, without the check; those of what is no record stay
  /// in their order.
  fileprivate var unchecked: [JSONMember] {
    if let record = Record(tree: self) { return CanonicalForm.unchecked(self, record.event.kind) }
    return (members ?? []).filter { $0.key != "check" }
  }
}

extension Span<UInt8> {
  /// The id and the time of a line in canonical form that has both, as every record has.
  fileprivate func sealedHead() -> (id: Range<Int>, at: Instant)? {
    // `{"id":"`, then `","at":"` behind the id; what is covered by a check ends in a quote, a digit
    // or a bracket, so that the last eight bytes are never reached.
    guard count > 60, eightBytes(at: 0) & 0x00FF_FFFF_FFFF_FFFF == 0x0022_3A22_6469_227B else {
      return nil
    }
    let end = plainEnd(from: 7)
    guard end >= 15, end <= 71, count > end &+ 29, eightBytes(at: end) == 0x223A_2274_6122_2C22,
      self[end &+ 28] == UInt8(ascii: "\""),
      let at = Instant(bytes: extracting((end &+ 8)..<(end &+ 28)))
    else { return nil }
    return (7..<end, at)
  }
}

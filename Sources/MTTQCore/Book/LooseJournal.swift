package import MTTQText

/// A journal without a usable plan beside it, of which only single lines can be checked.
package enum LooseJournal {
  /// What is wrong with its lines, as far as `references` are known.
  package static func findings(
    _ source: SourceText, references: ReferenceTable = ReferenceTable()
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let lineCheck = LineCheck()
    var number = 1
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for line in lines {
      let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
        let source = SourceText(path: source.path, bytes: Array(bytes), firstLine: number)
        let read = JournalLine(source, references: references, lineCheck: lineCheck)
        let isTorn = number == lines.count && read.tree?.members == nil
        findings += isTorn ? [.torn(source)] : read.findings
      }
      number += 1
    }
    return findings
  }
}

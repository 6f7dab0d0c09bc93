import MTTQText
import TestSupport
import Testing

@Suite struct `Findings that several readers gathered` {
  @Test(arguments: [3, FindingList.most + 700])
  func `are those that one reader would have gathered`(lines: Int) {
    var random = SeededRandom(seed: UInt64(lines))
    var whole = FindingList()
    var parts = [FindingList(), FindingList(), FindingList()]
    for line in 1...lines {
      let part = Int(random.next() % 3)
      // Two of one line stay in their order.
      for code in random.chance(70) ? ["test/a", "test/b"] : ["test/b", "test/c"] {
        let finding = Diagnostic(
          DiagnosticCode(code, .error), at: Place(path: "j", line: line, column: 1),
          Wording(vi: "dòng \(line)", en: "line \(line)"))
        whole.append(finding)
        parts[part].append(finding)
      }
    }
    let merged = FindingList.merged(parts)
    #expect(merged.findings == whole.findings)
    for code in ["test/a", "test/b", "test/c"] {
      let code = DiagnosticCode(code, .error)
      #expect(merged.count(of: code) == whole.count(of: code))
    }
  }
}

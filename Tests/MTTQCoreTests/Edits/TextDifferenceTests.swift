import MTTQCore
import TestSupport
import Testing

@Suite struct `The difference of two texts` {
  private func difference(_ before: String, _ after: String) -> String {
    TextDifference(from: Array(before.utf8), to: Array(after.utf8), path: "plan.json").unified
  }

  @Test func `shows three lines around a change, and nothing where none is`() {
    let lines = (1...12).map { "\($0)\n" }
    let changed = lines.enumerated().map { $0 == 5 ? "sáu\n" : $1 }
    #expect(difference(lines.joined(), lines.joined()) == "")
    #expect(
      difference(lines.joined(), changed.joined()) == """
        --- plan.json
        +++ plan.json
        @@ -3,7 +3,7 @@
         3
         4
         5
        -6
        +sáu
         7
         8
         9

        """)
  }

  @Test func `a text put into many lines is shown whole, however long`() {
    let text = (1...9000).map { "\($0)\n" }.joined()
    let shown = difference("1 2 3\n", text)
    #expect(shown.hasPrefix("--- plan.json\n+++ plan.json\n@@ -1 +1,9000 @@\n-1 2 3\n+1\n"))
    #expect(shown.hasSuffix("+9000\n"))
  }

  @Test(arguments: 1...60) func `gives the second text when it is applied to the first`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      "\(Int.random(in: 0...4, using: &random))"
    }
    var new = old
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      if new.isEmpty || Bool.random(using: &random) {
        new.insert("x", at: Int.random(in: 0...new.count, using: &random))
      } else {
        new.remove(at: Int.random(in: 0..<new.count, using: &random))
      }
    }
    let shown = difference(
      old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
    #expect(applied(shown, to: old) == new)
  }

  /// The lines that a difference makes of others.
  private func applied(_ difference: String, to old: [String]) -> [String] {
    var made: [String] = []
    var place = 0
    for line in difference.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let numbers = line.split { !$0.isNumber && $0 != "," }[0].split(separator: ",")
        let count = numbers.count > 1 ? Int(numbers[1]) ?? 0 : 1
        let first = (Int(numbers[0]) ?? 1) - (count == 0 ? 0 : 1)
        made += old[place..<first]
        place = first
      } else if line.hasPrefix("+") {
        made.append(String(line.dropFirst()))
      } else {
        if line.hasPrefix(" ") { made.append(old[place]) }
        place += 1
      }
    }
    return made + old[place...]
  }
}

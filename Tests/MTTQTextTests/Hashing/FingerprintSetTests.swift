import MTTQText
import TestSupport
import Testing

@Suite struct `A set of fingerprints` {
  @Test func `holds what was put in, each once, and nothing else`() {
    var random = SeededRandom(seed: 5)
    var set = FingerprintSet()
    var expected: Set<UInt64> = []
    // Numbers whose lowest bits agree meet in one slot; zero marks a free one inside.
    for step in 0..<5000 {
      let number = step % 3 == 0 ? random.next() << 40 : random.next() % 4096
      #expect(set.insert(number) == expected.insert(number == 0 ? 1 : number).inserted)
      #expect(set.contains(number))
    }
    #expect(set.count == expected.count)
    for number in 2..<4200 as Range<UInt64> {
      #expect(set.contains(number) == expected.contains(number))
    }
    set.removeAll()
    #expect(set.isEmpty)
    #expect(!set.contains(7))
  }

  @Test func `holds nothing at first`() {
    #expect(!FingerprintSet().contains(0))
    #expect(!FingerprintSet().contains(1))
  }
}

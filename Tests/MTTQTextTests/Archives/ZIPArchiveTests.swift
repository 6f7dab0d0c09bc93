internal import MTTQText
internal import Testing

@Suite struct `A ZIP archive` {
  @Test func `without entries is the end of a directory`() throws {
    #expect(ZIPArchive().bytes == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    #expect(try ZIPEntries(ZIPArchive().bytes).paths == [])
  }

  @Test func `says of each entry in its head what it says in the directory`() {
    let sample = ArchiveSample()
    for (record, head) in [(.first, .firstHead), (.second, .secondHead)]
      as [(ArchiveSample.Record, ArchiveSample.Record)]
    {
      let entry = sample.place(of: record)
      let place = sample.place(of: head)
      #expect(sample.bytes[place + 4..<place + 30] == sample.bytes[entry + 6..<entry + 32])
      #expect(sample.number(record, 42, 4) == place)
    }
  }

  @Test func `stores what would not become shorter, and says which version reads it`() {
    let sample = ArchiveSample()
    #expect(sample.number(.first, 10, 2) == 0 && sample.number(.first, 6, 2) == 10)
    #expect(sample.number(.first, 20, 4) == 3 && sample.number(.first, 24, 4) == 3)
    #expect(sample.number(.second, 10, 2) == 8 && sample.number(.second, 6, 2) == 20)
    #expect(sample.number(.second, 20, 4) < 30 && sample.number(.second, 24, 4) == 1200)
  }

  @Test func `is of the first day there is, its files of the usual mode`() {
    for record in [.first, .second] as [ArchiveSample.Record] {
      #expect(ArchiveSample().number(record, 12, 4) == 0x0021_0000)
      #expect(ArchiveSample().number(record, 38, 4) == 0o100_644 << 16)
    }
  }

  @Test func `has as many bytes as its records say`() {
    let sample = ArchiveSample()
    #expect(sample.number(.end, 8, 2) == 2 && sample.number(.end, 10, 2) == 2)
    #expect(sample.number(.end, 16, 4) == sample.place(of: .first))
    #expect(sample.place(of: .first) + sample.number(.end, 12, 4) == sample.place(of: .end))
  }
}

internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// One line of a journal: a record that is read is written to a line that says the same.
  static let journalLine = FuzzedReader(name: "journal-line") { bytes in
    var expectations = Expectations()
    let line = JournalLine(bytes)
    expectations.expect(line.findings, liesIn: bytes, path: "journal.jsonl")
    guard let record = line.record, !line.hasError else { return expectations.failures }
    let written = record.line()
    let again = JournalLine(Array(written.dropLast()))
    expectations.expect(again.record == record, "the line as written is another record")
    expectations.expect(!again.hasError, "the line as written has an error")
    expectations.expect(again.record?.line() == written, "written twice, the line is another")
    return expectations.failures
  }
}

extension JournalLine {
  fileprivate init(_ bytes: [UInt8]) {
    self.init(
      SourceText(path: "journal.jsonl", bytes: bytes), references: SampleBook.reading.references,
      lineCheck: LineCheck())
  }
}

import MTTQCore
import MTTQText
import TestSupport
import Testing

/// What the sound books of the fixtures, the random ones and the oracle know of each list.
@Suite struct `The sample books` {
  private let folders = Fixtures.folders(holding: "plan.json", below: "valid")

  @Test func `hold a record of every kind`() throws {
    let lines = try folders.flatMap { folder in
      try RepositoryText("Fixtures/\(folder)/journal.jsonl").text.split(separator: "\n")
    }
    let missing = RecordKind.allCases.filter { kind in
      !lines.contains { $0.contains("\"kind\":\"\(kind.rawValue)\"") }
    }
    #expect(missing == [])
  }

  @Test func `owe every quota`() {
    let owed = folders.compactMap { FixtureBook($0).book }
      .flatMap { $0.plan.quotas.map(\.kind) }
    #expect(Quota.Kind.allCases.filter { !owed.contains($0) } == [])
  }

  @Test(arguments: [
    ("random_books/journal.py", RecordKind.allCases.map(\.rawValue)),
    ("planting/shape.py", RecordKind.allCases.map(\.rawValue)),
    ("random_books/duties.py", Quota.Kind.allCases.map(\.rawValue)),
    ("oracle/quotas.py", Quota.Kind.allCases.map(\.rawValue)),
  ])
  func `and what makes and counts them a second time name each`(
    script: String, words: [String]
  ) throws {
    let text = try RepositoryText("Tests/Oracle/\(script)").text
    #expect(words.filter { !text.contains("\"\($0)\"") } == [])
  }
}

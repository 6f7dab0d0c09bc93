/// A reader of untrusted input, and what must hold whatever it is given.
package struct FuzzedReader: Sendable {
  package let name: String
  /// What of it does not hold for these bytes; empty where all is well.
  package let check: @Sendable ([UInt8]) -> [String]

  /// All of them; each has a file in `Readers` and a folder in `Fixtures/corpus`.
  package static let all: [FuzzedReader] = [
    .plan, .register, .journal, .journalLine, .table, .quantity, .date, .commandLine, .snapshot,
    .deflate, .archive, .xml, .workbook,
  ]

  package static func named(_ name: String) -> FuzzedReader? {
    all.first { $0.name == name }
  }
}

/// Gathers what does not hold.
struct Expectations {
  private(set) var failures: [String] = []

  mutating func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { failures.append(what()) }
  }
}

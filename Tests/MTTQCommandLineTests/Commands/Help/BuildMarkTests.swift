import MTTQCommandLine
import TestSupport
import Testing

@Suite struct `The mark of a build` {
  @Test func `has commit and day where they were told`() {
    let mark = BuildMark("mttq-build commit 6849d14c20ab. day 2026-11-30")
    #expect(mark.commit == "6849d14c20ab")
    #expect(mark.day == "2026-11-30")
    #expect(mark.suffix == " (6849d14c20ab 2026-11-30)")
  }

  @Test func `has neither where they were not`() {
    let untold = BuildMark("mttq-build commit ............. day ..........")
    for mark in [untold, BuildMark(""), BuildMark.own] {
      #expect(mark.commit == nil)
      #expect(mark.day == nil)
      #expect(mark.suffix == "")
    }
  }

  /// Else `.ci/package` would find no place for what it tells, or one of another width.
  @Test func `stands in the source as it is looked for`() throws {
    let source = "Sources/MTTQCommandLine/Commands/Help/BuildMark.swift"
    for path in [source, ".ci/package"] {
      let places = try RepositoryText(path).text.ranges(of: /mttq-build commit \.{13} day \.{10}/)
      #expect(places.count == 1, "\(path)")
    }
  }
}

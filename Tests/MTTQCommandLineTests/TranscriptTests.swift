import Foundation
import Testing

@Suite struct `Terminal sessions` {
  @Test(arguments: Transcript.all)
  func `a session runs as it is written down`(name: String) throws {
    let transcript = try Transcript(name)
    let session = try transcript.rerun()
    if ProcessInfo.processInfo.environment["MTTQ_REWRITE_GOLDENS"] == "1" {
      try transcript.rewrite(session)
    }
    #expect(session == transcript.text)
  }

  @Test func `there are sessions to run`() {
    #expect(!Transcript.all.isEmpty)
  }
}

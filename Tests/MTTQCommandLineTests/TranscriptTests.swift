import TestSupport
import Testing

@Suite struct `Terminal sessions` {
  @Test(arguments: Transcript.all)
  func `a session runs as it is written down`(name: String) throws {
    let session = try Transcript(name).rerun()
    #expect(try session == Golden.text("transcripts/\(name)", rewrittenBy: session))
  }

  @Test func `there are sessions to run`() {
    #expect(!Transcript.all.isEmpty)
  }
}

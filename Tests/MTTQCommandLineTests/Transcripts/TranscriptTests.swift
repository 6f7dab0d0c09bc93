import TestSupport
import Testing

@Suite struct `Terminal sessions` {
  @Test(arguments: Transcript.all)
  func `a session runs as it is written down`(name: String) throws {
    let session = try Transcript(name).rerun()
    #expect(try session == Golden.text("transcripts/\(name)", rewrittenBy: session))
  }

  @Test func `each command runs in one of them`() throws {
    let commands = CommandPages.commands()
    #expect(commands.count > 50)
    #expect(commands.contains(["household", "renew"]) && commands.contains(["show"]))
    let runs = try Transcript.all.flatMap { try Transcript($0).runs }
    let missing = commands.filter { command in !runs.contains { $0.starts(with: command) } }
    #expect(missing.map { $0.joined(separator: " ") } == [])
  }
}

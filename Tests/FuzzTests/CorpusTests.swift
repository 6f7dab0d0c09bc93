import Foundation
import Fuzz
import TestSupport
import Testing

@Suite struct `The fuzzing corpus` {
  private static let folder = Fixtures.folder.appending(path: "corpus").path

  @Test(arguments: FuzzedReader.all.map(\.name))
  func `finds nothing wrong with a reader`(name: String) throws {
    let reader = try #require(FuzzedReader.named(name))
    let path = "\(Self.folder)/\(name)"
    #expect(Corpus.files(below: path).count > 3)
    #expect(Corpus.failures(of: reader, below: path) == [])
  }

  @Test func `has a folder for each reader and no other`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(folders.filter { !$0.hasPrefix(".") }.sorted() == FuzzedReader.all.map(\.name).sorted())
  }
}

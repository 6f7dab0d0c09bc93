import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The catalogue` {
  /// The entries of a data file as they stand there.
  private func entries(_ name: String) throws -> [JSONNode] {
    let text = try RepositoryText("Sources/MTTQCore/Data/\(name).json")
    return try #require(JSONReader.read(text.source).tree?[name]?.elements)
  }

  @Test func `reads every indicator, each under an id of its own`() throws {
    let written = try entries("indicators").map { $0["id"]?.text }
    #expect(!written.isEmpty)
    #expect(Catalogue.standard.indicators.map(\.id) == written)
    #expect(Set(written).count == written.count)
  }

  @Test func `names every indicator in English too`() {
    #expect(Catalogue.standard.indicators.filter { $0.nameEnglish?.isEmpty != false } == [])
  }

  @Test func `has a phrase for every indicator but ratios, with one number in it`() {
    let indicators = Catalogue.standard.indicators
    let phrased = indicators.filter {
      $0.phrase?.split(separator: "{n}", omittingEmptySubsequences: false).count == 2
    }
    #expect(phrased.map(\.id) == indicators.filter { $0.ratio == nil }.map(\.id))
    #expect(indicators.filter { $0.ratio != nil && $0.phrase != nil } == [])
  }

  @Test func `reads what is said of a recorded zero`() throws {
    let written = try entries("indicators").filter { $0["phraseZero"] != nil }
    #expect(!written.isEmpty)
    #expect(
      Catalogue.standard.indicators.compactMap(\.zeroPhrase)
        == written.compactMap { $0["phraseZero"]?.text })
  }
}

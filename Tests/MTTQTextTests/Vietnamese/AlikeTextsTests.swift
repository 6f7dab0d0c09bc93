import MTTQText
import Testing

@Suite("Texts that begin or end alike") struct AlikeTextsTests {
  private let texts = AlikeTexts(["xuan my", "tu le", "hoai pho", "xuan mai", "thu le"])

  @Test func `one slip leaves a half as it is`() {
    #expect(texts.places(like: "xuan mi").contains(0))
    #expect(texts.places(like: "xuam my").contains(0))
    #expect(texts.places(like: "tu lee").contains(1))
    #expect(texts.places(like: "oai pho").contains(2))
  }

  @Test func `places stand in the order of the list and come once`() {
    #expect(texts.places(like: "xuan my") == [0, 3])
  }

  @Test func `nothing is like a text that shares neither half`() {
    #expect(texts.places(like: "binh an").isEmpty)
    #expect(texts.places(like: "").isEmpty)
  }
}

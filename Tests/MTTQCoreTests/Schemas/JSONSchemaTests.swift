import MTTQCore
import MTTQText
import Testing

@Suite struct `JSON Schemas` {
  @Test(arguments: JSONSchema.allCases, [Language.vietnamese, .english])
  func `are JSON that names its draft, its kind and what it is`(
    schema: JSONSchema, language: Language
  ) throws {
    let text = schema.text(in: language)
    let (tree, faults) = JSONReader.read(SourceText(path: "a.json", bytes: Array(text.utf8)))
    #expect(faults.isEmpty)
    #expect(tree?["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(tree?["$id"]?.text == "urn:mttq:schema:\(schema.rawValue):1")
    #expect(tree?["title"]?.text?.isEmpty == false)
    #expect(tree?["description"]?.text?.isEmpty == false)
    #expect(tree?["type"]?.text == "object")
  }

  @Test(arguments: JSONSchema.allCases)
  func `refer to definitions that they have, and have none that nobody needs`(schema: JSONSchema) {
    let tree = schema.node(in: .vietnamese)
    let defined = (tree["$defs"]?.members ?? []).map { "#/$defs/\($0.key)" }
    #expect(Set(defined) == Set(tree.references))
  }

  @Test func `name the five contents by their official titles`() {
    let content = JSONSchema.plan.node(in: .vietnamese)["$defs"]?["content"]
    #expect(content?["enum"]?.elements?.compactMap(\.wholeNumber) == [1, 2, 3, 4, 5])
    #expect(
      content?["enumDescriptions"]?.elements?.map(\.text)
        == Catalogue.standard.contents.map(\.title))
  }

  @Test func `put forward every standard indicator, and for a result those that are recorded`() {
    let tree = JSONSchema.journal.node(in: .english)
    let recorded = tree["$defs"]?["results"]?["properties"]?.members?.map(\.key)
    let all = JSONSchema.plan.node(in: .english)["$defs"]?["indicator"]?["anyOf"]?.elements?.first
    let catalogue = Catalogue.standard.indicators
    #expect(recorded == catalogue.filter { $0.ratio == nil }.map(\.id))
    #expect(all?["enum"]?.elements?.compactMap(\.text) == catalogue.map(\.id))
  }

  @Test func `describe every kind of record`() {
    let branches = JSONSchema.journal.node(in: .english)["allOf"]?.elements ?? []
    let kinds = branches.compactMap {
      $0["if"]?["properties"]?["kind"]?["enum"]?.elements?.first?.text
    }
    #expect(kinds == RecordKind.allCases.map(\.rawValue))
  }
}

extension JSONNode {
  /// What its `$ref`s name.
  fileprivate var references: [String] {
    let own = self["$ref"]?.text.map { [$0] } ?? []
    return own + (members ?? []).flatMap(\.value.references)
      + (elements ?? []).flatMap(\.references)
  }
}

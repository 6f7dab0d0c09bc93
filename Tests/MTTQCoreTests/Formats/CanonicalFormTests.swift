import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Making the canonical form` {
  @Test(arguments: Fixtures.folders(holding: "plan.json", below: "valid"))
  func `leaves a plan in canonical form as it is`(folder: String) throws {
    let source = try #require(Fixtures.source(folder + "/plan.json", named: "plan.json"))
    let tree = try #require(JSONReader.read(source).tree)
    let text = CanonicalForm.text(tree, fields: Shape.plan)
    #expect(text == String(decoding: source.bytes, as: UTF8.self))
  }

  @Test func `orders keys at every depth, keeps unknown ones after them, composes texts`() throws {
    let typed = """
      {"zeta":{"b":1,"a":2},"year":2026.0,"tasks":[{"title":"Pha\u{302}n công","x":"e\u{302}",
       "id":"a"}],"unit":{"level":"commune","alpha":[],"id":"b"},"alpha":null,
       "targets":[{"atLeast":1.50,"indicator":"ngay-cong"}],"title":7}
      """
    let tree = try #require(
      JSONReader.read(SourceText(path: "", bytes: Array(typed.utf8))).tree)
    #expect(
      JSONText.compact(CanonicalForm.tree(tree, fields: Shape.plan)) == """
        {"unit":{"id":"b","level":"commune","alpha":[]},"year":2026,"title":7,\
        "tasks":[{"id":"a","title":"Phân công","x":"e\u{302}"}],\
        "targets":[{"indicator":"ngay-cong","atLeast":1.5}],"zeta":{"b":1,"a":2},"alpha":null}
        """)
  }
}

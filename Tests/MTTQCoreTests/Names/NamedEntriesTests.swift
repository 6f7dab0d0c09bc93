import MTTQCore
import MTTQText
import Testing

@Suite struct `Parts of a plan by name` {
  private let areas = NamedEntries(.area, [("xuan-my", "Xuân Mỹ"), ("tu-le", "Tu Lễ")])

  @Test(arguments: ["xuan-my", "Xuân Mỹ", "xuan my", "XUÂN MỸ"])
  func `are found by id and by name, with or without marks`(text: String) throws {
    #expect(try areas.id(text) == "xuan-my")
    #expect(try areas.place(text) == 0)
  }

  @Test func `that are misspelt are asked for`() throws {
    let fault = try #require(throws: TextFault.self) { try areas.id("Xuân Mĩ") }
    #expect(fault.hint?.english.contains("xuan-my") == true)
  }
}

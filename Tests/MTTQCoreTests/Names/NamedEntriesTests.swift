import MTTQCore
import MTTQText
import Testing

@Suite struct `Parts of a plan by name` {
  private let areas = NamedEntries(.area, [("xuan-my", "Xuân Mỹ"), ("tu-le", "Tu Lễ")])

  @Test(arguments: ["xuan-my", "Xuân Mỹ", "xuan my", "XUÂN MỸ"])
  func `are found by id and by name, with or without marks`(text: String) throws {
    #expect(try areas.id(text) == "xuan-my")
  }

  @Test func `that are misspelt are asked for`() throws {
    let fault = try #require(throws: TextFault.self) { try areas.id("Xuân Mĩ") }
    #expect(fault.hint?.english.contains("xuan-my") == true)
  }

  @Test func `a name that an area keeps from another means the one that exists on the day`() throws
  {
    var plan = PlanText()
    plan.areas = """
      [{"id":"xuan-my","name":"Xuân Mỹ","until":"2026-02-28","into":["xuan-my-2"]},
      {"id":"xuan-my-2","name":"Xuân Mỹ","since":"2026-03-01"},
      {"id":"tu-le","name":"Tu Lễ","until":"2026-01-31"}]
      """
    let book = try #require(BookText(plan, records: []).read())
    func id(_ text: String, _ day: String) throws -> String {
      try NamedEntries.areas(book.plan, on: #require(CalendarDate(day))).id(text)
    }
    #expect(try id("xuân mỹ", "2026-02-28") == "xuan-my")
    #expect(try id("xuân mỹ", "2026-03-01") == "xuan-my-2")
    #expect(try id("xuan-my", "2026-03-01") == "xuan-my")
    #expect(try id("tu lễ", "2026-03-01") == "tu-le")
    #expect(try NamedEntries.areas(book.plan).id("Xuân Mỹ") == "xuan-my-2")
  }

  @Test func `of several lists together are told apart by the mark of their list`() throws {
    let units = NamedEntries(.unit, [("cam-pho", "phường Cẩm Phô"), ("tan-an", "xã Tân An")])
    let organisations = NamedEntries(.organisation, [("cam-pho", "Hội Cẩm Phô")], others: ["cu"])
    let all = NamedEntries(
      Wording(vi: "nơi gửi", en: "sender"), of: [("unit", units), ("org", organisations)])
    #expect(try all.id("phuong cam pho") == "unit:cam-pho")
    #expect(try all.id("hội cẩm phô") == "org:cam-pho")
    #expect(try all.id("tan-an") == "tan-an")
    #expect(try all.id("cu") == "cu")
    let fault = try #require(throws: TextFault.self) { try all.id("cam-pho") }
    #expect(fault.hint?.english == "choose one of: unit:cam-pho, org:cam-pho")
  }
}

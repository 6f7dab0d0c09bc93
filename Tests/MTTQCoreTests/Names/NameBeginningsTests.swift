import MTTQCore
import MTTQText
import Testing

@Suite struct `Beginnings of names` {
  private let models = NamedEntries(
    .model,
    [
      ("ngoi-nha-xanh", "Ngôi nhà xanh"), ("5-khong", "Gia đình “5 không, 3 sạch”"),
      ("m-3", "Khu phố bình yên"), ("m-4", "Khu phố sạch"),
    ])

  @Test(arguments: [
    ("ngo", "ngoi-nha-xanh"), ("NGÔI N", "ngoi-nha-xanh"), ("ngoi-nha-x", "ngoi-nha-xanh"),
    ("gia", "5-khong"), ("gia dinh 5 kh", "5-khong"), ("gia đình \"5 không", "5-khong"),
    ("5-kh", "5-khong"), ("khu phố s", "m-4"),
  ])
  func `of three letters or more find the one that begins so`(text: String, id: String) throws {
    let found = try models.found(text)
    #expect(found.id == id)
    #expect(found.begun != nil)
    #expect(try models.indexed.found(text) == found)
  }

  @Test(arguments: ["ng", "n g", "5-k", "m-", "xanh", "nha xanh", "…", ""])
  func `of less, and middles, find nothing`(text: String) {
    #expect(throws: TextFault.self) { try models.id(text) }
    #expect(throws: TextFault.self) { try models.indexed.id(text) }
  }

  @Test func `that two have in common are refused with both`() throws {
    for models in [models, models.indexed] {
      let fault = try #require(throws: TextFault.self) { try models.id("khu phố") }
      #expect(fault.hint?.vietnamese == "chọn một trong: m-3, m-4")
    }
  }

  @Test func `come after whole names, which are not told`() throws {
    let areas = NamedEntries(.area, [("a", "Xuân"), ("b", "Xuân Mỹ"), ("xua", "Tu Lễ")])
    #expect(try areas.found("xuân").id == "a")
    #expect(try areas.found("xuân").begun == nil)
    #expect(try areas.found("xua").id == "xua")
    #expect(try areas.found("xuân m").begun == "Xuân Mỹ")
  }

  @Test(arguments: [
    "Gia đình “5 không, 3 sạch”", "gia đình \"5 không, 3 sạch\"", "GIA ĐÌNH 5 KHÔNG 3 SẠCH",
    "«gia dinh» 5 khong – 3 sach",
  ])
  func `need not have the name's quotes and points`(text: String) throws {
    let found = try models.found(text)
    #expect(try found == models.found("5-khong"))
  }

  @Test(arguments: ["Ea H'leo", "Ea H’Leo", "ea hleo"])
  func `need not have the stroke within a word`(text: String) throws {
    #expect(try NamedEntries(.area, [("x", "Ea H’leo")]).id(text) == "x")
  }

  @Test func `of persons are none, of their ids they are, and no name is told`() throws {
    var plan = PlanText()
    plan.areas = #"[{"id":"tu-le","name":"Tu Lễ"}]"#
    let register = """
      {"format":"mttq-households/1","households":[
      {"id":"h001","head":"Nguyễn Văn An","area":"tu-le","status":"poor"},
      {"id":"k002","head":"Nguyễn Thị Bình","area":"tu-le","status":"poor"}],
      "helpers":[{"id":"ong-an","name":"Trần An Khang","kind":"individual"},
      {"id":"cong-ty","name":"Công ty TNHH Bình Minh","kind":"enterprise"}]}
      """
    let book = try #require(BookText(plan, register: register, records: []).read())
    let households = NamedEntries.households(book.register)
    let helpers = NamedEntries.helpers(book.register)
    #expect(try households.id("nguyen van an") == "h001")
    #expect(throws: TextFault.self) { try households.id("Nguyễn Văn") }
    #expect(throws: TextFault.self) { try helpers.id("Trần An") }
    #expect(try helpers.found("công ty tnhh").begun == "Công ty TNHH Bình Minh")
    #expect(try households.found("h00").begun == "h001")
    #expect(try helpers.found("ong").begun == "ong-an")
  }

  @Test func `mean an area that is there before one that is no more`() throws {
    var plan = PlanText()
    plan.areas = """
      [{"id":"xuan-my","name":"Xuân Mỹ","until":"2026-02-28","into":["xuan-le"]},
      {"id":"xuan-le","name":"Xuân Lễ","since":"2026-03-01"},{"id":"tu-le","name":"Tu Lễ"}]
      """
    let book = try #require(BookText(plan, records: []).read())
    func id(_ text: String, _ day: String) throws -> String {
      try NamedEntries.areas(book.plan, on: #require(CalendarDate(day))).id(text)
    }
    #expect(try id("xuân", "2026-02-28") == "xuan-my")
    #expect(try id("xuân", "2026-03-01") == "xuan-le")
    #expect(try id("xuân m", "2026-03-01") == "xuan-my")
    #expect(try NamedEntries.areas(book.plan).id("xua") == "xuan-le")
  }

  @Test(arguments: ["II.8", "ii.8", "II 8", "II-8"])
  func `and numbers of the plan's document find tasks`(text: String) throws {
    var plan = PlanText()
    plan.tasks = """
      [{"id":"8","title":"Ra quân","number":"II.80"},{"id":"9","title":"Trao quà","number":"II.8"}]
      """
    let book = try #require(BookText(plan, records: []).read())
    #expect(try NamedEntries.tasks(book.plan).id(text) == "9")
    #expect(try NamedEntries.tasks(book.plan).id("8") == "8")
  }
}

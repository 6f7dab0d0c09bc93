import MTTQCore
import MTTQText
import Testing

@Suite struct `Names of people` {
  private let names: PersonNames
  private let register: Register

  init() throws {
    let register = """
      {"format":"mttq-households/1","households":[
      {"id":"h1","head":"Nguyễn Văn An","status":"poor"},{"id":"h2","head":"Lê Thị C.","status":"poor"},
      {"id":"h3","head":"Hòa","status":"poor"},{"id":"h4","head":"Rơ Lan H'Bên","status":"poor"},
      {"id":"h5","head":"Trần Thị Hòa","status":"poor"},
      {"id":"h6","head":" Đặng  Văn Út ","status":"poor"}]}
      """
    let tree = try #require(
      JSONReader.read(SourceText(path: "", bytes: Array(register.utf8))).tree)
    self.register = Register(tree: tree)
    names = PersonNames(self.register, of: .heads)
  }

  @Test(arguments: [
    "Nguyễn Văn An", "giúp ông Nguyễn Văn An.", "(Nguyễn Văn An)", "cho Lê Thị C. ở thôn",
    "hộ Rơ Lan H'Bên", "Trần Thị Hoà", "Nguyễn Văn Anh và Nguyễn Văn An",
    "Nguye\u{302}\u{303}n Va\u{306}n An", "ông NGUYỄN VĂN AN", "nguyễn văn an",
    "Nguyễn  Văn\u{A0}\nAn", "giup ong NGUYEN VAN AN", "Tran  thi Hoa", "Trần Thị Hoà, Hòa",
    "Nguyễn\u{AD} Văn An", "Rơ Lan H'BÊN", "cho ÐẶNG VĂN ÚT", "cho dang van ut",
  ])
  func `are found as a whole`(text: String) {
    #expect(names.occur(in: text))
    #expect(PersonNames(register, of: .heads, within: WordInitials([text])).occur(in: text))
  }

  @Test(arguments: [
    "", "Nguyễn Văn Anh", "Nguyễn Văn", "ôngNguyễn Văn An", "Văn An Nguyễn", "Hòa", "Nguyen Văn An",
    "ông Nguyen Van An ở thôn đó", "Lê Thị C", "Lê Thị C.D", "Nguyễn-Văn-An", "giúp hộ h001",
  ])
  func `are not seen in what is no such name`(text: String) {
    #expect(!names.occur(in: text))
    #expect(!PersonNames(register, of: .heads, within: WordInitials([text])).occur(in: text))
  }

  @Test func `are not looked for where a word of theirs begins as none of the text does`() {
    let initials = WordInitials(["họp thôn", "về Đ.án"])
    #expect(!initials.mayHold("Nguyễn Văn An"))
    #expect(!initials.mayHold("Trần Văn Hòa Giang"))
    #expect(initials.mayHold("Trần Văn Hòa An"))
    #expect(initials.mayHold("Đặng (Văn) Thọ"))
    #expect(WordInitials(["a\u{302}n"]).mayHold("A\u{302}n"))
    #expect(PersonNames(register, of: .heads, within: WordInitials(["rằng"])).isEmpty)
  }
}

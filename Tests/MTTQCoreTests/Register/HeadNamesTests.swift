import MTTQCore
import MTTQText
import Testing

@Suite struct `Names of heads` {
  private let names: HeadNames

  init() throws {
    let register = """
      {"format":"mttq-households/1","households":[
      {"id":"h1","head":"Nguyễn Văn An","status":"poor"},{"id":"h2","head":"Lê Thị C.","status":"poor"},
      {"id":"h3","head":"Hòa","status":"poor"},{"id":"h4","head":"Rơ Lan H'Bên","status":"poor"},
      {"id":"h5","head":"Trần Thị Hòa","status":"poor"}]}
      """
    let tree = try #require(
      JSONReader.read(SourceText(path: "", bytes: Array(register.utf8))).tree)
    names = HeadNames(Register(tree: tree))
  }

  @Test(arguments: [
    "Nguyễn Văn An", "giúp ông Nguyễn Văn An.", "(Nguyễn Văn An)", "cho Lê Thị C. ở thôn",
    "hộ Rơ Lan H'Bên", "Trần Thị Hoà", "Nguyễn Văn Anh và Nguyễn Văn An",
    "Nguye\u{302}\u{303}n Va\u{306}n An",
  ])
  func `are found as a whole`(text: String) {
    #expect(names.occur(in: text))
  }

  @Test(arguments: [
    "", "Nguyễn Văn Anh", "Nguyễn Văn", "ôngNguyễn Văn An", "Văn An Nguyễn", "Hòa", "nguyễn văn an",
    "Nguyễn  Văn An", "giúp hộ h001",
  ])
  func `are not seen in what is no such name`(text: String) {
    #expect(!names.occur(in: text))
  }
}

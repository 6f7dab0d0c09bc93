import MTTQCore
import Testing

@Suite struct `Ids of new parts` {
  @Test(arguments: [
    ([], "1"), (["1", "2", "9"], "10"), (["1", "tong-ket"], "2"), (["tong-ket"], "so-ket-6-thang"),
    (["99999999999"], "so-ket-6-thang"),
  ])
  func `a task goes by the next number where tasks go by numbers`(taken: [String], id: String) {
    #expect(NewIdentifier.task("Sơ kết 6 tháng", among: taken) == id)
  }

  @Test(arguments: [
    ("Khối phố Tu Lễ", "khoi-pho-tu-le"), ("  ĐOÀN  “Thanh niên” – 2026 ", "doan-thanh-nien-2026"),
    ("Rơ Lan H'Mia", "ro-lan-h-mia"),
  ])
  func `a name without marks becomes an id`(name: String, id: String) {
    #expect(NewIdentifier.folded(name, among: []) == id)
  }

  @Test func `an id that is taken is numbered`() {
    #expect(NewIdentifier.folded("Tu Lễ", among: ["tu-le"]) == "tu-le-2")
    #expect(NewIdentifier.folded("Tu Lễ", among: ["tu-le", "tu-le-2", "tu-le-3"]) == "tu-le-4")
  }

  @Test func `a long name gives whole words within the length of an id`() throws {
    let name = Array(repeating: "phường", count: 40).joined(separator: " ")
    let id = try #require(NewIdentifier.folded(name, among: []))
    #expect(id == "phuong-phuong-phuong-phuong")
    let word = try #require(
      NewIdentifier.folded(
        String(repeating: "a", count: 300), among: [String(repeating: "a", count: 32)]))
    #expect(IdentifierForm.isIdentifier(word))
  }

  @Test(arguments: ["", "!?", "★", "平安"])
  func `a name without Latin letters and digits gives none`(name: String) {
    #expect(NewIdentifier.folded(name, among: []) == nil)
  }

  @Test(arguments: [
    ("Hội Nông dân xã A", [], "nong-dan"), ("hội nông dân", [], "nong-dan"),
    ("Hội Nông dân xã A", ["nong-dan"], "hoi-nong-dan-xa-a"),
    ("Hội Nông dânx", [], "hoi-nong-danx"), ("Hội Người cao tuổi", [], "hoi-nguoi-cao-tuoi"),
  ])
  func `an organisation of the catalogue keeps its id`(name: String, taken: [String], id: String) {
    #expect(NewIdentifier.organisation(name, among: taken) == id)
  }
}

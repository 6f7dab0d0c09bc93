import Foundation
import TestSupport
import Testing

@Suite struct `mttq new with several books of last year` {
  private let made: NewTranscript

  init() throws {
    made = try NewTranscript()
    for book in ["duc-co-2017", "duc-co-2019", "cam-pho-2026"] {
      try Fixtures.copy(book: "valid/\(book)", to: made.folder.appending(path: book))
    }
  }

  private func new(_ previous: String...) -> String {
    made.run(
      ["new", "~/b", "--unit", "xã Minh Hòa", "--level", "commune", "--year", "2027"]
        + previous.flatMap { ["--previous", "~/\($0)"] })
  }

  @Test func `names each of them in the plan`() throws {
    #expect(new("duc-co-2019", "cam-pho-2026").hasSuffix("[0]"))
    #expect(
      try made.text("b/plan.json").contains(
        "\"previous\": [\n    \"../duc-co-2019\",\n    \"../cam-pho-2026\"\n  ]"))
    #expect(made.run("validate", "~/b", "-q").hasSuffix("[0]"))
  }

  @Test func `is refused where two registers have one id, and makes nothing`() throws {
    let shown = new("duc-co-2017", "duc-co-2019")
    #expect(shown.hasPrefix("error[id/duplicate]: mã “dc-02” có ở sổ hộ của “~/duc-co-2019”"))
    #expect(shown.hasSuffix("[65]"))
    #expect(try made.names().contains("b") == false)
  }

  @Test func `is refused where one is named twice`() throws {
    let shown = new("duc-co-2019", "duc-co-2019")
    #expect(shown.hasPrefix("error[usage/value]: sổ “~/duc-co-2019” được nêu hai lần"))
    #expect(shown.hasSuffix("[64]"))
    #expect(try made.names().contains("b") == false)
  }
}

import MTTQText
import Testing

@Suite struct `Commands in hints` {
  private let mentions = CommandMentions(book: "sổ 2026", of: ["log", "household", "void"])

  @Test(arguments: [
    ("xem mã bằng mttq log", "xem mã bằng mttq -C 'sổ 2026' log"),
    (
      "see the ids with “mttq log”, or mttq household list",
      "see the ids with “mttq -C 'sổ 2026' log”, or mttq -C 'sổ 2026' household list"
    ),
    (
      "mttq void A --reason x; mttq log",
      "mttq -C 'sổ 2026' void A --reason x; mttq -C 'sổ 2026' log"
    ),
  ])
  func `name the book`(text: String, placed: String) {
    #expect(mentions.placing(text) == placed)
  }

  @Test(arguments: [
    "", "không có lệnh nào", "mttq", "mttq ", "xem mttq help", "tệp của mttq và sổ",
    "mttq -C khac log", "mttq household renew -C /tmp/x", "mttq log --book=x", "gmttq log",
    "mttq logs",
  ])
  func `stay where they are about no book or name one`(text: String) {
    #expect(mentions.placing(text) == text)
  }

  @Test func `are placed once`() {
    let once = mentions.placing("mttq log, mttq void A")
    #expect(mentions.placing(once) == once)
    let quoted = CommandMentions(book: "a'b", of: ["log"]).placing("mttq log")
    #expect(quoted == #"mttq -C 'a'\''b' log"#)
  }
}

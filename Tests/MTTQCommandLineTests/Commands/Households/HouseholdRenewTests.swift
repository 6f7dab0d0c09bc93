import Foundation
import MTTQText
import Testing

@Suite struct `mttq household renew` {
  @Test func `lists what can go on, and what cannot with its reason`() throws {
    let book = try RenewalBook()
    #expect(book.run("household", "renew").joined(separator: "\n") == Golden.page)
    #expect(
      book.run("household", "renew", "--lang", "en").joined(separator: "\n") == Golden.english)
    #expect(!book.run("household", "renew").joined().contains("Người Giúp"))
    #expect(
      book.run("household", "renew", "h7") == [
        "Phân công giúp đỡ còn hiệu lực cuối năm trước, gia hạn từ ngày 15/01/2026",
        "1 phân công: 0 gia hạn được, 0 đã có trong sổ năm nay, 1 không gia hạn được", "",
        "Không gia hạn được", "- h7, nong-dan: hộ không còn trong danh sách",
      ])
    #expect(book.run("household", "renew", "h4").last == "Không có phân công nào.")
  }

  @Test func `lists it as JSON`() throws {
    let book = try RenewalBook()
    #expect(
      book.run("household", "renew", "h1", "h7", "--format", "json").joined(separator: "\n")
        == Golden.json)
  }

  @Test func `records it once`() throws {
    let book = try RenewalBook()
    let shown = book.run("household", "renew", "--apply")
    #expect(shown.count == 4)
    #expect(
      shown.last
        == "! đã gia hạn 3 phân công; 2 không gia hạn: xem bằng mttq household renew")
    let journal = try book.journal()
    #expect(
      journal.map { $0.split(separator: #""kind""#).last?.split(separator: #","check""#).first }
        == [
          #":"assign","household":"h1","on":"2026-01-15","org":"nong-dan","forms":["von","cong-cu"]"#,
          #":"assign","household":"h1","on":"2026-01-15","helper":"ong-a","until":"2026-06-30""#,
          #":"assign","household":"h2","on":"2026-01-15","org":"nong-dan""#,
        ])
    #expect(zip(shown, journal).allSatisfy { $1.contains("\"id\":\"\($0)\"") })
    #expect(
      book.run("household", "renew", "--apply") == [
        "! đã gia hạn 0 phân công; 5 không gia hạn: xem bằng mttq household renew"
      ])
    #expect(try book.journal() == journal)
    let findings = book.run("validate", book.path, "--lang", "en")
    #expect(findings.last?.contains(" 0 errors, ") == true)
    #expect(!findings.contains { $0.contains("assign/overlap") })
  }

  @Test func `records those of some households from a day on`() throws {
    let book = try RenewalBook()
    #expect(book.run("household", "renew", "h2", "--apply", "--on", "1/2/2026", "-q").count == 1)
    #expect(try book.journal().count == 1)
    #expect(try book.journal()[0].contains(#""household":"h2","on":"2026-02-01""#))
    #expect(book.run("household", "renew", "--apply", "-q").count == 2)
    #expect(try book.journal().count == 3)
  }

  @Test(
    arguments: [
      (["h99"], "64"), (["--apply", "--format", "json"], "64"),
    ])
  func `refuses what it does not know`(words: [String], code: String) throws {
    let book = try RenewalBook()
    #expect(book.run(["household", "renew"] + words).last == "[\(code)]")
  }

  @Test func `needs last year's book, without an error`() throws {
    let book = try RenewalBook()
    try book.session.write("x\n", "cu/journal.jsonl")
    #expect(book.run("household", "renew", "--apply").last == "[65]")
    try FileManager.default.removeItem(at: book.session.folder.appending(path: "cu"))
    #expect(book.run("household", "renew").last == "[66]")
    let plan = try book.session.text("moi/plan.json")
    try book.session.write(
      plan.replacing(",\n  \"previous\": \"../cu\"", with: ""), "moi/plan.json")
    #expect(
      book.run("household", "renew") == [
        "! error[ref/unknown]: kế hoạch chưa ghi sổ năm trước (previous)",
        "!   = ghi đường dẫn đến sổ năm trước vào “previous” của plan.json", "[66]",
      ])
    #expect(throws: (any Error).self) { try book.journal() }
  }
}

/// A new book made from last year's, and a console to work in it.
private struct RenewalBook {
  let session: NewTranscript
  private let console: Console

  init() throws {
    let years = try LastYear()
    _ = years.make("-q")
    session = years.session
    // An organisation that helped last year has left the plan.
    let plan = try session.text("moi/plan.json")
    try session.write(plan.replacing("\"phat-giao\"", with: "\"cao-dai\""), "moi/plan.json")
    console = Console(
      today: CalendarDate("2026-01-15"), locale: "",
      book: session.folder.appending(path: "moi").path)
  }

  var path: String { session.folder.appending(path: "moi").path }

  func run(_ words: String...) -> [String] { run(words) }

  func run(_ words: [String]) -> [String] { console.run(words) }

  /// The lines of the new book's journal.
  func journal() throws -> [Substring] {
    try session.text("moi/journal.jsonl").split(separator: "\n")
  }
}

private enum Golden {
  static let page = """
    Phân công giúp đỡ còn hiệu lực cuối năm trước, gia hạn từ ngày 15/01/2026
    5 phân công: 3 gia hạn được, 0 đã có trong sổ năm nay, 2 không gia hạn được

    ────────────────────────────────────────────────────────────────────────────────
    Hộ  Nơi giúp đỡ                   Hình thức                             Đến ngày
    ────────────────────────────────────────────────────────────────────────────────
    h1  nong-dan                      vay vốn, tiền; công cụ, phương tiện
    h1  ong-a                                                              30/6/2026
    h2  nong-dan
    ────────────────────────────────────────────────────────────────────────────────

    Không gia hạn được
    - h2, phat-giao: nơi giúp đỡ không còn trong kế hoạch và sổ hộ năm nay
    - h7, nong-dan: hộ không còn trong danh sách

    → Đồng ý thì ghi cả bảng: mttq household renew --apply; chỉ vài hộ thì nêu mã hộ
      trước --apply
    """

  static let english = """
    Assignments active at the end of last year, to go on from 2026-01-15
    5 in all: 3 can be renewed, 0 recorded this year already, 2 cannot be renewed

    ────────────────────────────────────────────────────────────────────────────────
    Household  Helper                                 Forms                    Until
    ────────────────────────────────────────────────────────────────────────────────
    h1         nong-dan                               money, loan; tools
    h1         ong-a                                                      2026-06-30
    h2         nong-dan
    ────────────────────────────────────────────────────────────────────────────────

    Cannot be renewed
    - h2, phat-giao: the helper is in this year's plan and register no more
    - h7, nong-dan: the household is on the list no more

    → To record all of it: mttq household renew --apply; for some households name
      them before --apply
    """

  static let json = """
    {
      "format": "mttq-renewal/1",
      "on": "2026-01-15",
      "assignments": [
        {
          "household": "h1",
          "org": "nong-dan",
          "helper": null,
          "forms": [
            "von",
            "cong-cu"
          ],
          "until": null,
          "former": "record-17"
        },
        {
          "household": "h1",
          "org": null,
          "helper": "ong-a",
          "forms": [],
          "until": "2026-06-30",
          "former": "record-18"
        }
      ],
      "notRenewable": [
        {
          "household": "h7",
          "org": "nong-dan",
          "helper": null,
          "former": "record-22",
          "reason": "household"
        }
      ]
    }
    """
}

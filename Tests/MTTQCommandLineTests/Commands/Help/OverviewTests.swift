import Foundation
import MTTQCommandLine
import TestSupport
import Testing

@Suite struct `mttq alone` {
  @Test func `tells in a book where its year stands and what comes next`() {
    let (text, code) = alone(["LANG": "vi"], book: "cam-pho-2026")
    #expect(
      text == """
        Phường Cẩm Phô – năm 2026, đến ngày 15/5/2026
        - Báo cáo năm (annual): 31/10/2026, Thứ Bảy – còn 169 ngày
        - Chỉ tiêu đã đạt: 1 trên 13.

        Việc cần làm tiếp theo
        → Nhiệm vụ quá hạn từ 30/4/2026: Trồng tuyến đường hoa và cây xanh ven sông.
        → Phân công nơi giúp đỡ cho 01 hộ nghèo: h005 – xem gợi ý: mttq household
          suggest
        → Tổ chức chưa giúp đủ ít nhất 01 hộ: thanh-nien – phân công: mttq household
          assign HỘ --org TỔ-CHỨC

        """)
    #expect(code == .done)
  }

  @Test func `always has three next steps, and speaks English`() {
    let lines = alone(book: "tan-hoa-2026").text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Xã Tân Hòa – 2026, as of 2026-05-15")
    #expect(lines.contains { $0.hasPrefix("- Targets met: ") })
    #expect(lines.filter { $0.hasPrefix("→ ") }.count == 3)
    #expect(lines.contains("→ Record one: mttq record NAME=VALUE."))
  }

  @Test func `tells what the plan lacks, and how much more`() {
    let path = Fixtures.repository.appending(path: "seeds/tuyen-quang-2018").path
    let text = Terminal(rows: 60, ["NO_COLOR": "1"], book: path).run([]).events.printed
    #expect(text.contains(/\d+ things are missing in the plan\n/))
    #expect(text.contains("\n  mttq plan set --number …\n"))
    #expect(text.contains(/\n- and \d+ more: mttq todo\n/))
  }

  @Test func `tells elsewhere how to begin, and which books lie below`() {
    let (text, code) = alone()
    #expect(text.contains("→ Make a book: mttq new DIR"))
    #expect(text.contains("mttq help creating"))
    let books = text.split(separator: "\n").filter { $0.hasPrefix("  mttq -C ") }
    #expect(books.count == 10 && Set(books).count == 10)
    #expect(books.contains("  mttq -C seeds/hoi-an-2019  # thành phố Hội An, 2019"))
    #expect(code == .done)
  }

  @Test func `is the same behind options of every command`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    let bare = alone(book: "cam-pho-2026").text
    #expect(bare.hasPrefix("Phường Cẩm Phô"))
    // What is told to be typed names the book as the line did.
    let named = Terminal().run(["-C", book, "--color", "never"]).events.printed
    #expect(named.hasPrefix(bare.prefix { $0 != "→" }))
    #expect(named.contains("mttq -C") && !bare.contains("mttq -C"))
    #expect(Terminal().run(["--no-pager", "-C", book]).events.printed != bare)
    #expect(Terminal().run(["-C", "/nowhere"]).code == .noInput)
    #expect(alone(["MTTQ_BOOK": "/nowhere"]).code == .noInput)
  }

  @Test func `is help where nobody sees it, and a fault where more was meant`() {
    let words: [[String]] = [[], ["-q"]]
    let answers = words.map { Terminal(outputIsTerminal: false).run($0) }
    #expect(answers[0].code == .done && answers[0].events.printed.contains("Usage: mttq"))
    #expect(answers[1].code == .usage && answers[1].events.printed == "")
    #expect(Terminal().run(["--hepl"]).code == .usage)
  }

  private func alone(
    _ variables: [String: String] = [:], book: String? = nil
  ) -> (text: String, code: ExitCode) {
    let path = book.map { Fixtures.folder.appending(path: "valid/\($0)").path }
    let bare = variables.merging(["NO_COLOR": "1"]) { $1 }
    let (events, code) = Terminal(rows: 60, bare, book: path ?? "").run([])
    return (events.printed, code)
  }
}

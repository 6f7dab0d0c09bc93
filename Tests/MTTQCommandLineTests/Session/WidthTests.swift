import Foundation
import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

@Suite struct `Pages on a terminal` {
  /// Every page for a person of a sound book, and of one with faults.
  private static let commands = [
    ["status"], ["org", "list"], ["area", "list"], ["task", "list"], ["model", "list"],
    ["target", "list"], ["assessment", "list"], ["indicator", "list"], ["household", "list"],
    ["household", "list", "--names"], ["helper", "list"], ["deadlines"], ["report", "annual"],
    ["report", "half-year", "--names"], ["show"], ["explain"], ["explain", "ref/unknown"],
    ["diff"], ["diff", "half-year"], ["household", "suggest"], ["household", "renew"], ["log"],
    ["trace", "annual", "quy-vi-nguoi-ngheo-thu"], ["validate"], ["rport"],
    ["record", "cay-xan=3", "--on", "31/2/2026"], ["report", "hàng năm"],
  ]

  @Test(arguments: [60, 80, 120, 200], ["vi", "en"])
  func `are never wider than it, words and commands apart`(columns: Int, locale: String) {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    let faulty = Fixtures.folder.appending(path: "invalid/ref/unknown").path
    let terminal = Terminal(
      columns: columns, ["LANG": locale, "MTTQ_PAGER": "", "NO_COLOR": "1"], book: book)
    let helps = CommandPages.commands().map { ["help"] + $0 } + [["help"]]
    let topics = HelpPages.english.topics.map { ["help", $0] }
    let pages = Self.commands + [["validate", faulty]] + helps + topics
    var lines = 0
    for command in pages {
      for line in terminal.run(command).events.lines {
        lines += 1
        #expect(line.fits(columns), "\(command), \(line.displayWidth): \(line)")
      }
    }
    #expect(lines > 2000)
  }

  @Test func `use the room that there is, up to 200 columns`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    func widest(_ columns: Int) -> Int {
      Terminal(columns: columns, ["MTTQ_PAGER": "", "NO_COLOR": "1"], book: book)
        .run(["report", "annual"])
        .events.lines.map(\.displayWidth).max() ?? 0
    }
    #expect([60, 100, 200].map(widest) == [60, 100, 200])
    #expect(widest(40) == 60 && widest(400) == 200)
  }

  @Test func `whose words are help are no wider than an eye can follow`() {
    let page = Terminal(columns: 200, ["MTTQ_PAGER": ""]).run(["help", "names"]).events.lines
    #expect(page.map(\.displayWidth).max() ?? 0 <= 100)
  }

  @Test func `break a log under its first line, and a pipe leaves it whole`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    let words = ["log", "--kind", "remark"]
    func lines(_ terminal: Terminal) -> [String] { terminal.run(words).events.lines }
    let wide = lines(Terminal(book: book, outputIsTerminal: false))
    let narrow = lines(Terminal(columns: 60, ["MTTQ_PAGER": ""], book: book))
    #expect(wide.count > 3 && wide.allSatisfy { !$0.hasPrefix(" ") })
    #expect(narrow.filter { !$0.hasPrefix("    ") }.count == wide.count)
    let bare = { (lines: [String]) in lines.joined().filter { !$0.isWhitespace } }
    #expect(bare(narrow) == bare(wide))
  }
}

extension [Terminal.Event] {
  /// All lines that a person sees.
  var lines: [String] {
    map {
      switch $0 {
      case .output(let text), .error(let text), .paged(let text): text
      case .started, .ended: ""
      }
    }.joined().split(separator: "\n").map(String.init)
  }
}

extension String {
  /// Whether a line stays within a terminal; a line to be typed or pasted, and a word that is longer
  /// than a line, may not be broken.
  fileprivate func fits(_ columns: Int) -> Bool {
    if displayWidth <= columns { return true }
    let words = split(separator: " ")
    if words.count <= 2 { return true }
    return hasPrefix("    ") || hasPrefix("  mttq ") || hasPrefix("  \(words[0]) |")
  }
}

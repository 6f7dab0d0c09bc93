import Foundation
import MTTQCommandLine
import MTTQStore
import TestSupport
import Testing

@Suite struct `Long texts on a terminal` {
  @Test func `what fits the screen is printed as it is`() {
    let (events, code) = Terminal(rows: 200).run(["help", "undo"])
    #expect(events.pagers == [] && events.printed.hasPrefix("Take back"))
    #expect(code == .done)
  }

  @Test func `what is longer goes to the pager, whole and once`() {
    let (events, code) = Terminal(rows: 10).run(["help", "undo"])
    #expect(events.pagers == [usual])
    #expect(events.printed == "" && events.last == .ended && code == .done)
    #expect(events.paged == Terminal(rows: 200).run(["help", "undo"]).events.printed)
  }

  @Test func `the screen is counted in lines as the terminal breaks them`() {
    let page = Terminal(rows: 500).run(["help", "undo"]).events.printed
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // One line is left for the prompt.
    #expect(Terminal(rows: lines.count + 1).run(["help", "undo"]).events.pagers == [])
    #expect(Terminal(rows: lines.count).run(["help", "undo"]).events.pagers == [usual])
  }

  @Test(arguments: [
    (["MTTQ_PAGER": "moar"], ["moar"]), (["MTTQ_PAGER": "moar", "PAGER": "most"], ["moar"]),
    (["PAGER": "most -s"], ["most -s"]), (["PAGER": ""], [usual]), (["MTTQ_PAGER": ""], []),
    (["MTTQ_PAGER": "", "PAGER": "most"], []), (["TERM": "dumb"], []),
    (["TERM": "dumb", "PAGER": "cat"], ["cat"]),
  ])
  func `the pager is the one that is asked for`(variables: [String: String], pagers: [String]) {
    #expect(Terminal(rows: 10, variables).run(["help"]).events.pagers == pagers)
  }

  @Test func `no pager is used with --no-pager, nor where output is no terminal`() {
    #expect(Terminal(rows: 10).run(["help", "--no-pager"]).events.pagers == [])
    #expect(Terminal(rows: 10).run(["--no-pager", "help"]).events.pagers == [])
    #expect(Terminal(rows: 10, outputIsTerminal: false).run(["help"]).events.pagers == [])
  }

  @Test(arguments: [Terminal.PagerFate.isMissing, .cannotStart])
  func `a pager that cannot be started is done without`(fate: Terminal.PagerFate) {
    let (events, code) = Terminal(rows: 10, pager: fate).run(["help"])
    #expect(events.printed == Terminal(rows: 900).run(["help"]).events.printed)
    #expect(code == .done)
  }

  @Test func `the exit code is the command's, though the pager was left`() throws {
    let book = Fixtures.folder.appending(path: "invalid/ref/unknown").path
    for fate in [Terminal.PagerFate.readsAll, .leaves(after: 0)] {
      let (events, code) = Terminal(rows: 3, pager: fate).run(["validate", book])
      #expect(events.pagers == [usual] && events.printed == "")
      #expect(code == .findings)
    }
  }

  @Test func `a log ends quietly where the pager is left`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    let (events, code) = Terminal(rows: 5, pager: .leaves(after: 10), book: book).run(["log"])
    #expect(events.filter { $0 == .ended } == [.ended] && code == .done)
    #expect(events.printed == "" && events.paged == "")
  }

  @Test func `what is said besides comes when the pager has ended`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    let words = ["report", "annual", "--names", "--color", "never"]
    let (events, _) = Terminal(rows: 10, book: book).run(words)
    let end = events.firstIndex(of: .ended) ?? 0
    let said = events.indices.filter { if case .error = events[$0] { true } else { false } }
    #expect(!said.isEmpty && said.allSatisfy { $0 > end })
  }

  @Test func `tables and data are not paged`() {
    let book = Fixtures.folder.appending(path: "valid/cam-pho-2026").path
    for format in ["json", "csv"] {
      let terminal = Terminal(rows: 5, book: book)
      #expect(terminal.run(["area", "list", "--format", format]).events.pagers == [])
    }
    let lists = Terminal(rows: 5, book: book).run(["area", "list"]).events
    #expect(lists.pagers == [usual])
  }

  @Test(arguments: [
    (["PAGER": "less -R"], true), (["PAGER": "less"], false),
    (["PAGER": "/usr/bin/less -FrX"], true), (["PAGER": "less", "LESS": "FRX"], true),
    (["PAGER": "more"], false), ([:], true), (["PAGER": "cat"], true),
    (["PAGER": "more", "FORCE_COLOR": "1"], true),
  ])
  func `colour is kept where the pager shows it`(variables: [String: String], isKept: Bool) {
    let events = Terminal(rows: 10, variables).run(["explain", "ref/unknown"]).events
    #expect(events.pagers.count == 1)
    #expect(events.paged.contains("\u{1B}[") == isKept)
    let bare = Terminal(rows: 10, ["NO_COLOR": "1"]).run(["explain", "ref/unknown"]).events.paged
    #expect(isKept || events.paged == bare)
  }
}

private let usual =
  "command -v less >/dev/null 2>&1 || exit 127; LESSCHARSET=utf-8 LESSHISTFILE=- less -FRX"

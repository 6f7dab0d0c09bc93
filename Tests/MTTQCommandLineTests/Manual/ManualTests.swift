import Foundation
import MTTQText
import TestSupport
import Testing

@Suite struct `The manual` {
  @Test func `has a page for the tool, each command, the files and the codes, in both languages`()
    throws
  {
    let pages = try ManualPages(locale: "vi").texts
    let overview = Console(today: nil, locale: "en", book: "").run(["man", "mttq"])
    #expect(overview.first == #".\" -*- coding: utf-8 -*-"#)
    let commands = Set(CommandPages.commands().compactMap(\.first))
    #expect(commands.count > 30)
    let names =
      ["man1/mttq.1", "man5/mttq-book.5", "man7/mttq-codes.7"]
      + commands.map { "man1/mttq-\($0).1" }
    #expect(Set(pages.keys) == Set(names + names.map { "vi/" + $0 }))
  }

  @Test func `has every option of every command`() throws {
    let pages = try ManualPages(locale: "en").texts
    for command in CommandPages.commands() {
      let options = CommandPages.options(of: command)
      for folder in ["", "vi/"] {
        let page = try #require(pages["\(folder)man1/mttq-\(command[0]).1"])
        // A page of several commands has a part for each.
        let part = command.count == 1 ? page : page.part(under: ".SS \"mttq \(command.line)\"")
        for option in options {
          #expect(
            part.contains(#"\fB\#(option.replacing("-", with: #"\-"#))\fR"#),
            "\(folder)\(command): \(option)")
        }
      }
    }
    let globals = CommandPages.globalOptions(of: ["status"])
    #expect(globals.contains("--no-pager"))
    for option in globals {
      #expect(pages["man1/mttq.1"]?.contains(option.replacing("-", with: #"\-"#)) == true)
    }
  }

  @Test func `has every code, topic and key`() throws {
    let pages = try ManualPages(locale: "en").texts
    let codes = Console(today: nil, locale: "en", book: "").run(["explain"])
      .compactMap { $0.split(separator: " ").first }.filter { $0.contains("/") }
    #expect(codes.count > 80)
    for code in codes {
      let name = code.replacing("-", with: #"\-"#)
      #expect(pages["man7/mttq-codes.7"]?.contains(".SS \"\(name) (") == true, "\(code)")
    }
    for key in ["householdsPerOrganisation", "opening", "sortName", "check", "kind: sent"] {
      #expect(pages["man5/mttq-book.5"]?.contains(key) == true, "\(key)")
    }
    for topic in HelpPages.english.topics where topic != "files" {
      let heading = ".SH \"\(topic.uppercased().replacing("-", with: " "))\""
      #expect(pages["man1/mttq.1"]?.contains(heading) == true, "\(topic)")
    }
  }

  @Test func `is the same bytes whoever prints it, and when`() throws {
    #expect(try ManualPages(locale: "vi").texts == ManualPages(locale: "en").texts)
  }

  @Test(arguments: [
    "undo", "mttq-undo", "mttq-undo.1", "mttq-undo(1)", "hoàn tác", "hoan-tac",
  ])
  func `finds a page by what it is called`(name: String) {
    let page = Console(today: nil, locale: "en", book: "").run(["man", name])
    #expect(page.contains(#"mttq\-undo \- take back what your last command recorded"#), "\(page)")
  }

  @Test func `refuses a page that is not there`() {
    let answer = Console(today: nil, locale: "en", book: "").run(["man", "mttq-undi"])
    #expect(answer.last == "[64]")
    #expect(answer.contains { $0.contains("did you mean “mttq-undo”") })
  }

  @Test func `has no line that a page does not show`() throws {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".IP", ".RS", ".RE", ".EX", ".EE", ".br"]
    for (name, page) in try ManualPages(locale: "vi").texts {
      let lines = page.split(separator: "\n").dropFirst()
      let requests = Set(lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
      #expect(requests.subtracting(known.map { $0[...] }) == [".nh", ".ad"], "\(name)")
      #expect(lines.filter { $0.hasPrefix("'") || $0.hasSuffix(" ") } == [], "\(name)")
    }
  }
}

/// All pages as `mttq man -o` writes them, by their paths.
private struct ManualPages {
  let texts: [String: String]

  init(locale: String) throws {
    let folder = try TemporaryFolder()
    let console = Console(today: CalendarDate("2026-05-15"), locale: locale, book: "/nowhere")
    #expect(console.run(["man", "-o", folder.url.path]) == [])
    var texts: [String: String] = [:]
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    for path in all where path.contains(".") {
      texts[path] = try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
    }
    self.texts = texts
  }
}

extension String {
  /// What stands under a heading, up to the next one.
  fileprivate func part(under heading: String) -> String {
    let parts = split(separator: "\n.S", omittingEmptySubsequences: false).map { ".S" + $0 }
    return parts.first { $0.hasPrefix(heading + "\n") } ?? ""
  }
}

extension [String] {
  fileprivate var line: String { joined(separator: " ") }
}

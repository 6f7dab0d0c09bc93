import Foundation
import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

@Suite struct `Help topics` {
  @Test func `are many, and as many in either language`() {
    #expect(HelpPages.vietnamese.topics.count > 10)
    #expect(HelpPages.vietnamese.topics.count == HelpPages.english.topics.count)
  }

  @Test func `say the same things in either language, block by block`() {
    for (vietnamese, english) in HelpPages.pairs {
      let shapes = [
        HelpPages.vietnamese.page(vietnamese), HelpPages.english.page(english),
      ].map { page in page.filter { $0.first?.isUppercase == true && $0 == $0.uppercased() }.count }
      #expect(shapes[0] == shapes[1], "\(vietnamese), \(english)")
    }
  }

  @Test(arguments: HelpPages.both)
  func `fit 80 columns, samples included`(pages: HelpPages) {
    for topic in pages.topics {
      let page = pages.page(topic)
      #expect(page.count > 5, "\(topic)")
      #expect(page.filter { $0.displayWidth > 80 } == [], "\(topic)")
      #expect(page.filter { $0.hasSuffix(" ") } == [], "\(topic)")
    }
  }

  @Test func `are found by either name in either language, with and without marks`() {
    for (vietnamese, english) in HelpPages.pairs {
      for pages in HelpPages.both {
        let page = pages.page(english)
        #expect(pages.page(vietnamese) == page)
        #expect(pages.page(Folding.key(vietnamese)) == page)
        #expect(pages.page(vietnamese.uppercased().replacing(" ", with: "-")) == page)
      }
    }
  }

  @Test func `bear no name of a command`() {
    let commands = Set(HelpPages.vietnamese.commands)
    #expect(commands.count > 20)
    for (vietnamese, english) in HelpPages.pairs {
      #expect(!commands.contains(vietnamese) && !commands.contains(english))
    }
  }

  @Test(arguments: HelpPages.both)
  func `name only pages that are there`(pages: HelpPages) {
    let named = pages.topics.flatMap { topic in
      pages.page(topic).joined(separator: " ").matches(of: /“mttq help ([^”]+)”/).map {
        $0.output.1.split(separator: " ").joined(separator: " ")
      }
    }
    #expect(named.count > 8)
    for name in named { #expect(pages.page(name).count > 5, "\(name)") }
  }

  @Test(arguments: HelpPages.both)
  func `tell every exit code, and no other`(pages: HelpPages) {
    let told = pages.page("exit-codes").compactMap { line in
      line.firstMatch(of: /^  (\d+) +\S/).flatMap { Int32($0.output.1) }
    }
    #expect(told == ExitCode.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: HelpPages.both)
  func `tell every variable of the environment`(pages: HelpPages) {
    let rows = pages.page("environment").filter { $0.hasPrefix("  ") }.joined(separator: "\n")
    #expect(World.variables.filter { !rows.contains($0) } == [])
  }

  @Test func `of which the README speaks are there`() throws {
    let readme = Fixtures.repository.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let named = text.matches(of: /`mttq help ([^`]+)`/).map { String($0.output.1) }
    for name in named { #expect(HelpPages.vietnamese.page(name).count > 5, "\(name)") }
    for topic in HelpPages.both.flatMap(\.topics) { #expect(named.contains(topic), "\(topic)") }
  }
}

@Suite struct `The README` {
  @Test func `is one page in each language`() throws {
    let readme = Fixtures.repository.appending(path: "README.md")
    let pages = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n---\n")
    #expect(pages.count == 2)
    for page in pages {
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 150)
    }
  }
}

/// What `mttq help` prints in one language.
struct HelpPages: Sendable, CustomTestStringConvertible {
  static let vietnamese = HelpPages(locale: "vi_VN.UTF-8")
  static let english = HelpPages(locale: "en_US.UTF-8")
  static let both = [vietnamese, english]

  /// The topics by both names.
  static let pairs = Array(zip(vietnamese.topics, english.topics))

  let testDescription: String
  /// The rows of the overview, each under the title of its list.
  private let rows: [(title: String, term: String)]

  private init(locale: String) {
    testDescription = locale
    var title = ""
    var rows: [(title: String, term: String)] = []
    for line in HelpPages.console(locale).run(["help"]) {
      if line.hasSuffix(":"), !line.hasPrefix(" ") { title = line }
      if let row = line.firstMatch(of: /^  (\S.*?)  +\S/) {
        rows.append((title, String(row.output.1)))
      }
    }
    self.rows = rows
  }

  /// What the topics are called, in their order.
  var topics: [String] { rows.filter { $0.title.contains("mttq help") }.map(\.term) }

  var commands: [String] {
    rows.filter { !$0.title.contains("mttq help") && !$0.term.hasPrefix("-") }.map(\.term)
  }

  /// The lines of a page, asked for by the words of its name.
  func page(_ name: String) -> [String] {
    HelpPages.console(testDescription).run(["help"] + name.split(separator: " ").map(String.init))
  }

  /// A console of its own for each page, as tests run side by side.
  private static func console(_ locale: String) -> Console {
    Console(today: CalendarDate("2026-05-15"), locale: locale, book: "")
  }
}

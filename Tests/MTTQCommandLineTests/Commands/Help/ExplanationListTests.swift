import Foundation
import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

@Suite struct `The codes that the tool prints` {
  private static let sources = Fixtures.repository.appending(path: "Sources")

  /// The codes that stand in the sources.
  private static let declared: Set<String> = {
    let names =
      FileManager.default.enumerator(atPath: sources.path)?
      .compactMap { $0 as? String } ?? []
    let texts = names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      FileManager.default.contents(atPath: sources.appending(path: name).path)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    return Set(
      texts.flatMap { text in
        text.matches(of: /DiagnosticCode\(\s*"([a-z\/-]+)"/).map { String($0.1) }
      })
  }()

  private func listed(_ language: String) throws -> [JSONNode] {
    let console = Console(today: nil, locale: language, book: "/nowhere")
    let text = console.run(["explain", "--format", "json"]).joined(separator: "\n")
    let tree = JSONReader.read(SourceText(path: "", bytes: Array(text.utf8))).tree
    return try #require(tree?["explanations"]?.elements)
  }

  @Test func `are each explained once`() throws {
    let names = try listed("vi").compactMap { $0["code"]?.text }
    #expect(Self.declared.count > 60)
    #expect(Self.declared.subtracting(names).sorted() == [])
    #expect(Set(names).subtracting(Self.declared).sorted() == [])
    #expect(names.count == Set(names).count)
  }

  @Test(arguments: ["vi", "en"])
  func `are explained with every part, titles small and without a full stop`(
    language: String
  ) throws {
    for node in try listed(language) {
      let title = try #require(node["title"]?.text)
      #expect(!title.hasSuffix("."))
      for key in ["meaning", "mend"] {
        let text = try #require(node[key]?.text)
        #expect(text.hasSuffix(".") || text.hasSuffix("…"), "\(key) of \(title)")
        #expect(!text.contains("  "))
      }
    }
  }

  @Test func `are never made up where they are printed`() {
    let names =
      FileManager.default.enumerator(atPath: Self.sources.path)?
      .compactMap { $0 as? String } ?? []
    let made = names.filter { name in
      let text =
        FileManager.default.contents(atPath: Self.sources.appending(path: name).path)
        .map { String(decoding: $0, as: UTF8.self) } ?? ""
      return text.contains("DiagnosticCode(\"store/\" +")
    }
    #expect(made == [])
  }
}

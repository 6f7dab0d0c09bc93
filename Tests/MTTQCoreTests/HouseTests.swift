import Foundation
import Testing

/// What holds for the sources as a whole.
@Suite struct `The house` {
  private static let root = Fixtures.folder.deletingLastPathComponent()

  /// The Swift files below a folder, by their path from the root, with their text.
  private static func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return try (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { name in
        let path = folder + "/" + name
        return (path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
  }

  @Test(arguments: ["MTTQText", "MTTQCore", "MTTQRendering", "ArgumentSyntax", "MTTQCommandLine"])
  func `only the store knows the machine`(target: String) throws {
    let sources = try Self.sources("Sources/" + target)
    #expect(!sources.isEmpty)
    let machine = ["import " + "Glibc", "import " + "Foundation", "unsafe" + " "]
    let found = sources.flatMap { path, text in
      text.split(separator: "\n").filter { line in
        machine.contains { line.contains($0) } && !line.contains("//")
      }.map { "\(path): \($0)" }
    }
    #expect(found == [])
  }

  @Test func `no file is too long to be one idea`() throws {
    let long = try Self.sources("Sources").filter { $0.text.split(separator: "\n").count > 400 }
    #expect(long.map(\.path) == [])
  }

  @Test func `nothing traps on purpose and nothing is left for later`() throws {
    let marks = ["fatal" + "Error(", "try" + "!", "as" + "!", "@test" + "able", "TO" + "DO"]
    let found = try (Self.sources("Sources") + Self.sources("Tests")).flatMap { path, text in
      marks.filter { text.contains($0) }.map { "\(path): \($0)" }
    }
    #expect(found == [])
  }

  /// The codes that the sources declare, but those about command lines, disks and tables.
  private static func codes() throws -> Set<String> {
    let pattern = /DiagnosticCode\("([a-z-]+\/[a-z-]+)"/
    let all = try sources("Sources").flatMap { $0.text.matches(of: pattern).map { String($0.1) } }
    return Set(all).filter {
      !$0.hasPrefix("usage/") && !$0.hasPrefix("csv/") && !$0.hasPrefix("store/")
    }
    .subtracting(["file/mode"])
  }

  @Test func `every code has a fixture that shows it, and every fixture a code`() throws {
    let codes = try Self.codes()
    let shown = Fixtures.folders(holding: "expected.json", below: "invalid").map { folder in
      String(folder.dropFirst("invalid/".count)).replacing(/-[0-9]+$/, with: "")
    }
    #expect(codes.subtracting(shown).sorted() == [])
    #expect(Set(shown).subtracting(codes).sorted() == [])
    #expect(codes.count > 40)
  }
}

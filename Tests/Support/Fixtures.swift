package import Foundation
package import MTTQText

/// The fixtures of the repository.
package enum Fixtures {
  /// The folder of the package.
  package static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let folder = repository.appending(path: "Fixtures")

  /// The bytes of a file below the fixtures, or nil where there is none.
  package static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appending(path: path).path).map(Array.init)
  }

  /// A file below the fixtures under its path, or under another name; nil where there is none.
  package static func source(_ path: String, named name: String? = nil) -> SourceText? {
    bytes(path).map { SourceText(path: name ?? path, bytes: $0) }
  }

  /// The names in a folder below the fixtures, in their order.
  static func names(in path: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder.appending(path: path).path)?
      .compactMap { $0 as? String } ?? []).filter { !$0.contains("/") }.sorted()
  }

  /// The names of the files in a folder below the fixtures, sorted; none where there is no folder.
  package static func files(in path: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.appending(path: path).path)
    return (names?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// The folders below `start` that hold a file of a name, as paths below the fixtures.
  package static func folders(holding name: String, below start: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.appending(path: start).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix("/" + name) }
      .map { start + "/" + $0.dropLast(name.count + 1) }
      .sorted()
  }

  /// Copies a book of the fixtures to where its register is for its owner alone, which git does
  /// not keep.
  package static func copy(book path: String, to target: URL) throws {
    try FileManager.default.copyItem(at: folder.appending(path: path), to: target)
    let register = target.appending(path: "households.json").path
    if FileManager.default.fileExists(atPath: register) {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: register)
    }
  }
}

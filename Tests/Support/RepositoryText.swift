internal import Foundation
package import MTTQText

/// A text of the repository: a source, a guide, a script.
package struct RepositoryText {
  package let source: SourceText

  package var text: String { String(decoding: source.bytes, as: UTF8.self) }

  /// - Parameter path: below the folder of the package.
  package init(_ path: String) throws {
    let bytes = try Data(contentsOf: Fixtures.repository.appending(path: path))
    source = SourceText(path: path, bytes: Array(bytes))
  }
}

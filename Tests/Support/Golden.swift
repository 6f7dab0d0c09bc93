internal import Foundation

/// A file of the fixtures that an output has to equal.
package enum Golden {
  /// What the output has to equal; with `MTTQ_REWRITE_GOLDENS=1` it is written there first.
  package static func text(_ path: String, rewrittenBy output: String) throws -> String {
    let file = Fixtures.folder.appending(path: path)
    if ProcessInfo.processInfo.environment["MTTQ_REWRITE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

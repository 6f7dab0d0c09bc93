internal import Foundation

/// Inputs kept as files, a folder for each reader.
package enum Corpus {
  /// What the reader fails on, of a file or of all files of a folder, each with its name.
  package static func failures(of reader: FuzzedReader, below path: String) -> [String] {
    files(below: path).flatMap { file in
      let bytes = FileManager.default.contents(atPath: file).map(Array.init) ?? []
      return reader.check(bytes).map { "\(reader.name): \(file): \($0)" }
    }
  }

  /// The file itself, or the files of a folder by name.
  package static func files(below path: String) -> [String] {
    let names = FileManager.default.subpaths(atPath: path) ?? []
    return names.isEmpty ? [path] : names.sorted().map { path + "/" + $0 }
  }
}

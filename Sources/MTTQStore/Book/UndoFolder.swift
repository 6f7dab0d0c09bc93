internal import Glibc

/// What a book keeps of the changes of its plan and register, for `undo` to take them back with:
/// numbered files for their owner alone, the newest of them the highest.
///
/// It is written under the lock of the book.
package struct UndoFolder: Sendable {
  /// How many changes are kept (cli.md, “Undo”).
  package static let most = 20

  private let book: BookFolder
  private var path: String { Folder.path(book.path, ".mttq-undo") }

  package init(of book: BookFolder) {
    self.book = book
  }

  /// The files that are kept, the oldest first; what else lies there is not looked at.
  ///
  /// - Throws: `notPermitted` for a link or a file in the place of the folder; `inputOutput`.
  package func files() throws(StoreFailure) -> [WholeFile] {
    try numbers().map { WholeFile(file($0), isOfBook: true) }
  }

  /// Keeps one more, and lets go of the oldest beyond `most`.
  ///
  /// - Returns: the file, to be removed where the change is not made after all.
  /// - Throws: `cannotCreate`, `notPermitted`, `inputOutput`.
  package func keep(_ bytes: [UInt8]) throws(StoreFailure) -> WholeFile {
    let kept = try numbers()
    if try !isThere() { try Folder.make(path) }
    let new = WholeFile(file((kept.last ?? 0) + 1), isOfBook: true)
    try new.create(bytes, for: .ownerOnly)
    for number in kept.dropLast(UndoFolder.most - 1) { try remove(file(number)) }
    return new
  }

  /// Lets go of a file that is kept.
  package func remove(_ file: WholeFile) throws(StoreFailure) { try remove(file.path) }

  private func numbers() throws(StoreFailure) -> [Int] {
    guard try isThere() else { return [] }
    return try Folder.entries(path)
      .filter { $0.shape == .other && $0.name.hasSuffix(".json") }
      .compactMap { entry in
        let digits = entry.name.dropLast(5)
        return digits.utf8.count == UndoFolder.digits ? Int(digits) : nil
      }
      .sorted()
  }

  private static let digits = 8

  private func file(_ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, UndoFolder.digits - digits.utf8.count))
    return Folder.path(path, "\(zeros)\(digits).json")
  }

  private func isThere() throws(StoreFailure) -> Bool {
    guard let facts = try FileFacts(ofLink: path, .finding) else { return false }
    guard facts.kind == .folder else { throw .notPlainFolder(path) }
    return true
  }

  private func remove(_ file: String) throws(StoreFailure) {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe unlink(file) == 0 || errno == ENOENT else {
      throw StoreFailure(.writing, file, .last)
    }
  }
}

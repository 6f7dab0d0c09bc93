/// The search for books and report files of many units at and below a folder, which stops at nothing:
/// what cannot be looked at is told, and the rest is found all the same.
///
///     let search = SourceSearch(under: "tinh-an-giang") { try isReport($0) }
///     search.books.count  // 97
///     search.failures  // folders that nobody may list
package struct SourceSearch: Sendable {
  /// In the order of the bytes of their paths.
  package private(set) var books: [BookFolder] = []
  /// The files named `….json` that were wanted.
  package private(set) var files: [String] = []
  /// What is still packed: `.zip`, `.rar`, `.7z`.
  package private(set) var archives: [String] = []
  package private(set) var failures: [StoreFailure] = []

  private var folders: [String]
  private var links: [String] = []
  private var seen: Set<FileFacts.Identity> = []

  /// Looks through a folder as `BookSearch` does: hidden names left out, links to folders followed
  /// once.
  ///
  /// - Parameter isWanted: whether a file named `….json` is kept; asked of each, but of a book's own
  ///   and of those in its folder of reports.
  package init(
    under root: String, files isWanted: (String) throws(StoreFailure) -> Bool
  ) {
    folders = [root]
    while let path = next(isWanted) {
      do throws(StoreFailure) {
        try look(into: path, isWanted)
      } catch {
        failures.append(error)
      }
    }
    books.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    archives.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func look(
    into path: String, _ isWanted: (String) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) {
    if let facts = try FileFacts(ofPath: path, .listing) {
      guard seen.insert(facts.identity).inserted else { return }
    }
    // What is only there once all names are known: a book keeps its own reports.
    var inside: [String] = []
    var isBook = false
    try Folder.each(
      path,
      { entry throws(StoreFailure) in
        if entry.name == "plan.json", entry.shape != .folder { isBook = true }
        guard !entry.isHidden else { return }
        let full = Folder.path(path, entry.name)
        switch entry.shape {
        case .folder: inside.append(full)
        case .link: links.append(full)
        case .other: note(file: full, isWanted)
        }
      },
      undecodable: { name, isFile throws(StoreFailure) in
        if !isFile || SourceSearch.isJSON(name) || SourceSearch.isArchive(name) {
          failures.append(.undecodable(name, in: path))
        }
      })
    if isBook {
      let book = BookFolder(path)
      books.append(book)
      inside.removeAll { $0 == book.reportsPath }
    }
    folders += inside
  }

  private mutating func note(
    file path: String, _ isWanted: (String) throws(StoreFailure) -> Bool
  ) {
    if SourceSearch.isArchive(path) { archives.append(path) }
    let ofBook: Set = ["plan.json", "households.json"]
    guard SourceSearch.isJSON(path), !ofBook.contains(Folder.name(path)) else { return }
    do throws(StoreFailure) {
      if try isWanted(path) { files.append(path) }
    } catch {
      failures.append(error)
    }
  }

  /// Takes a folder, or when there is none left the first link that leads to one; links to files are
  /// looked at on the way.
  private mutating func next(_ isWanted: (String) throws(StoreFailure) -> Bool) -> String? {
    if let folder = folders.popLast() { return folder }
    while let link = links.popLast() {
      do throws(StoreFailure) {
        switch try FileFacts(ofPath: link, .listing)?.kind {
        case .folder: return link
        case .file: note(file: link, isWanted)
        case .special, nil: break
        }
      } catch {
        // A link that leads nowhere leads to no book.
        if error.category != .noInput { failures.append(error) }
      }
    }
    return nil
  }

  private static func isJSON(_ name: String) -> Bool { ends(name, in: ["json"]) }

  /// Whether a name is that of an archive, which nobody looks into.
  package static func isArchive(_ name: String) -> Bool { ends(name, in: ["zip", "rar", "7z"]) }

  private static func ends(_ name: String, in endings: [String]) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix(".\($0)") }
  }
}

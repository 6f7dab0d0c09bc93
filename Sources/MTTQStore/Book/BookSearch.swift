/// The search for books below a folder.
package enum BookSearch {
  /// The books at and below `root`, in the order of the bytes of their paths.
  ///
  /// Folders whose name starts with a dot are left out. Links to folders are followed, but a folder
  /// is entered once, by its own name rather than a link's, so that circles end and no book comes
  /// twice.
  ///
  /// - Throws: `noInput` where `root` is no folder; a folder below that cannot be listed, as books
  ///   in it would be missed.
  package static func books(under root: String) throws(StoreFailure) -> [BookFolder] {
    var folders = [root]
    var links: [String] = []
    var seen: Set<FileFacts.Identity> = []
    var found: [BookFolder] = []
    while let path = try next(&folders, &links) {
      if let facts = try FileFacts(ofPath: path, .listing) {
        guard seen.insert(facts.identity).inserted else { continue }
      }
      for entry in try Folder.entries(path) {
        let inside = Folder.path(path, entry.name)
        if entry.name == "plan.json", entry.shape != .folder { found.append(BookFolder(path)) }
        guard !entry.isHidden else { continue }
        switch entry.shape {
        case .folder: folders.append(inside)
        case .link: links.append(inside)
        case .other: break
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Takes a folder, or when there is none left the first link that leads to one; a link that leads
  /// nowhere leads to no book.
  private static func next(
    _ folders: inout [String], _ links: inout [String]
  ) throws(StoreFailure) -> String? {
    if let folder = folders.popLast() { return folder }
    while !links.isEmpty {
      let link = links.removeFirst()
      do throws(StoreFailure) {
        if try FileFacts(ofPath: link, .listing)?.kind == .folder { return link }
      } catch {
        guard error.category == .noInput else { throw error }
      }
    }
    return nil
  }
}

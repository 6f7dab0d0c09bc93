/// A file beside a book's own that looks like one of them.
package struct UnreadFile: Hashable, Sendable {
  package let path: String
  /// The name of the book's file that it looks like.
  package let likeness: String
}

extension BookFolder {
  /// The files beside the book's own that begin and end like them, in the order of their bytes:
  /// copies that a program made which keeps folders alike. Schemas of ours are none.
  package func unreadCopies() throws(StoreFailure) -> [UnreadFile] {
    let own = [("journal", ".jsonl"), ("plan", ".json"), ("households", ".json")]
    return try Folder.entries(path).compactMap { entry in
      guard entry.shape != .folder, !entry.name.hasSuffix(".schema.json"),
        let (stem, ending) = own.first(where: {
          entry.name.hasPrefix($0.0) && entry.name.hasSuffix($0.1)
        }), entry.name != stem + ending
      else { return nil }
      return UnreadFile(path: Folder.path(path, entry.name), likeness: stem + ending)
    }
  }
}

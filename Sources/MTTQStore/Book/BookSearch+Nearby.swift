/// A glance at what lies below a folder, for whoever stands above his books.
extension BookSearch {
  /// The first books below `root`, the nearest first, of one depth in the order of the bytes of
  /// their paths.
  ///
  /// Hidden folders, links and folders that cannot be listed are passed over, as it is a service: it
  /// may neither fail nor walk through a whole disk.
  ///
  /// - Parameters:
  ///   - most: how many are wanted.
  ///   - folders: how many folders are looked into at most.
  package static func nearby(
    _ root: String = ".", most: Int, folders: Int = 2000
  ) -> [BookFolder] {
    var waiting = [root][...]
    var found: [BookFolder] = []
    var looked = 0
    while let path = waiting.popFirst(), looked < folders, found.count < most {
      looked += 1
      let entries: [FolderEntry]
      do throws(StoreFailure) {
        entries = try Folder.entries(path)
      } catch {
        // What may not be seen is no book to be offered.
        continue
      }
      if entries.contains(where: { $0.name == "plan.json" && $0.shape != .folder }) {
        found.append(BookFolder(path))
        continue
      }
      waiting += entries.filter { $0.shape == .folder && !$0.isHidden }
        .map { Folder.path(path, $0.name) }
    }
    return found
  }
}

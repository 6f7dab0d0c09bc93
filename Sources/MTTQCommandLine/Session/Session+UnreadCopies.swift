internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// The copies that lie beside the files of a book.
  func unreadCopies(in folder: BookFolder) throws(Interruption) -> [Diagnostic] {
    try storing { () throws(StoreFailure) in try folder.unreadCopies() }
      .map { .copy($0.path, of: $0.likeness) }
  }
}

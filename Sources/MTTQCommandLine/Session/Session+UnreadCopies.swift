internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// The copies that lie beside the files of a book, which nothing reads.
  func unreadCopies(in folder: BookFolder) throws(Interruption) -> [Diagnostic] {
    let names = try storing { () throws(StoreFailure) in try folder.fileNames() }
    return Diagnostic.copies(among: names) { folder.path(of: $0) }
  }
}

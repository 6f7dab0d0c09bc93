extension BookFolder {
  /// The book that a file lies in, or nil where no plan.json stands beside it.
  package static func holding(_ path: String) throws(StoreFailure) -> BookFolder? {
    let book = BookFolder(Folder.holding(path))
    return try FileFacts(ofPath: book.plan.path) == nil ? nil : book
  }
}

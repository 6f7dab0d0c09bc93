extension BookFolder {
  /// Opens the journal, or gives nil where there is none.
  ///
  /// - Throws: `notPermitted` for a link, a device or a file with a second name in its place;
  ///   `inputOutput`.
  package func journal() throws(StoreFailure) -> JournalFile? {
    try JournalFile.ofBook(journalPath)
  }
}

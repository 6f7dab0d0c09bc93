/// The folder that holds one unit's plan for one year, and the names of the files in it.
///
/// The names are those of spec/book.md; whether the files are there is another matter.
package struct BookFolder: Hashable, Sendable {
  /// The folder as the user named it, or as it was found upward from where the user stands.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The plan: what the unit intends.
  package var plan: WholeFile { WholeFile(file("plan.json"), isOfBook: true) }
  /// The register of poor households, written for its owner alone.
  package var households: WholeFile { WholeFile(file("households.json"), isOfBook: true) }
  /// Where the journal stands: what happened.
  package var journalPath: String { file("journal.jsonl") }
  /// The journal, to be put into another form whole.
  package var wholeJournal: WholeFile { WholeFile(journalPath, isOfBook: true) }
  /// Where the tails stand that a writer moved away from the journal's end.
  package var tornPath: String { journalPath + ".torn" }
  /// Where the folder of the reports as they were sent stands.
  package var reportsPath: String { file("reports") }

  /// The report of an id, as it was sent.
  package func report(_ id: String) -> WholeFile {
    WholeFile(Folder.path(reportsPath, "\(id).json"), isOfBook: true)
  }

  /// A report of an id as it was sent before, 1 for the first one that was replaced.
  package func report(_ id: String, replaced number: Int) -> WholeFile {
    WholeFile(Folder.path(reportsPath, "\(id).\(number).json"), isOfBook: true)
  }

  /// All reports that are kept, by their names.
  package func keptReports() throws(StoreFailure) -> [WholeFile] {
    guard try hasReports() else { return [] }
    return try Folder.entries(reportsPath)
      .filter { $0.name.hasSuffix(".json") && $0.shape == .other }
      .map { WholeFile(Folder.path(reportsPath, $0.name), isOfBook: true) }
  }

  /// Whether there is a folder of the reports.
  ///
  /// - Throws: `notPermitted` for a link or a file in its place.
  func hasReports() throws(StoreFailure) -> Bool {
    guard let facts = try FileFacts(ofLink: reportsPath, .finding) else { return false }
    guard facts.kind == .folder else { throw .notPlainFolder(reportsPath) }
    return true
  }

  /// Makes the folder of the reports where it is missing.
  ///
  /// - Returns: whether it was made now.
  /// - Throws: `cannotCreate` where a file stands in the way, `notPermitted`, `inputOutput`.
  @discardableResult
  package func makeReportsFolder() throws(StoreFailure) -> Bool {
    if try hasReports() { return false }
    try Folder.make(reportsPath)
    try Folder(path, .creating, shown: reportsPath).sync()
    return true
  }

  private func file(_ name: String) -> String {
    Folder.path(path, name)
  }
}

internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The files that paths name, each once.
struct FormTargets {
  private(set) var files: [FormTarget] = []
  /// Reports as they were sent that were named; nobody writes them anew.
  private(set) var sentReports: [String] = []
  private var seen: Set<FileFacts.Identity> = []

  /// Adds what a path names: the books in a folder, or a file.
  mutating func add(_ path: String) throws(Interruption) {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
    guard facts?.kind == .folder else {
      return try storing { () throws(StoreFailure) in try add(file: path) }
    }
    for book in try BooksUnder.books(path) { try add(book) }
  }

  /// Adds the files of a book; its reports are evidence and stay as they were sent.
  mutating func add(_ book: BookFolder) throws(Interruption) {
    try storing { () throws(StoreFailure) in
      try add(FormTarget(path: book.plan.path, kind: .document(.plan), book: book))
      try add(FormTarget(path: book.households.path, kind: .document(.register), book: book))
      try add(FormTarget(path: book.journalPath, kind: .journal, book: book))
    }
  }

  private mutating func add(file path: String) throws(StoreFailure) {
    let book = try BookFolder.holding(path)
    if path.hasSuffix(".jsonl") {
      return try add(FormTarget(path: path, kind: .journal, book: book), isOptional: false)
    }
    guard let format = DocumentFormat(namedIn: try WholeFile(path).read()) else {
      sentReports.append(path)
      return
    }
    try add(FormTarget(path: path, kind: .document(format), book: book))
  }

  private mutating func add(
    _ target: FormTarget, isOptional: Bool = true
  ) throws(StoreFailure) {
    // A file that is missing is met when it is read; in a book it may be.
    guard let facts = try FileFacts(ofPath: target.path) else {
      if !isOptional { files.append(target) }
      return
    }
    if seen.insert(facts.identity).inserted { files.append(target) }
  }
}

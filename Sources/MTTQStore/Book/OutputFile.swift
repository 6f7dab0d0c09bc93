internal import Glibc
internal import MTTQText

/// A file that a result goes into, which is never one of a book's own.
///
///     let file = try OutputFile("bao-cao.docx", sparing: [book])
///     try file.write(bytes)
package struct OutputFile: Hashable, Sendable {
  let path: String
  let stream: NamedStream?

  /// Looks at what stands under `path`, whatever links lead there.
  ///
  /// By its place a file of any book is told, there or not yet; by another name those of `books`.
  ///
  /// - Parameter books: the books that are read; of what is no book but a file, that file.
  /// - Throws: `cannotCreate` for a file of a book; as a path cannot be walked.
  package init(_ path: String, sparing books: [BookFolder]) throws(StoreFailure) {
    self.path = path
    stream = try NamedStream(path)
    let identity =
      if let stream { try stream.identity() } else { try FileFacts(ofPath: path)?.identity }
    if let identity {
      for book in books where try book.ownFiles().contains(identity) { throw .ofBook(path) }
    }
    if stream == nil, try OutputFile.isInPlace(path) { throw .ofBook(path) }
  }

  /// Puts the bytes in the place of the file, whole or not at all; a pipe or device takes them as
  /// they are.
  package func write(
    _ bytes: [UInt8], for audience: FileAudience = .asBefore
  ) throws(StoreFailure) -> StandardStream.Outcome {
    if let stream { return try stream.write(bytes) }
    try WholeFile(path).replace(bytes, for: audience)
    return .written
  }

  /// Whether a path, links followed, has the name of a book's file and stands where that would.
  private static func isInPlace(_ path: String) throws(StoreFailure) -> Bool {
    let target = resolved(path) ?? path
    let folder = resolved(Folder.holding(target)) ?? Folder.holding(target)
    let name = Folder.name(target)
    let isSnapshot = Folder.name(folder) == "reports" && name.hasSuffix(".json")
    guard isSnapshot || BookFolder.isOwnName(name) else { return false }
    return try BookFolder(isSnapshot ? Folder.holding(folder) : folder).isThere()
  }

  /// The path without links and steps upward, or nil where nothing stands there.
  static func resolved(_ path: String) -> String? {
    // unsafe: C returns the name in memory of its own, which is freed once it is copied.
    guard path.isPlain, let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }
}

extension BookFolder {
  /// Whether a name in the folder of a book is that of a file of the book.
  fileprivate static func isOwnName(_ name: String) -> Bool {
    let names = ["plan.json", "households.json", "journal.jsonl", "journal.jsonl.torn"]
    return names.contains(name) || name == ".mttq.lock" || name.hasPrefix(".mttq-")
  }

  fileprivate func isThere() throws(StoreFailure) -> Bool {
    try FileFacts(ofPath: plan.path) != nil
  }

  /// Which files are the book's own, of those that are there.
  fileprivate func ownFiles() throws(StoreFailure) -> Set<FileFacts.Identity> {
    guard let facts = try FileFacts(ofPath: path) else { return [] }
    guard facts.kind == .folder else { return [facts.identity] }
    var paths = try Folder.entries(path).map(\.name).filter(BookFolder.isOwnName)
      .map { Folder.path(path, $0) }
    if try FileFacts(ofPath: reportsPath)?.kind == .folder {
      paths += try Folder.entries(reportsPath).map { Folder.path(reportsPath, $0.name) }
    }
    var found: Set<FileFacts.Identity> = []
    for path in paths {
      if let facts = try FileFacts(ofLink: path, .finding) { found.insert(facts.identity) }
    }
    return found
  }
}

extension StoreFailure {
  fileprivate static func ofBook(_ path: String) -> StoreFailure {
    StoreFailure(
      .cannotCreate,
      Wording(
        vi: "“\(path)” là tệp của sổ, không ghi kết quả đè lên",
        en: "“\(path)” is a file of a book, which no result takes the place of"),
      hint: Wording(vi: "chọn tên tệp khác", en: "choose another name"))
  }
}

extension BookFolder {
  /// The names of the files that tell git how to keep a book.
  package static let (attributesName, ignoreName) = (".gitattributes", ".gitignore")

  /// Whether the book lies in a git repository that its own `.gitignore` keeps the register out of:
  /// what is pushed there is then no copy of it.
  package func isRegisterKeptFromGit() throws(StoreFailure) -> Bool {
    guard try FileFacts(ofPath: households.path) != nil,
      let ignored = try WholeFile(Folder.path(path, BookFolder.ignoreName)).readIfPresent(),
      ignored.split(separator: UInt8(ascii: "\n")).contains(where: BookFolder.namesRegister)
    else { return false }
    return try isInRepository()
  }

  private static func namesRegister(_ line: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).first
    return name == "households.json" || name == "/households.json"
  }

  private func isInRepository() throws(StoreFailure) -> Bool {
    for folder in try BookFolder.foldersUpward(from: path)
    where try FileFacts(ofPath: Folder.path(folder, ".git")) != nil { return true }
    return false
  }
}

/// What is to take the place of a file, once it is whole and stands on the disk; until then the file
/// stays as it was, and so it does where this value ends before.
struct FileReplacement: ~Copyable {
  private let path: String
  private let target: String
  private let folder: Folder
  private var file: TemporaryFile

  /// - Parameter named: whether to take a hidden name even where none is needed, for tests.
  init(
    of whole: WholeFile, for audience: FileAudience, named: Bool = false
  ) throws(StoreFailure) {
    let target = whole.isOfBook ? whole.path : try whole.behindLinks()
    let old =
      whole.isOfBook
      ? try FileFacts.ofPlainFile(target) : try FileFacts(ofPath: target, .creating)
    if let old { try whole.refuseUnlessWritable(old, target) }
    let holder = Folder.holding(target)
    let folder = try Folder(holder, .creating, shown: whole.path)
    let file = try TemporaryFile(
      for: whole.path, in: holder, isSwept: whole.isSwept,
      open: audience == .asBefore && old == nil, named: named)
    if let old {
      try file.take(
        owner: old.owner, group: old.group, mode: audience == .ownerOnly ? 0o600 : old.mode)
    }
    path = whole.path
    self.target = target
    self.folder = folder
    self.file = file
  }

  /// Writes the next part of the content.
  func write(_ bytes: [UInt8]) throws(StoreFailure) { try file.write(bytes) }

  /// Waits until the content stands on the disk, and leaves nothing but a renaming to be done.
  mutating func secure() throws(StoreFailure) {
    try file.sync()
    try file.takeName()
  }

  /// Puts the content in the place of the file.
  mutating func takePlace() throws(StoreFailure) {
    try file.replace(target)
    try folder.sync(holding: path)
  }
}

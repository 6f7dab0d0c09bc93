internal import Glibc
internal import MTTQText

/// A book that is to be made: its folder with the files that it starts with.
package struct NewBook: Hashable, Sendable {
  /// One file of the book.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
    package let audience: FileAudience

    package init(_ name: String, _ bytes: [UInt8], for audience: FileAudience = .asBefore) {
      self.name = name
      self.bytes = bytes
      self.audience = audience
    }
  }

  private let files: [File]

  /// Gathers the files; the plan is written last, as it is what makes a folder a book.
  package init(_ files: [File]) {
    self.files = files.filter { $0.name != "plan.json" } + files.filter { $0.name == "plan.json" }
  }

  /// Makes the book at `path`, whole or not at all, and returns it once it lasts.
  ///
  /// A folder that does not exist is built beside its place and then renamed; folders above that
  /// are missing are made. One that exists is filled where it stands, if nothing but hidden files
  /// is in it, so that `mttq new .` serves in a folder just made, or kept by git.
  ///
  /// - Throws: `cannotCreate` where a file or a folder with something in it is there already;
  ///   `notPermitted`; `inputOutput`. What had been made is taken away again.
  package func make(at path: String) throws(StoreFailure) -> BookFolder {
    if let facts = try FileFacts(ofPath: path, .creating) {
      guard facts.kind == .folder else { throw StoreFailure(.creating, path, SystemError(EEXIST)) }
      let visible = try Folder.entries(path).filter { !$0.isHidden }
      guard visible.isEmpty else { throw .folderTaken(path, by: visible[0].name) }
      try fill(path)
    } else {
      let above = try Folder.makeMissing(Folder.holding(path))
      do {
        try build(path)
      } catch {
        for folder in above.reversed() { try Folder.remove(folder) }
        throw error
      }
    }
    return BookFolder(path)
  }

  private func build(_ path: String) throws(StoreFailure) {
    let holder = Folder.holding(path)
    let folder = try Folder(holder, .creating, shown: path)
    let staging = TemporaryFile.hiddenPath(in: holder)
    try Folder.make(staging, shown: path)
    do {
      try fill(staging)
    } catch {
      try Folder.remove(staging)
      throw error
    }
    // unsafe: C takes the names as pointers, which live only during the call. A folder that has
    // come to stand there meanwhile is only taken over while it is empty.
    guard unsafe rename(staging, path) == 0 else {
      let error = SystemError.last
      try empty(staging, files[...])
      try Folder.remove(staging)
      throw StoreFailure(.creating, path, error)
    }
    try folder.sync()
  }

  private func fill(_ folder: String) throws(StoreFailure) {
    for (index, file) in files.enumerated() {
      do {
        try WholeFile(Folder.path(folder, file.name)).create(file.bytes, for: file.audience)
      } catch {
        try empty(folder, files[..<index])
        throw error
      }
    }
  }

  private func empty(_ folder: String, _ made: ArraySlice<File>) throws(StoreFailure) {
    for file in made.reversed() {
      let path = Folder.path(folder, file.name)
      // unsafe: C takes the name as a pointer, which lives only during the call.
      guard unsafe unlink(path) == 0 else { throw StoreFailure(.writing, path, .last) }
    }
  }
}

extension StoreFailure {
  fileprivate static func folderTaken(_ path: String, by name: String) -> StoreFailure {
    StoreFailure(
      .cannotCreate,
      Wording(
        vi: "thư mục “\(path)” không trống: trong đó đã có “\(name)”",
        en: "the folder “\(path)” is not empty: it holds “\(name)”"),
      hint: Wording(
        vi: "chọn một thư mục chưa có hoặc còn trống",
        en: "choose a folder that does not exist yet or is empty"))
  }
}

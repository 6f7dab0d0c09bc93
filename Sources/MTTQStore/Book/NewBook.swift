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
      do throws(StoreFailure) {
        try fill(path)
      } catch {
        throw error.of(path)
      }
    } else {
      let above = try Folder.makeMissing(Folder.holding(path))
      do {
        try build(path)
      } catch {
        Cleaning.remove(folders: above)
        throw error
      }
      for folder in above { try sync(Folder.holding(folder), holding: folder) }
      try sync(Folder.holding(path), holding: path)
    }
    return BookFolder(path)
  }

  private func build(_ path: String) throws(StoreFailure) {
    let staging = try StagingFolder(for: path)
    do throws(StoreFailure) {
      try fill(staging.path)
      // unsafe: C takes the names as pointers, which live only during the call. A folder that has
      // come to stand there meanwhile is only taken over while it is empty.
      let isInPlace = unsafe rename(staging.path, path) == 0
      guard isInPlace else { throw StoreFailure(.creating, path, .last) }
    } catch {
      Cleaning.remove(files: files.map { Folder.path(staging.path, $0.name) })
      Cleaning.remove(folders: [staging.path])
      throw error.of(path)
    }
  }

  private func fill(_ folder: String) throws(StoreFailure) {
    var made: [String] = []
    do throws(StoreFailure) {
      for file in files {
        let path = Folder.path(folder, file.name)
        let isThere = try FileFacts(ofLink: path, .creating) != nil
        // One that fails may have taken its name already.
        if !isThere { made.append(path) }
        try WholeFile(path).create(file.bytes, for: file.audience)
      }
    } catch {
      Cleaning.remove(files: made)
      throw error
    }
  }

  private func sync(_ folder: String, holding path: String) throws(StoreFailure) {
    do throws(StoreFailure) {
      try Folder(folder, .creating, shown: path).sync()
    } catch {
      throw .notSynced(path, error)
    }
  }
}

/// Takes away what was made for a book that does not come about. What is not there, or cannot be
/// removed, hides nothing: the failure that led here is the one to be told.
private enum Cleaning {
  static func remove(files paths: [String]) {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    for path in paths.reversed() { _ = unsafe unlink(path) }
  }

  static func remove(folders paths: [String]) {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    for path in paths.reversed() { _ = unsafe rmdir(path) }
  }
}

extension StoreFailure {
  /// The failure as one of the book: where its files were made nothing stands any more.
  fileprivate func of(_ path: String) -> StoreFailure {
    systemError.map { StoreFailure(.creating, path, $0) } ?? self
  }

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

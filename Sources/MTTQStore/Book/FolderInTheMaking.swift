internal import Glibc
internal import MTTQText

/// A folder of results that appears whole or not at all: its files are written into a hidden one
/// beside its place, which is renamed once everything stands on the disk.
///
///     let folder = try FolderInTheMaking("kho", for: .asBefore)
///     try folder.append(bytes, to: "figure.csv")
///     try folder.publish()
package struct FolderInTheMaking: ~Copyable {
  private let path: String
  private let staging: StagingFolder
  private let audience: FileAudience
  /// The folders above its place that were made for it.
  private let above: [String]
  private var isInPlace = false

  /// Begins a folder at `path`; those above that are missing are made.
  ///
  /// - Throws: `cannotCreate` where something stands there already; `notPermitted`, `inputOutput`.
  package init(_ path: String, for audience: FileAudience) throws(StoreFailure) {
    guard try FileFacts(ofLink: path, .creating) == nil else {
      throw StoreFailure(.creating, path, SystemError(EEXIST))
    }
    let above = try Folder.makeMissing(Folder.holding(path))
    staging = try FolderInTheMaking.staging(for: path, in: above)
    self.path = path
    self.audience = audience
    self.above = above
    if audience == .ownerOnly {
      // unsafe: C takes the name as a pointer, which lives only during the call. On a disk without
      // modes the folder stays as it was made.
      _ = unsafe chmod(staging.path, 0o700)
    }
  }

  /// Makes the hidden folder; where that cannot be, those above go again.
  private static func staging(
    for path: String, in above: [String]
  ) throws(StoreFailure) -> StagingFolder {
    do throws(StoreFailure) {
      return try StagingFolder(for: path, .results)
    } catch {
      _ = OutputFolder.takeAway(above)
      throw error
    }
  }

  deinit {
    // What cannot be taken away hides nothing: the failure that led here is told.
    if !isInPlace {
      Folder.removeWhole(staging.path)
      _ = OutputFolder.takeAway(above)
    }
  }

  /// Writes bytes at the end of a file in it, which is made where it is missing, with the folders
  /// above it.
  package func append(_ bytes: [UInt8], to name: String) throws(StoreFailure) {
    let file = Folder.path(staging.path, name)
    _ = try Folder.makeMissing(Folder.holding(file))
    let opened = try Descriptor(
      file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW,
      mode: audience == .ownerOnly ? 0o600 : 0o666, .creating, shown: Folder.path(path, name))
    if let refusal = opened.write(bytes).refusal {
      throw StoreFailure(.writing, Folder.path(path, name), refusal)
    }
  }

  /// Reads a file in it from its start, piece by piece.
  package func read(
    _ name: String, _ body: (Span<UInt8>) -> Void
  ) throws(StoreFailure) {
    let file = try Descriptor(
      Folder.path(staging.path, name), O_RDONLY, .reading, shown: Folder.path(path, name))
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var offset = 0
    while true {
      let count = try file.read(into: &buffer, 0..<buffer.count, at: offset)
      if count == 0 { return }
      body(buffer.span.extracting(0..<count))
      offset += count
    }
  }

  /// Gives the folder its name, once all that is in it stands on the disk.
  package mutating func publish() throws(StoreFailure) {
    try sync(staging.path)
    guard try FileFacts(ofLink: path, .creating) == nil else {
      throw StoreFailure(.creating, path, SystemError(EEXIST))
    }
    // unsafe: C takes the names as pointers, which live only during the call.
    guard unsafe rename(staging.path, path) == 0 else { throw StoreFailure(.creating, path, .last) }
    isInPlace = true
    for folder in above {
      try Folder(Folder.holding(folder), .creating, shown: folder).sync(holding: folder)
    }
    try Folder(Folder.holding(path), .creating, shown: path).sync(holding: path)
  }

  private func sync(_ folder: String) throws(StoreFailure) {
    for entry in try Folder.entries(folder) {
      let inside = Folder.path(folder, entry.name)
      if entry.shape == .folder {
        try sync(inside)
      } else {
        try Descriptor(inside, O_RDONLY, .writing, shown: path).sync()
      }
    }
    try Folder(folder, .writing, shown: path).sync()
  }
}

extension Folder {
  /// Takes a folder away with all that is in it, links themselves and not what they name; what
  /// cannot be removed stays.
  static func removeWhole(_ path: String) {
    for entry in (try? entries(path)) ?? [] {
      let inside = self.path(path, entry.name)
      if entry.shape == .folder {
        removeWhole(inside)
      } else {
        // unsafe: C takes the name as a pointer, which lives only during the call.
        _ = unsafe unlink(inside)
      }
    }
    try? remove(path)
  }
}

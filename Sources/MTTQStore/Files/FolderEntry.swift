internal import Glibc
internal import MTTQText

/// One name in a folder.
struct FolderEntry: Hashable, Sendable {
  let name: String
  /// Whether it is a folder, a link to be looked behind, or neither.
  let shape: Shape

  enum Shape: Hashable, Sendable {
    case folder
    case link
    case other
  }

  /// Whether the name starts with a dot.
  var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
}

extension Folder {
  /// The names in the folder at `path` but `.` and `..`, in the order of their bytes.
  ///
  /// - Throws: as the folder cannot be listed; `damagedData` for the name of a folder or link that
  ///   is not UTF-8, as it cannot be written down.
  static func entries(_ path: String) throws(StoreFailure) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    try each(
      path, { entries.append($0) },
      undecodable: { name, isFile throws(StoreFailure) in
        if !isFile { throw .undecodable(name, in: path) }
      })
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Goes over the names in the folder at `path` but `.` and `..`, in no order, holding one at a
  /// time: a folder may have a million.
  ///
  /// - Parameter undecodable: is handed a name that is not UTF-8, as far as it can be written, and
  ///   whether it is that of an ordinary file.
  /// - Throws: as the folder cannot be listed.
  static func each(
    _ path: String, _ body: (FolderEntry) throws(StoreFailure) -> Void,
    undecodable: (_ name: String, _ isFile: Bool) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    guard path.isPlain else { throw StoreFailure(.listing, path, SystemError(EINVAL)) }
    // unsafe: the stream is C's own; it is closed on every way out below.
    guard let stream = unsafe opendir(path) else { throw StoreFailure(.listing, path, .last) }
    defer { _ = unsafe closedir(stream) }
    while true {
      errno = 0
      // unsafe: the entry belongs to the stream and lives until the next readdir.
      guard let entry = unsafe readdir(stream) else { break }
      // unsafe: C ends the name, of at most 255 bytes, with a NUL inside the entry's own field.
      let bytes = unsafe withUnsafeBytes(of: entry.pointee.d_name) { field in
        unsafe Array(field.prefix { $0 != 0 })
      }
      let type = unsafe Int(entry.pointee.d_type)
      guard bytes != Array(".".utf8), bytes != Array("..".utf8) else { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        try undecodable(String(decoding: bytes, as: UTF8.self), type == DT_REG)
        continue
      }
      let shape = try shape(Int(type), Folder.path(path, name))
      try body(FolderEntry(name: name, shape: shape))
    }
    guard errno == 0 else { throw StoreFailure(.listing, path, .last) }
  }

  private static func shape(_ type: Int, _ path: String) throws(StoreFailure) -> FolderEntry.Shape {
    switch type {
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems leave it to stat; a name that is gone meanwhile is nothing.
      guard let facts = try FileFacts(ofLink: path, .listing) else { return .other }
      return facts.kind == .folder ? .folder : facts.kind == .special ? .link : .other
    default: return .other
    }
  }
}

extension StoreFailure {
  static func undecodable(_ name: String, in path: String) -> StoreFailure {
    StoreFailure(
      .damagedData,
      Wording(
        vi: "tên “\(name)” trong “\(path)” không phải UTF-8",
        en: "the name “\(name)” in “\(path)” is not UTF-8"),
      hint: Wording(vi: "đổi tên thư mục này", en: "rename this folder"))
  }
}

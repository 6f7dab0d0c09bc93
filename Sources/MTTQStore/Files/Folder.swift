internal import Glibc
internal import MTTQText

/// An open folder whose names can be listed and made to last.
struct Folder: ~Copyable {
  private let descriptor: Descriptor

  /// Opens the folder at `path`; failures name `shown`.
  init(_ path: String, _ action: FileAction, shown: String) throws(StoreFailure) {
    descriptor = try Descriptor(path, O_RDONLY | O_DIRECTORY, action, shown: shown)
  }

  /// Waits until the names in the folder stand on the disk.
  ///
  /// A file system that cannot do this says EINVAL; it has no promise to keep then.
  func sync() throws(StoreFailure) {
    while fsync(descriptor.number) != 0 {
      switch errno {
      case EINTR: continue
      case EINVAL: return
      default: throw StoreFailure(.writing, descriptor.path, .last)
      }
    }
  }
}

extension Folder {
  /// Waits until a new name in the folder stands on the disk.
  ///
  /// - Throws: `inputOutput`, saying that the file is in its place: the command has done what it was
  ///   to do, and only a crash of the machine right now could undo it.
  func sync(holding path: String) throws(StoreFailure) {
    do throws(StoreFailure) {
      try sync()
    } catch {
      throw .notSynced(path, error)
    }
  }

  /// The path of the folder that holds `path`, by its letters alone.
  static func holding(_ path: String) -> String {
    var letters = Array(path.utf8)
    while letters.count > 1, letters.last == UInt8(ascii: "/") { letters.removeLast() }
    guard let slash = letters.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    var end = slash
    while end > 0, letters[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return end == 0 ? "/" : String(decoding: letters[..<end], as: UTF8.self)
  }

  /// The last name of a path.
  static func name(_ path: String) -> String {
    let letters = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    return String(
      decoding: letters.prefix { $0 != UInt8(ascii: "/") }.reversed(), as: UTF8.self)
  }

  /// The path of `name` in the folder at `path`; a name in the working folder stands alone.
  static func path(_ path: String, _ name: String) -> String {
    if path == "." || path.isEmpty { return name }
    return path.utf8.last == UInt8(ascii: "/") ? path + name : "\(path)/\(name)"
  }

  /// Makes the folder at `path`; where nothing else is asked, others may use it as the umask says.
  static func make(_ path: String, shown: String? = nil) throws(StoreFailure) {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe path.isPlain && mkdir(path, 0o777) == 0 else {
      throw StoreFailure(.creating, shown ?? path, path.isPlain ? .last : SystemError(EINVAL))
    }
  }

  /// Takes an empty folder away again.
  static func remove(_ path: String) throws(StoreFailure) {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe rmdir(path) == 0 else { throw StoreFailure(.writing, path, .last) }
  }

  /// Makes the folders of `path` that are missing, from above, and returns those it made.
  ///
  /// - Throws: `cannotCreate` where a file stands in the way, `notPermitted`; what was made before
  ///   the failure is taken away again.
  static func makeMissing(_ path: String) throws(StoreFailure) -> [String] {
    if let facts = try FileFacts(ofPath: path, .creating) {
      guard facts.kind == .folder else { throw StoreFailure(.creating, path, SystemError(ENOTDIR)) }
      return []
    }
    let above = try makeMissing(holding(path))
    do {
      try make(path)
    } catch {
      for made in above.reversed() { try remove(made) }
      throw error
    }
    return above + [path]
  }
}

extension StoreFailure {
  static func notSynced(_ path: String, _ cause: StoreFailure) -> StoreFailure {
    let meaning = cause.systemError?.meaning ?? cause.message
    return StoreFailure(
      .inputOutput,
      Wording(
        vi: "“\(path)” đã vào chỗ, nhưng thư mục chứa nó chưa ghi chắc xuống đĩa "
          + "(\(meaning.vietnamese))",
        en: "“\(path)” is in place, but its folder could not be synced (\(meaning.english))"),
      hint: Wording(
        vi: "đừng chạy lại lệnh; kiểm tra đĩa và sao lưu sổ",
        en: "do not run it again; check the disk and make a copy of the book"),
      systemError: cause.systemError)
  }
}

internal import Glibc
internal import MTTQText

/// A folder beside the files of a book in which a person changes a copy of one of them: for its owner
/// alone, and removed with whatever the editor left in it.
package struct EditFolder: Sendable {
  /// The copy.
  package let file: WholeFile
  private let path: String

  fileprivate static let prefix = ".mttq-edit-"

  /// Makes the folder, with a copy of a file of the book.
  ///
  /// - Parameter name: the name of the file in the book's folder.
  /// - Throws: `cannotCreate`, `notPermitted`, `inputOutput`.
  package init(_ bytes: [UInt8], of name: String, in book: BookFolder) throws(StoreFailure) {
    let random = String(UInt64.random(in: 0 ... .max), radix: 36)
    path = Folder.path(book.path, EditFolder.prefix + random)
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe path.isPlain && mkdir(path, 0o700) == 0 else {
      throw StoreFailure(.creating, path, path.isPlain ? .last : SystemError(EINVAL))
    }
    file = WholeFile(Folder.path(path, name))
    do throws(StoreFailure) {
      try file.create(bytes, for: .ownerOnly)
    } catch {
      try remove()
      throw error
    }
  }

  /// Removes the folder with all that is in it; a link in it is removed, and not what it names.
  package func remove() throws(StoreFailure) { try EditFolder.remove(path) }

  private static func remove(_ path: String) throws(StoreFailure) {
    for entry in try Folder.entries(path) {
      let inner = Folder.path(path, entry.name)
      if entry.shape == .folder {
        try remove(inner)
      } else {
        // unsafe: C takes the name as a pointer, which lives only during the call.
        guard unsafe unlink(inner) == 0 || errno == ENOENT else {
          throw StoreFailure(.writing, inner, .last)
        }
      }
    }
    try Folder.remove(path)
  }
}

extension BookFolder {
  /// The copies of its register that were changed in an editor and not taken over.
  package func editedRegisters() throws(StoreFailure) -> [String] {
    var found: [String] = []
    for entry in try Folder.entries(path)
    where entry.shape == .folder && entry.name.hasPrefix(EditFolder.prefix) {
      let folder = Folder.path(path, entry.name)
      // The copy itself, or what an editor made of it: `households.json~`.
      for inner in try Folder.entries(folder) where inner.name.contains("households.json") {
        found.append(Folder.path(folder, inner.name))
      }
    }
    return found
  }
}

extension StoreFailure {
  /// The failure of a forgetting beside a copy in which whoever is to be forgotten still stands.
  package static func copyOfRegister(_ path: String) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "còn một bản sao của danh sách hộ ở “\(path)”",
        en: "a copy of the register is left in “\(path)”"),
      hint: Wording(
        vi: "xóa bản sao đó rồi chạy lại lệnh", en: "delete this copy, then run the command again"))
  }
}

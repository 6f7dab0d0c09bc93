internal import Glibc
internal import MTTQText

extension Descriptor {
  /// Opens a file to read it; of a book only what stands in its own place, no link to it.
  init(reading path: String, isOfBook: Bool) throws(StoreFailure) {
    do throws(StoreFailure) {
      try self.init(path, O_RDONLY | (isOfBook ? O_NOFOLLOW : 0), .reading)
    } catch {
      throw isOfBook && error.systemError?.number == ELOOP ? .notPlain(path) : error
    }
  }
}

extension FileFacts {
  /// The facts of a book's file that is to be written, or nil where nothing stands in its place.
  ///
  /// - Throws: `notPermitted` for a link, a folder or a device, and for a file that has a second
  ///   name: whoever has that would see it change, or keep the old one (book.md, “What the disk
  ///   promises”).
  static func ofPlainFile(_ path: String) throws(StoreFailure) -> FileFacts? {
    guard let facts = try FileFacts(ofLink: path, .writing) else { return nil }
    guard facts.kind == .file else { throw .notPlain(path) }
    guard facts.names == 1 else { throw .hasSecondName(path) }
    return facts
  }
}

extension StoreFailure {
  /// The failure for a link, a folder or a device in the place of a book's file or folder.
  static func notPlain(_ path: String) -> StoreFailure {
    StoreFailure(
      .notPermitted,
      Wording(
        vi: "“\(path)” là liên kết, thư mục hoặc thiết bị, không phải tệp thường của sổ",
        en: "“\(path)” is a link, a folder or a device, not a plain file of the book"),
      hint: Wording(
        vi: "đặt chính tệp ấy vào thư mục của sổ", en: "put the file itself into the book's folder")
    )
  }

  /// The failure for a link or a file in the place of a book's folder of reports.
  static func notPlainFolder(_ path: String) -> StoreFailure {
    StoreFailure(
      .notPermitted,
      Wording(
        vi: "“\(path)” là liên kết hoặc tệp, không phải thư mục của sổ",
        en: "“\(path)” is a link or a file, not a folder of the book"),
      hint: Wording(
        vi: "đặt chính thư mục ấy vào thư mục của sổ",
        en: "put the folder itself into the book's folder"))
  }

  fileprivate static func hasSecondName(_ path: String) -> StoreFailure {
    StoreFailure(
      .notPermitted,
      Wording(
        vi: "“\(path)” còn một tên khác (liên kết cứng) nên không được ghi",
        en: "“\(path)” has a second name (a hard link) and is not written"),
      hint: Wording(
        vi: "chép tệp sang một tên mới rồi đổi lại tên cũ, hoặc xóa tên kia",
        en: "copy the file and put the copy in its place, or remove the other name"))
  }
}

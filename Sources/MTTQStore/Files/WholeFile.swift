internal import Glibc
internal import MTTQText

/// A file that is read, written and replaced as one piece: plan, register, report.
///
///     let plan = WholeFile("cam-pho-2026/plan.json")
///     let bytes = try plan.read()
///     try plan.replace(edited(bytes))  // whole and lasting, or an error and as it was
package struct WholeFile: Hashable, Sendable {
  /// The file as the user named it.
  package let path: String

  /// Whether it is a file of a book: a plain file in its own place, that no link is followed to or
  /// from (book.md, “What the disk promises”).
  let isOfBook: Bool
  /// Whether it is written in the folder of a book that is locked, so that what is left of it where
  /// the process is killed may be cleared away by the next writer.
  let isSwept: Bool

  package init(_ path: String) {
    self.init(path, isOfBook: false)
  }

  init(_ path: String, isOfBook: Bool, isSwept: Bool = false) {
    self.path = path
    self.isOfBook = isOfBook
    self.isSwept = isOfBook || isSwept
  }

  /// The largest file that is read whole, in bytes: far more than any plan or register has,
  /// and little enough that another file, named by mistake, does not fill the memory.
  package static let largest = 256 << 20

  /// All the bytes of the file.
  ///
  /// - Throws: `noInput` where there is none, or a folder, pipe or device; `notPermitted`, also for
  ///   a link or anything but a file in the place of a book's; `damagedData` beyond `limit` bytes; `inputOutput` where the disk fails.
  package func read(limit: Int = WholeFile.largest) throws(StoreFailure) -> [UInt8] {
    let file = try Descriptor(reading: path, isOfBook: isOfBook)
    let length = try file.fileFacts(.reading, isOfBook: isOfBook).length
    guard length <= limit else { throw .tooLarge(path, limit) }
    // One byte more than the length tells whether the file grew meanwhile.
    var bytes = [UInt8](repeating: 0, count: length + 1)
    var count = try file.read(into: &bytes, 0..<bytes.count, at: 0)
    while count == bytes.count {
      guard count <= limit else { throw .tooLarge(path, limit) }
      bytes.append(contentsOf: repeatElement(0, count: min(count, limit + 1 - count)))
      count += try file.read(into: &bytes, count..<bytes.count, at: count)
    }
    guard count <= limit else { throw .tooLarge(path, limit) }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// All the bytes of the file, or nil where nothing stands under the name.
  ///
  /// - Throws: as `read`; a link that points nowhere is a failure, not an absent file.
  package func readIfPresent(
    limit: Int = WholeFile.largest
  ) throws(StoreFailure) -> [UInt8]? {
    let facts = isOfBook ? try FileFacts(ofLink: path, .reading) : try FileFacts(ofPath: path)
    guard facts != nil else { return nil }
    return try read(limit: limit)
  }
}

extension StoreFailure {
  /// The failure for input beyond a limit in bytes.
  static func tooLarge(_ path: String, _ limit: Int) -> StoreFailure {
    StoreFailure(.damagedData, tooLargeMessage(path, limit), hint: .isFileOfOurs)
  }

  fileprivate static func tooLargeMessage(_ path: String, _ limit: Int) -> Wording {
    Wording(
      vi: "“\(path)” dài hơn \(amount(limit))", en: "“\(path)” is longer than \(amount(limit))")
  }

  private static func amount(_ limit: Int) -> String {
    limit >= 1 << 20 && limit % (1 << 20) == 0 ? "\(limit >> 20) MiB" : "\(limit) B"
  }
}

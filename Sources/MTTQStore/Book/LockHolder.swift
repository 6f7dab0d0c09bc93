internal import Glibc
internal import MTTQText

/// Who holds the lock of a book, as the lock file tells.
struct LockHolder: Hashable, Sendable {
  let process: Int32
  /// The command that took the lock.
  let name: String

  /// How many bytes the lock file always has: rewriting them in place frees and takes no block.
  static let width = 128

  /// The bytes that name the holder: number, blank, name, filled up with blanks, newline.
  var bytes: [UInt8] {
    let clean = name.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
    let text = Array("\(process) ".utf8) + clean
    let cut = text.prefix(LockHolder.width - 1)
    return cut + [UInt8](repeating: 0x20, count: LockHolder.width - 1 - cut.count) + [0x0A]
  }

  /// What the bytes look like while nobody holds the lock.
  static let nobody = [UInt8](repeating: 0x20, count: width - 1) + [0x0A]

  init(process: Int32, name: String) {
    self.process = process
    self.name = name
  }

  /// Reads what `bytes` wrote, or nil where nobody is named.
  init?(bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, let process = Int32(first) else { return nil }
    self.process = process
    name = words.dropFirst().joined(separator: " ")
  }
}

extension StoreFailure {
  /// The failure of a lock that was not had in time; `holder` has it, as far as is known.
  static func locked(_ path: String, by holder: LockHolder?) -> StoreFailure {
    StoreFailure(
      .lockNotHad,
      holder.map { heldMessage($0, folder: path) }
        ?? unknownMessage(path),
      hint: holder.map(heldHint) ?? unknownHint, systemError: SystemError(EWOULDBLOCK))
  }
}

extension StoreFailure {
  /// The failure of a file system that gives no locks, as some shares on a network.
  static func cannotLock(_ path: String, _ error: SystemError) -> StoreFailure {
    StoreFailure(
      .lockNotHad,
      Wording(
        vi: "ổ đĩa của “\(path)” không khóa được thư mục (\(error.meaning.vietnamese)), "
          + "nên không ghi sổ an toàn được",
        en: "the disk of “\(path)” gives no locks (\(error.meaning.english)), so the book cannot "
          + "be written safely"),
      hint: Wording(
        vi: "chép sổ sang ổ đĩa của máy này rồi ghi ở đó",
        en: "copy the book to a disk of this machine and write there"),
      systemError: error)
  }

  fileprivate static func heldMessage(_ holder: LockHolder, folder: String) -> Wording {
    Wording(
      vi: "sổ “\(folder)” đang được “\(holder.name)” (tiến trình \(holder.process)) ghi",
      en: "the book “\(folder)” is being written by “\(holder.name)” (process \(holder.process))")
  }

  fileprivate static func unknownMessage(_ folder: String) -> Wording {
    Wording(
      vi: "sổ “\(folder)” đang được một chương trình khác ghi",
      en: "the book “\(folder)” is being written by another program")
  }

  fileprivate static func heldHint(_ holder: LockHolder) -> Wording {
    Wording(
      vi: "chờ lệnh ấy xong rồi chạy lại, hoặc dừng tiến trình \(holder.process)",
      en: "wait until that command ends and try again, or end process \(holder.process)")
  }

  fileprivate static var unknownHint: Wording {
    Wording(vi: "chờ một lát rồi chạy lại", en: "wait a moment and try again")
  }
}

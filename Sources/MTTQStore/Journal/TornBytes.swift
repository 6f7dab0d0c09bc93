internal import Glibc
internal import MTTQText

/// The file beside a journal that keeps the bytes of torn tails: nothing is thrown away.
struct TornBytes: Hashable, Sendable {
  private let path: String

  init(besides journal: String) {
    path = journal + ".torn"
  }

  /// Appends the bytes of a tail and waits until they stand on the disk.
  ///
  /// The first tail stands there as it was; a later one starts on a line of its own. A new file is
  /// for the same readers as the journal.
  ///
  /// - Throws: as writing fails; nothing half written stays then.
  func keep(_ bytes: [UInt8], as journal: FileFacts) throws(StoreFailure) {
    _ = try FileFacts.ofPlainFile(path)
    let file = try Descriptor(
      path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, mode: journal.mode & 0o666, .writing)
    let length = try file.fileFacts(.writing).length
    if length == 0 { try Folder(Folder.holding(path), .writing, shown: path).sync() }
    let separator: [UInt8] = try endsInLine(file, length) ? [] : [UInt8(ascii: "\n")]
    if let refusal = file.write(separator + bytes).refusal {
      try file.cut(to: length)
      throw StoreFailure(.writing, path, refusal)
    }
    try file.sync()
  }

  private func endsInLine(
    _ file: borrowing Descriptor, _ length: Int
  ) throws(StoreFailure) -> Bool {
    guard length > 0 else { return true }
    var last: [UInt8] = [0]
    _ = try file.read(into: &last, 0..<1, at: length - 1)
    return last == [UInt8(ascii: "\n")]
  }
}

extension StoreFailure {
  /// The failure of a write whose beginning could not be taken back either.
  static func notTakenBack(_ path: String, _ cause: StoreFailure) -> StoreFailure {
    StoreFailure(
      .inputOutput, notTakenBackMessage(path, cause), hint: notTakenBackHint,
      systemError: cause.systemError, isDoubtful: true)
  }

  fileprivate static func notTakenBackMessage(_ path: String, _ cause: StoreFailure) -> Wording {
    Wording(
      vi: "\(cause.message.vietnamese); có thể vẫn đã ghi, cả hay một phần, ở cuối “\(path)”",
      en: "\(cause.message.english); all or a part may be recorded at the end of “\(path)”")
  }

  fileprivate static var notTakenBackHint: Wording {
    Wording(
      vi: "xem bằng mttq log đã có chưa rồi mới ghi lại",
      en: "do not run it again before mttq log shows that it is not there")
  }
}

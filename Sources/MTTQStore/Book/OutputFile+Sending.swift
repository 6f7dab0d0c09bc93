internal import Glibc
internal import MTTQText

extension OutputFile {
  /// Puts the bytes in the place of the file once what they tell of is recorded.
  ///
  /// They stand safely on the disk before `record` runs and take their name only after it: where
  /// anything fails before, nothing is left of them. A pipe or device takes them first.
  ///
  /// - Parameters:
  ///   - book: the book that is locked meanwhile.
  ///   - again: the command that prints the same once more.
  ///   - record: writes down what they tell of.
  /// - Throws: as `write`, and what `record` throws; `inputOutput` for all that fails after it.
  package func write(
    _ bytes: [UInt8], locking book: BookFolder, again: String,
    after record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    if let stream {
      guard try stream.write(bytes) == .written else {
        throw StoreFailure(.writing, path, SystemError(EPIPE))
      }
      return try record()
    }
    let file = WholeFile(path, isOfBook: false, isSwept: try isBeside(book))
    var isRecorded = false
    do throws(StoreFailure) {
      try file.replace(bytes) { () throws(StoreFailure) in
        try record()
        isRecorded = true
      }
    } catch {
      guard isRecorded else { throw error.isDoubtful ? error.without(path) : error }
      // Where the disk cannot even be asked, the document is printed once more, or found whole.
      let stands = (try? file.read()) == bytes
      throw stands ? .documentNotSynced(path, error) : .documentNotPlaced(path, error, again)
    }
  }

  /// Whether it goes into a folder that writers of a book clear of what others left.
  private func isBeside(_ book: BookFolder) throws(StoreFailure) -> Bool {
    let folder = Folder.holding(OutputFile.resolved(path) ?? path)
    guard let identity = try FileFacts(ofPath: folder)?.identity else { return false }
    for swept in [book.path, book.reportsPath]
    where try FileFacts(ofPath: swept)?.identity == identity { return true }
    return false
  }
}

extension StoreFailure {
  fileprivate static func documentNotPlaced(
    _ path: String, _ cause: StoreFailure, _ again: String
  ) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "đã gửi xong, có bản ghi và bản chụp, nhưng “\(path)” chưa vào chỗ: "
          + cause.reason.vietnamese,
        en: "the sending is recorded and its snapshot in place, but “\(path)” is not: "
          + cause.reason.english),
      hint: Wording(
        vi: "đừng gửi lại; in văn bản bằng \(again)",
        en: "do not send it again; print the document with \(again)"),
      systemError: cause.systemError, isDoubtful: true)
  }

  fileprivate static func documentNotSynced(
    _ path: String, _ cause: StoreFailure
  ) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "đã gửi xong, “\(path)” đã ở đúng chỗ, nhưng ổ đĩa chưa xác nhận: "
          + cause.reason.vietnamese,
        en: "the sending is recorded and “\(path)” in place, but the disk did not confirm it: "
          + cause.reason.english),
      hint: Wording(
        vi: "đừng gửi lại; kiểm tra ổ đĩa, rồi mở tệp ấy xem",
        en: "do not send it again; look after the disk, then see whether the file opens"),
      systemError: cause.systemError, isDoubtful: true)
  }

  /// The same failure, which also kept a file from its place.
  fileprivate func without(_ path: String) -> StoreFailure {
    StoreFailure(
      category,
      Wording(
        vi: "\(message.vietnamese); “\(path)” chưa được ghi",
        en: "\(message.english); “\(path)” is not written"),
      hint: hint, systemError: systemError, isDoubtful: isDoubtful)
  }

  /// What the system said, where it said anything.
  private var reason: Wording { systemError?.meaning ?? message }
}

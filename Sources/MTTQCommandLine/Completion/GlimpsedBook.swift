internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The book in use as completion sees it: each part is read when it is asked for, and what cannot be
/// read is not there. Nobody is told: a person is typing.
struct GlimpsedBook {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// What is looked at of a journal, however long it is.
  static let journalEnd = 64 << 10

  private var folder: BookFolder? {
    glimpse { () throws(Interruption) in try session.bookFolder() }
  }

  var plan: Plan? {
    guard let file = folder?.plan, let tree = tree(of: file) else { return nil }
    return Plan(tree: tree)
  }

  /// Its persons' names are never looked at.
  var register: Register? {
    guard let file = folder?.households, let tree = tree(of: file) else { return nil }
    return Register(tree: tree)
  }

  /// The records that count at the journal's end, the newest first.
  var records: [Record] {
    guard let folder else { return [] }
    let bytes = glimpse { () throws(StoreFailure) in
      try folder.journalEnd(within: GlimpsedBook.journalEnd)
    }
    return bytes.map { RecentRecords.read($0.span) } ?? []
  }

  /// The sheets of a workbook that the line names.
  func sheets(of path: String) -> [String] {
    guard path.lowercased().hasSuffix(".xlsx"),
      let bytes = glimpse({ () throws(StoreFailure) in try WholeFile(path).read(limit: 8 << 20) }),
      let file = glimpse({ () throws(Diagnostic) in try TableFile(path: path, bytes: bytes) })
    else { return [] }
    return file.sheets.map(\.name)
  }

  private func tree(of file: WholeFile) -> JSONNode? {
    glimpse { () throws(StoreFailure) in try file.readIfPresent() }.flatMap { bytes in
      bytes.flatMap { JSONReader.read(SourceText(path: file.path, bytes: $0)).tree }
    }
  }

  /// What can be had, nil where it cannot.
  private func glimpse<Value, Failure: Error>(
    _ read: () throws(Failure) -> Value
  ) -> Value? {
    do throws(Failure) {
      return try read()
    } catch {
      return nil
    }
  }
}

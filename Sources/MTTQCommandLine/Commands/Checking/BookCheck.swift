internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// The check of books and single files that `validate` makes.
struct BookCheck {
  let session: Session
  let today: CalendarDate
  let weighsQuotas: Bool
  /// What standard input is.
  let kind: InputKind?
  private var checked = CheckedFiles()

  init(session: Session, today: CalendarDate, weighsQuotas: Bool, kind: InputKind?) {
    self.session = session
    self.today = today
    self.weighsQuotas = weighsQuotas
    self.kind = kind
  }

  var findings: [Diagnostic] { checked.findings }
  var sendings: [SealedSending] { checked.sendings }
  /// The files that were read, in the order of reading.
  var files: [String] { checked.paths }

  /// Looks at a folder, which is searched for books, or at a file.
  mutating func look(at path: String) throws(Interruption) {
    if try session.isStream(path) {
      checked += try session.check(stream: path, as: kind)
      return
    }
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
    guard facts?.kind == .folder else {
      checked += try session.check(file: path, asOf: today)
      return
    }
    for book in try lookSideBySide(BooksUnder.books(path)) { checked += book }
  }

  /// Looks at many books on all processors; where one cannot be read, nothing is told of the
  /// others.
  private func lookSideBySide(_ books: [BookFolder]) throws(Interruption) -> [CheckedFiles] {
    var progress = Progress(.books, of: books.count, in: session)
    var session = session
    session.isOneOfMany = books.count > 1
    let results = SideBySide.map(books, told: { progress.show($0) }) { [session, today] book in
      Result { () throws(Interruption) in try session.check(book, asOf: today) }
    }
    progress.end()
    var checked: [CheckedFiles] = []
    for result in results { checked.append(try result.get()) }
    guard weighsQuotas else { return checked }
    return checked.map { $0.weighingQuotas }
  }
}

extension CheckedFiles {
  /// The same with unmet quotas as warnings.
  fileprivate var weighingQuotas: CheckedFiles {
    var weighed = self
    for index in findings.indices where findings[index].code == .quotaUnmet {
      weighed.findings[index].severity = .warning
    }
    return weighed
  }
}

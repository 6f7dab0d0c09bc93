internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Writes the files of one book in canonical form: all of them stand safely on the disk before the
/// first takes its place, and none does where one cannot be read any more.
struct FormRewriting {
  private(set) var rewritten: [String] = []
  private(set) var faults: [Diagnostic] = []

  /// Rewrites files of one book under its lock; those that another writer has put into canonical
  /// form meanwhile are left alone.
  mutating func rewrite(_ targets: [FormTarget], of book: BookFolder?) throws(StoreFailure) {
    guard let book else {
      _ = try rewrite(targets[...])
      return
    }
    let lock = try BookLock(of: book, holder: "mttq fmt")
    _ = try rewrite(targets[...])
    _ = consume lock
  }

  private mutating func rewrite(_ targets: ArraySlice<FormTarget>) throws(StoreFailure) -> Bool {
    guard let target = targets.first else { return true }
    let rest = targets.dropFirst()
    switch target.kind {
    case .document(let format): return try rewrite(target, format, before: rest)
    case .journal: return try rewriteJournal(target, before: rest)
    }
  }

  private mutating func rewrite(
    _ target: FormTarget, _ format: DocumentFormat, before rest: ArraySlice<FormTarget>
  ) throws(StoreFailure) -> Bool {
    let file = target.file
    let read = try file.read()
    let document = CanonicalDocument(path: target.path, bytes: read, format: format)
    guard let bytes = document.bytes else {
      faults += document.faults
      return false
    }
    guard document.difference != nil else { return try rewrite(rest) }
    let isDone = try file.replace(for: format == .register ? .ownerOnly : .asBefore) {
      (write) throws(StoreFailure) in
      try write(bytes)
      return true
    } after: { () throws(StoreFailure) in
      guard try file.read() == read else { throw .changedMeanwhile(target.path) }
      return try rewrite(rest)
    }
    if isDone { rewritten.append(target.path) }
    return isDone
  }

  private mutating func rewriteJournal(
    _ target: FormTarget, before rest: ArraySlice<FormTarget>
  ) throws(StoreFailure) -> Bool {
    var form = CanonicalJournal(path: target.path)
    let file = try JournalFile(target.path, isOfBook: target.book != nil)
    let before = try file.facts()
    // What was added between its opening and this look would not be read.
    guard before.length == file.length else { throw .changedMeanwhile(target.path) }
    let isDone = try target.file.replace { (write) throws(StoreFailure) in
      var journal = JournalReader(file)
      while let chunk = try journal.next() {
        let isLast = chunk.offset + chunk.count == journal.length
        try write(
          chunk.withLines { lines in
            form.written(lines, firstLine: chunk.firstLine, isLast: isLast)
          })
      }
      return form.faults.isEmpty
    } after: { () throws(StoreFailure) in
      guard try file.facts() == before, try FileFacts(ofPath: target.path) == before else {
        throw .changedMeanwhile(target.path)
      }
      return try rewrite(rest)
    }
    faults += form.faults
    if isDone { rewritten.append(target.path) }
    return isDone
  }
}

internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A file that is to be in canonical form.
struct FormTarget: Sendable {
  let path: String
  let kind: Kind
  /// The book whose lock keeps other writers from the file; nil for a file that lies in none.
  let book: BookFolder?

  enum Kind: Hashable, Sendable {
    case document(DocumentFormat)
    case journal
  }

  /// What a look at a file found.
  struct Look: Sendable {
    /// Nil where the file is in canonical form.
    let difference: FormDifference?
    /// Why it must stay as it is.
    let faults: [Diagnostic]
  }

  /// The file, of a book a plain one in its own place.
  var file: WholeFile {
    let ofBook = book.map { [$0.plan, $0.households, $0.wholeJournal] } ?? []
    return ofBook.first { $0.path == path } ?? WholeFile(path)
  }

  /// Reads the file and tells where it stands; a journal of any length in bounded memory.
  func look() throws(StoreFailure) -> Look {
    switch kind {
    case .document(let format):
      let document = CanonicalDocument(
        path: path, bytes: try file.read(), format: format)
      return Look(difference: document.difference, faults: document.faults)
    case .journal:
      var form = CanonicalJournal(path: path)
      var journal = JournalReader(try JournalFile(path, isOfBook: book != nil))
      while let chunk = try journal.next() {
        let isLast = chunk.offset + chunk.count == journal.length
        chunk.withLines { lines in
          _ = form.canonical(lines, firstLine: chunk.firstLine, isLast: isLast)
        }
      }
      return Look(difference: form.difference, faults: form.faults)
    }
  }
}

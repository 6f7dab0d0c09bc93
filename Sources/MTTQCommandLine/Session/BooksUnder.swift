internal import MTTQStore
internal import MTTQText

/// The books that a command finds in a folder which it was given.
enum BooksUnder {
  /// The books at and below a folder, hidden ones left out; a folder without one is a fault (66).
  static func books(_ path: String) throws(Interruption) -> [BookFolder] {
    let books = try storing { () throws(StoreFailure) in try BookSearch.books(under: path) }
    guard !books.isEmpty else { throw .fault(.noBook(under: path), .noInput) }
    return books
  }
}

extension Diagnostic {
  fileprivate static func noBook(under path: String) -> Diagnostic {
    Diagnostic(
      .storeNoInput,
      Wording(
        vi: "trong “\(path)” không có sổ nào (không thấy plan.json)",
        en: "there is no book under “\(path)” (no plan.json)"))
  }
}

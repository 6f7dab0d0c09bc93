internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

// Last year's book, which `mttq new --previous` names.

extension Session {
  /// Last year's books, several where units were merged.
  ///
  /// - Throws: as for one; where two registers have one id (65).
  func lastYears(_ words: [Word], before year: Int) throws(Interruption) -> [Book] {
    var books: [Book] = []
    var folders: Set<String> = []
    for word in words {
      guard folders.insert(try previousFolder(word).path).inserted else {
        throw .fault(.bookTwice(word))
      }
      books.append(try lastYear(word, before: year))
    }
    if let (id, place) = NewRegister.repeatedIdentifier(in: books) {
      throw .fault(.idInTwoRegisters(words[place], id), .data)
    }
    return books
  }

  /// Last year's book, to carry its register over.
  ///
  /// - Throws: faults of its plan and its register, and of its journal where there is a register
  ///   that goes by it (65); where it is of no earlier year; the store's failures.
  func lastYear(_ word: Word, before year: Int) throws(Interruption) -> Book {
    let folder = try previousFolder(word)
    let (reading, book, _) = try read(folder)
    let findings =
      reading.register == nil
      ? reading.documentFindings : book?.findings ?? reading.documentFindings
    let errors = findings.filter { $0.severity == .error }
    guard let book, errors.isEmpty else { throw .faults(errors, .data) }
    guard book.plan.year < year else { throw .fault(.notEarlier(word, book.plan.year, year)) }
    if !options.isQuiet { try tell(findings.filter { $0.code == .journalTorn }) }
    return book
  }

  /// The path of last year's book, seen from the new one's folder.
  func previousPath(_ word: Word, from folder: String) throws(Interruption) -> String {
    let book = try previousFolder(word)
    let path = try storing { () throws(StoreFailure) in
      try RelativePath.path(from: folder, to: book.path)
    }
    guard let path else { throw .fault(.noWay(to: word)) }
    return path
  }

  private func previousFolder(_ word: Word) throws(Interruption) -> BookFolder {
    try storing { () throws(StoreFailure) in
      try BookFolder.find(named: word.text, variable: nil)
    }
  }
}

extension Diagnostic {
  fileprivate static func bookTwice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "sổ “\(word.shown)” được nêu hai lần", en: "the book “\(word.shown)” is named twice"),
      hint: Wording(vi: "nêu mỗi sổ một lần", en: "name each book once"))
  }

  fileprivate static func idInTwoRegisters(_ word: Word, _ id: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "mã “\(id)” có ở sổ hộ của “\(word.shown)” và của một sổ nêu trước",
        en: "the id “\(id)” is in the register of “\(word.shown)” and in one named before"),
      hint: Wording(
        vi: "đổi mã của một hộ trong households.json và journal.jsonl của sổ ấy trên một bản sao",
        en: "give one of the two another id, in households.json and journal.jsonl of a copy"),
      code: .idDuplicate)
  }

  fileprivate static func notEarlier(_ word: Word, _ year: Int, _ wanted: Int) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” là sổ năm \(year), không phải sổ của năm trước \(wanted)",
        en: "“\(word.shown)” is a book of \(year), not of a year before \(wanted)"),
      hint: Wording(
        vi: "nêu sổ năm \(wanted - 1), hoặc bỏ --previous",
        en: "name the book of \(wanted - 1), or leave --previous out"))
  }

  fileprivate static func noWay(to word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không tính được đường từ sổ mới đến “\(word.shown)”",
        en: "the way from the new book to “\(word.shown)” cannot be told"),
      hint: Wording(
        vi: "viết đường dẫn đầy đủ, bắt đầu bằng “/”", en: "write the whole path, from “/” on"))
  }
}

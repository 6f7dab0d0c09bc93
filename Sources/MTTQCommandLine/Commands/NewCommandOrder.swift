internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A book as ordered, by options or by answers: where, and with which plan.
struct NewCommandOrder {
  let folder: String
  let request: PlanRequest

  /// The unit's id: as given, else made from its name.
  static func id(
    _ given: String?, of name: UnitName, typed: Word
  ) throws(Diagnostic) -> String {
    guard !name.text.isEmpty, !name.text.unicodeScalars.contains(where: TextForm.isForbidden) else {
      throw .noName(typed)
    }
    if let id = given ?? name.identifier { return id }
    throw .noIdentifier(typed)
  }

  /// Makes the book, prints its folder and says what to check.
  func make(in session: Session) throws(Interruption) {
    let plan = NewPlan(request)
    let text = Array(plan.text.utf8)
    let document = PlanDocument(SourceText(path: BookFolder(folder).plan.path, bytes: text))
    let errors = document.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .faults(errors.map(\.withoutPlace), .usage) }
    var files = [NewBook.File("plan.json", text)]
    var kept: [Wording] = []
    for (name, lines) in NewCommandOrder.gitFiles {
      let path = folder + "/" + name
      let isThere = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) != nil }
      if isThere {
        kept.append(.kept(path, lines))
      } else {
        files.append(NewBook.File(name, Array(lines.utf8)))
      }
    }
    let book = try storing { () throws(StoreFailure) in try NewBook(files).make(at: folder) }
    try session.print(book.path + "\n")
    try session.tell(.check(book, plan.reminders + kept))
  }

  /// Beside the plan: how git merges a journal, and what it leaves alone.
  private static let gitFiles = [
    (".gitattributes", "journal.jsonl merge=union\n"), (".gitignore", ".mttq.lock\n*.torn\n"),
  ]
}

extension Session {
  /// The plan of a book or file, to take over from.
  ///
  /// - Throws: faults of the plan (65), or where its unit stands below; the store's failures.
  func sourcePlan(_ word: Word, for unit: Unit) throws(Interruption) -> SourcePlan {
    let file = try storing { () throws(StoreFailure) in
      try FileFacts(ofPath: word.text)?.kind == .folder
        ? BookFolder(word.text).plan : WholeFile(word.text)
    }
    let bytes = try storing { () throws(StoreFailure) in try file.read() }
    let document = PlanDocument(SourceText(path: file.path, bytes: bytes))
    guard let source = SourcePlan(document) else {
      throw .faults(document.findings.filter { $0.severity == .error }, .data)
    }
    guard source.relation(to: unit) != nil else {
      throw .fault(.fromBelow(word, source.plan.unit))
    }
    return source
  }

  /// The path of last year's book, seen from the new one's folder.
  func previousBook(_ word: Word, from folder: String) throws(Interruption) -> String {
    let path = try storing { () throws(StoreFailure) in
      let book = try BookFolder.find(named: word.text, variable: nil)
      return try RelativePath.path(from: folder, to: book.path)
    }
    guard let path else { throw .fault(.noWay(to: word)) }
    return path
  }
}

extension Diagnostic {
  /// The finding as one about what was asked for: the plan that it was found in is not written.
  fileprivate var withoutPlace: Diagnostic {
    var finding = self
    finding.place = nil
    return finding
  }

  fileprivate static func noName(_ typed: Word) -> Diagnostic {
    typed.fault(
      Wording(vi: "tên đơn vị trống hoặc có ký tự lạ", en: "the unit's name is empty or not plain"),
      hint: Wording(vi: "viết như “phường Cẩm Phô”", en: "write it as “phường Cẩm Phô”"))
  }

  fileprivate static func noIdentifier(_ typed: Word) -> Diagnostic {
    typed.fault(
      Wording(
        vi: "không đặt được mã theo tên “\(typed.shown)”",
        en: "no id can be made from the name “\(typed.shown)”"),
      hint: Wording(vi: "cho mã bằng --id", en: "give the id with --id"))
  }

  fileprivate static func fromBelow(_ word: Word, _ unit: Unit) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” là kế hoạch của cấp dưới (\(unit.name))",
        en: "“\(word.shown)” is the plan of a unit below (\(unit.name))"),
      hint: Wording(
        vi: "lấy từ kế hoạch cấp trên hoặc kế hoạch cùng cấp",
        en: "take it from the plan above or one of the same level"))
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

extension Wording {
  /// What to look at in a new plan, one thing a line.
  fileprivate static func check(_ book: BookFolder, _ reminders: [Wording]) -> Wording {
    func list(_ language: Language) -> String {
      reminders.map { "\n  - " + $0(language) }.joined()
    }
    return Wording(
      vi: "Cần xem lại trong \(book.plan.path):\(list(.vietnamese))\n"
        + "Rồi chạy: mttq validate \(book.path)",
      en: "To check in \(book.plan.path):\(list(.english))\n"
        + "Then run: mttq validate \(book.path)")
  }

  fileprivate static func kept(_ path: String, _ lines: String) -> Wording {
    let list = lines.split(separator: "\n").map { "“\($0)”" }.joined(separator: ", ")
    return Wording(
      vi: "thêm dòng \(list) vào \(path), tệp có sẵn được giữ nguyên",
      en: "add the lines \(list) to \(path), which was there and is kept")
  }
}

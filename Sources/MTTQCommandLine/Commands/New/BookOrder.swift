internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A book as ordered, by options or by answers: where, and with which plan.
struct BookOrder {
  let folder: String
  let request: PlanRequest

  /// The unit's id: as given, else made from its name.
  static func id(
    _ given: String?, of name: UnitName, typed: Word
  ) throws(Diagnostic) -> String {
    guard !name.text.isEmpty, TextForm.fault(in: name.text) == nil else {
      throw .noName(typed)
    }
    if let id = given ?? name.identifier { return id }
    throw .noIdentifier(typed)
  }

  /// Makes the book, prints its folder and says what to check.
  func make(in session: Session) throws(Interruption) {
    let plan = NewPlan(request)
    let text = Array(plan.text.utf8)
    let register = plan.register.map { Array($0.text.utf8) }
    let reading = reading(text, register)
    let errors = reading.documentFindings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .faults(errors.map(\.withoutPlace), .usage) }
    var files = [NewBook.File("plan.json", text)]
    if let register { files.append(NewBook.File("households.json", register, for: .ownerOnly)) }
    var kept: [Wording] = []
    for (name, lines) in gitFiles(session.language) {
      let path = folder + "/" + name
      let isThere = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) != nil }
      if isThere {
        kept.append(.kept(path, lines))
      } else {
        files.append(NewBook.File(name, Array(lines.utf8)))
      }
    }
    let book = try storing { () throws(StoreFailure) in try NewBook(files).make(at: folder) }
    try session.acknowledge([book.path])
    session.tell(
      .check(
        book, plan: plan.reminders + kept,
        register: (plan.register?.reminders ?? []) + renewals(reading, book)))
    if let made = Plan(tree: plan.tree) { session.tellGaps(of: made, in: book) }
  }

  /// The new book as it would be read from these bytes.
  private func reading(_ plan: [UInt8], _ register: [UInt8]?) -> BookReading {
    let book = BookFolder(folder)
    return BookReading(
      plan: PlanDocument(SourceText(path: book.plan.path, bytes: plan)),
      register: register.map { SourceText(path: book.households.path, bytes: $0) })
  }

  /// How many of last year's assignments can be renewed, where there are any.
  private func renewals(_ reading: BookReading, _ folder: BookFolder) -> [Wording] {
    guard !request.lastYears.isEmpty, let book = reading.book(journal: nil, scrutiny: .errors)
    else { return [] }
    let count = book.renewals(of: request.lastYears, on: book.calendar.start)
      .count { $0.obstacle == nil }
    return count > 0 ? [.renewable(count, folder)] : []
  }

  /// Beside the plan: how git keeps and merges the files of a book, and what it leaves alone.
  private func gitFiles(_ language: Language) -> [(name: String, lines: String)] {
    [
      (
        BookFolder.attributesName,
        """
        *.json text eol=lf
        *.jsonl text eol=lf merge=union

        """
      ),
      (
        BookFolder.ignoreName,
        """
        \(Wording.sharedOnPurpose(language))
        households.json
        .mttq-*
        *.torn
        .mttq.lock

        """
      ),
    ]
  }
}

extension Session {
  /// How much of what a new plan lacks is told at once; `mttq todo` tells all.
  private static let gaps = 12

  /// What a new plan still lacks.
  fileprivate func tellGaps(of plan: Plan, in book: BookFolder) {
    let gaps = PlanGaps(of: plan)
    func page(_ language: Language) -> String {
      TodoPage.text(gaps, of: book.path, upTo: Session.gaps, language: language)
    }
    tell(Wording(vi: page(.vietnamese), en: page(.english)).withoutLastLineBreak)
  }

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
}

extension Wording {
  fileprivate var withoutLastLineBreak: Wording {
    Wording(vi: String(vietnamese.dropLast()), en: String(english.dropLast()))
  }

  /// What to look at in a new book, one thing a line.
  fileprivate static func check(
    _ book: BookFolder, plan: [Wording], register: [Wording]
  ) -> Wording {
    let files = [(book.plan.path, plan), (book.households.path, register)]
      .filter { !$0.1.isEmpty }
    func list(_ language: Language, _ title: (String) -> String) -> String {
      files.map { path, reminders in
        title(path) + reminders.map { "\n  - " + $0(language) }.joined() + "\n"
      }.joined()
    }
    return Wording(
      vi: list(.vietnamese) { "Cần xem lại trong \($0):" }
        + "Rồi chạy: mttq validate \(book.path)",
      en: list(.english) { "To check in \($0):" } + "Then run: mttq validate \(book.path)")
  }

  fileprivate static func renewable(_ count: Int, _ book: BookFolder) -> Wording {
    Wording(
      vi: "\(count) phân công giúp đỡ còn hiệu lực cuối năm trước: xem và gia hạn bằng "
        + "mttq household renew -C \(book.path)",
      en: "assignments that were active at the end of last year (\(count)): see and renew them "
        + "with mttq household renew -C \(book.path)")
  }

  /// The comment above what git leaves alone.
  fileprivate static let sharedOnPurpose = Wording(
    vi: """
      # Sổ hộ là dữ liệu cá nhân nên không vào git. Kho riêng của cơ quan, chỉ người có quyền
      # xem được, mà muốn giữ chung cả sổ hộ thì: git add -f households.json
      """,
    en: """
      # The register is personal data, and git leaves it alone. To share it on purpose, in a
      # repository of the office that only those who may see it can read:
      # git add -f households.json
      """)

  fileprivate static func kept(_ path: String, _ lines: String) -> Wording {
    let list = lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { "“\($0)”" }.joined(
      separator: ", ")
    return Wording(
      vi: "thêm dòng \(list) vào \(path), tệp có sẵn được giữ nguyên",
      en: "add the lines \(list) to \(path), which was there and is kept")
  }
}

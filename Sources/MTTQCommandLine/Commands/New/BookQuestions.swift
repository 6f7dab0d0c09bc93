internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Asks a person at a terminal, one thing after the other, what a new book is to be.
struct BookQuestions {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// What the answers order; the folder is asked for where it is not `given`.
  func order(_ given: String?) throws(Interruption) -> BookOrder {
    if let given { try checkVacant(Word(given)) }
    let thisYear = try session.today().year
    let (name, id) = try ask(.unitName, nil) { word throws(Interruption) in
      let name = UnitName(word.text)
      let id = try faulting { () throws(Diagnostic) in
        try BookOrder.id(nil, of: name, typed: word)
      }
      return (name, id)
    }
    let level = try ask(.level, Blank(name.usualLevel, .same(name.usualLevel.rawValue))) {
      word throws(Interruption) in
      try choose(Unit.Level.allCases, \.answers, word)
    }
    let year = try ask(.year, Blank(thisYear, .same("\(thisYear)"))) { word throws(Interruption) in
      try read(.whole("", in: 1900...2199), word)
    }
    var request = PlanRequest(unit: Unit(id: id, name: name.text, level: level), year: year)
    var previous: Word?
    request.source = try ask(.source, Blank(nil, .none)) { word throws(Interruption) in
      let source = try session.sourcePlan(word, for: request.unit)
      previous = word
      return source
    }
    if let source = request.source, !source.lastingTasks.isEmpty {
      let blank = Blank(NewCommand.TaskWord.all, .same(NewCommand.TaskWord.all.rawValue))
      let tasks = try ask(.tasks(source.lastingTasks.count), blank) { word throws(Interruption) in
        try choose(NewCommand.TaskWord.allCases, \.answers, word)
      }
      request.tasks = try session.chosen(tasks, of: source)
    }
    if let previous {
      request.lastYears = [try lastYear(previous, request)].compactMap { $0 }
    }
    try askForReports(&request)
    let folder = try folder(given, orElse: "\(id)-\(year)")
    if let previous, !request.lastYears.isEmpty {
      request.previous = [try session.previousPath(previous, from: folder)]
    }
    try session.agree(on: line(folder, request, previous))
    return BookOrder(folder: folder, request: request)
  }

  /// The words of the line that orders the same.
  private func line(_ folder: String, _ request: PlanRequest, _ source: Word?) -> [String] {
    var words = ["new", folder, "--unit", request.unit.name]
    words += ["--level", request.unit.level.rawValue, "--year", "\(request.year)"]
    if let source { words += ["--from", source.text] }
    switch request.tasks {
    case .all: break
    case .none: words += ["--tasks", NewCommand.TaskWord.none.rawValue]
    case .only: words += ["--tasks", NewCommand.TaskWord.pick.rawValue]
    }
    if let source, !request.lastYears.isEmpty { words += ["--previous", source.text] }
    if let day = request.halfYearDue { words += ["--due-half-year", VietnameseDate.short(day)] }
    if let day = request.annualDue { words += ["--due-annual", VietnameseDate.short(day)] }
    let hasDay = request.halfYearDue != nil || request.annualDue != nil
    if hasDay, request.rule != .before { words += ["--rule", request.rule.rawValue] }
    if let recipient = request.recipient { words += ["--to", recipient] }
    return words
  }

  /// Last year's book, where the plan taken over is the unit's own and a person wants it as such.
  private func lastYear(_ book: Word, _ request: PlanRequest) throws(Interruption) -> Book? {
    let isFolder = try storing { () throws(StoreFailure) in
      try FileFacts(ofPath: book.text)?.kind == .folder
    }
    guard isFolder, let source = request.source, source.relation(to: request.unit) == .own,
      source.plan.year < request.year
    else { return nil }
    return try session.consenting(to: .lastYear) { () throws(Interruption) in
      try session.lastYear(book, before: request.year)
    }
  }

  private func askForReports(_ request: inout PlanRequest) throws(Interruption) {
    let blank = Blank<CalendarDate?>(nil, request.source == nil ? .noDay : .asInSource)
    let year = request.year
    request.halfYearDue = try ask(.halfYearDue, blank) { word throws(Interruption) in
      try due(word, in: year)
    }
    request.annualDue = try ask(.annualDue, blank) { word throws(Interruption) in
      try due(word, in: year)
    }
    guard request.halfYearDue != nil || request.annualDue != nil else { return }
    request.rule = try ask(.rule, Blank(.before, .same(DueRule.before.rawValue))) {
      word throws(Interruption) in
      try choose(DueRule.allCases, \.answers, word)
    }
    request.recipient = try ask(
      .recipient, Blank(nil, request.source == nil ? .none : .asInSource)
    ) { word throws(Interruption) in
      try faulting { () throws(Diagnostic) in try word.textOfBook }
    }
  }

  private func folder(
    _ given: String?, orElse usual: String
  ) throws(Interruption) -> String {
    if let given { return given }
    return try ask(.folder, Blank(usual, .same(usual))) { word throws(Interruption) in
      try checkVacant(word)
      return word.text
    }
  }
}

extension BookQuestions {
  /// What an empty answer means, and how the brackets say it.
  private struct Blank<Value> {
    let value: Value
    let shown: Wording

    init(_ value: Value, _ shown: Wording) {
      self.value = value
      self.shown = shown
    }
  }

  /// Asks until the answer can be read; without a meaning an empty one cannot.
  private func ask<Value>(
    _ question: Wording, _ blank: Blank<Value>?, _ read: (Word) throws(Interruption) -> Value
  ) throws(Interruption) -> Value {
    let brackets = blank.map { " [\($0.shown(session.language))]" } ?? ""
    return try session.ask(question(session.language) + brackets) { answer throws(Interruption) in
      if answer.isEmpty, let blank { return blank.value }
      return try read(Word(answer))
    }
  }

  private func read<Value>(
    _ syntax: ValueSyntax<Value>, _ word: Word
  ) throws(Interruption) -> Value {
    try faulting { () throws(Diagnostic) in try syntax.read(word) }
  }

  /// The choice that a word names by its raw value or by one of its Vietnamese words.
  private func choose<Value: RawRepresentable<String> & Sendable>(
    _ choices: [Value], _ answers: (Value) -> Set<String>, _ word: Word
  ) throws(Interruption) -> Value {
    let key = Folding.key(word.text)
    if let choice = choices.first(where: { answers($0).contains(key) }) { return choice }
    return try read(.worded(choices), word)
  }

  private func due(_ word: Word, in year: Int) throws(Interruption) -> CalendarDate {
    let day = try session.meant(by: read(.date, word), in: year).day
    guard day.year == year || day.year == year + 1 else {
      throw .fault(.otherYear(word, year))
    }
    return day
  }

  /// Refuses a folder that is a book already, before more is asked.
  private func checkVacant(_ folder: Word) throws(Interruption) {
    let plan = BookFolder(folder.text).plan.path
    let isThere = try storing { () throws(StoreFailure) in try FileFacts(ofPath: plan) != nil }
    if isThere { throw .fault(.bookIsThere(folder), .cannotCreate) }
  }
}

extension UnitName {
  /// The level that a unit of its kind has today; a commune where the kind does not tell.
  fileprivate var usualLevel: Unit.Level {
    kind.flatMap { _ in Unit.Level.allCases.first(where: levels.contains) } ?? .commune
  }
}

extension Unit.Level {
  /// The words for it that a person may answer with, folded.
  fileprivate var answers: Set<String> {
    switch self {
    case .province: ["tinh", "thanh pho", "cap tinh"]
    case .district: ["huyen", "cap huyen"]
    case .commune: ["xa", "phuong", "dac khu", "cap xa"]
    case .area: ["khu dan cu", "kdc"]
    }
  }
}

extension NewCommand.TaskWord {
  /// The words for it that a person may answer with, folded.
  fileprivate var answers: Set<String> {
    switch self {
    case .all: ["tat ca", "het"]
    case .none: ["khong"]
    case .pick: ["chon", "chon tung viec"]
    }
  }
}

extension DueRule {
  /// The words for it that a person may answer with, folded.
  fileprivate var answers: Set<String> {
    switch self {
    case .before: ["truoc", "truoc ngay"]
    case .on: ["vao", "vao ngay", "cham nhat"]
    }
  }
}

extension Wording {
  fileprivate static let unitName = Wording(
    vi: "Tên đơn vị, như “phường Cẩm Phô”", en: "The unit's name, such as “phường Cẩm Phô”")
  fileprivate static let level = Wording(
    vi: "Cấp: province (tỉnh), commune (xã, phường), area (khu dân cư), district (huyện, trước "
      + "01/7/2025)",
    en: "Its level: province, commune, area, or district (until 1 July 2025)")
  fileprivate static let year = Wording(vi: "Năm của kế hoạch", en: "The plan's year")
  fileprivate static let source = Wording(
    vi: "Lấy lại từ kế hoạch cấp trên hoặc năm trước (thư mục hay plan.json)",
    en: "The plan above or last year's, to take over from (a folder or a plan.json)")
  fileprivate static func tasks(_ count: Int) -> Wording {
    Wording(
      vi:
        "Lấy \(count) nhiệm vụ của kế hoạch đó: all (tất cả), none (không), pick (chọn từng việc)",
      en: "Its tasks (\(count)): all, none, or pick them one by one (pick)")
  }
  fileprivate static let lastYear = Wording(
    vi: "Ghi đó là sổ năm trước, để so sánh và lấy sổ hộ sang",
    en: "Name it as last year's book, for comparisons and to carry its register over")
  fileprivate static let halfYearDue = Wording(
    vi: "Hạn báo cáo 6 tháng, như 15/5/2026", en: "The half-year report's day, as 15/5/2026")
  fileprivate static let annualDue = Wording(
    vi: "Hạn báo cáo năm, như 1/11/2026", en: "The annual report's day, as 1/11/2026")
  fileprivate static let rule = Wording(
    vi: "Phải gửi “trước ngày” đó (before) hay “vào ngày” đó (on)",
    en: "Before that day (before), or on it at the latest (on)")
  fileprivate static let recipient = Wording(
    vi: "Nơi nhận các báo cáo", en: "Who gets the reports")
  fileprivate static let folder = Wording(vi: "Thư mục của sổ", en: "The book's folder")

  fileprivate static let none = Wording(vi: "không", en: "none")
  fileprivate static let noDay = Wording(vi: "chưa có hạn", en: "no day yet")
  fileprivate static let asInSource = Wording(
    vi: "theo kế hoạch lấy lại", en: "as in the plan taken over")
  fileprivate static func same(_ text: String) -> Wording { Wording(vi: text, en: text) }
}

extension Diagnostic {
  fileprivate static func otherYear(_ word: Word, _ year: Int) -> Diagnostic {
    word.fault(
      Wording(
        vi: "ngày \(word.shown) nằm ngoài năm \(year) và năm sau",
        en: "\(word.shown) is outside \(year) and the year after"),
      hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
  }

  fileprivate static func bookIsThere(_ folder: Word) -> Diagnostic {
    folder.fault(
      Wording(
        vi: "“\(folder.shown)” đã là một sổ", en: "“\(folder.shown)” is a book already"),
      hint: Wording(vi: "chọn một thư mục khác", en: "choose another folder"),
      code: .storeCannotCreate)
  }
}

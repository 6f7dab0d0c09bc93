internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq plan …`: the plan's own keys; alone it shows the plan.
enum PlanCommand {
  static let command = Command<any CommandAction>(
    CommandSyntax(
      "plan",
      Wording(
        vi: "xem kế hoạch; đặt số, ngày, đơn vị …", en: "show the plan; set its number, day, unit …"
      ),
      examples: ["mttq plan", "mttq plan -o ke-hoach.docx"], defaults: ShowCommand(),
      arguments: ShowCommand.syntax.arguments),
    subcommands: [Command(PlanSetCommand.syntax) { $0 }]
  ) { $0 }
}

/// `mttq plan set`: sets what the plan says of itself, and tells what it said before.
struct PlanSetCommand: CommandAction {
  var words = PartWords()
  var isRehearsal = false

  /// An option with the keys that lead to its value: `["unit", "code"]`.
  private struct Setting: Sendable {
    let option: PartOption
    let path: [String]
    /// Whether the plan may be without it.
    var isClearable = true

    init(_ path: [String], clearable: Bool = true, _ option: PartOption) {
      self.path = path
      self.option = option
      isClearable = clearable
    }
  }

  private static let settings: [Setting] = [
    Setting(
      ["number"],
      PartOption(
        "--number", nil, .text(Placeholder(vi: "SỐ-KÝ-HIỆU", en: "NUMBER", completes: .nothing)),
        Wording(vi: "số và ký hiệu của văn bản", en: "the document's number and symbol"))),
    Setting(
      ["issued"],
      PartOption("--issued", nil, .day, Wording(vi: "ngày ban hành", en: "the day of issue"))),
    Setting(
      ["place"],
      PartOption(
        "--place", nil, .text(), Wording(vi: "nơi ban hành", en: "the place of issue"))),
    Setting(
      ["title"], clearable: false,
      PartOption(
        "--title", nil, .text(Placeholder(vi: "TÊN", en: "TITLE", completes: .nothing)),
        Wording(vi: "tên kế hoạch, như văn bản ghi", en: "the document's own title"))),
    Setting(
      ["kind"],
      PartOption(
        "--kind", nil, .choice(PlanKind.allCases),
        Wording(vi: "loại văn bản", en: "the type of document"))),
    Setting(
      ["year"], clearable: false,
      PartOption(
        "--year", nil, .whole(.year, in: Plan.years),
        Wording(vi: "năm của kế hoạch", en: "the campaign year"))),
    Setting(["unit", "code"], PartOption("--code", nil, .code, .codeHelp)),
    Setting(
      ["term", "from"],
      PartOption(
        "--from-year", nil, .whole(.year, in: Plan.years),
        Wording(vi: "năm đầu của chương trình", en: "the first year of a programme"))),
    Setting(
      ["term", "to"],
      PartOption(
        "--to-year", nil, .whole(.year, in: Plan.years),
        Wording(vi: "năm cuối của chương trình", en: "the last year of a programme"))),
    Setting(
      ["unit", "within"],
      PartOption(
        "--within", nil, .texts(.name),
        Wording(
          vi: "đơn vị cấp trên, gần nhất trước; lặp lại được",
          en: "a unit above, the nearest first; repeatable"))),
    Setting(
      ["unit", "predecessors"],
      PartOption(
        "--predecessor", nil, .texts(.name),
        Wording(
          vi: "đơn vị cũ đã nhập vào; lặp lại được",
          en: "a former unit that was merged into it; repeatable"))),
    Setting(
      ["previous"],
      PartOption(
        "--previous", nil, .books,
        Wording(
          vi: "sổ năm trước, để so sánh cùng kỳ; lặp lại được",
          en: "last year's book, for comparisons; repeatable"))),
    Setting(
      ["header", "upper"],
      PartOption(
        "--header-upper", nil, .text(),
        Wording(vi: "dòng trên, góc trái văn bản in", en: "the upper line at the top left"))),
    Setting(
      ["header", "body"],
      PartOption(
        "--header-body", nil, .text(),
        Wording(vi: "dòng dưới, góc trái văn bản in", en: "the lower line at the top left"))),
  ]

  private static let clearable = settings.filter(\.isClearable)

  static let syntax = CommandSyntax(
    "set",
    Wording(
      vi: "đặt số, ngày, tên, đơn vị … của kế hoạch",
      en: "set number, day, title, unit … of the plan"),
    discussion: Wording(
      vi: "Cho biết trước đó là gì. Tùy chọn lặp lại được thay cả danh sách.",
      en: "Tells what it was before. A repeatable option replaces the whole list."),
    examples: [
      "mttq plan set --number 31/KH-MTTQ-BTT --issued 5/2/2026 --place \"Cẩm Phô\"",
      "mttq plan set --within \"thành phố Đà Nẵng\" --code 20410", "mttq plan set --clear place",
    ],
    defaults: PlanSetCommand(),
    arguments: settings.map { $0.option.argument(isAdding: false).within(\.words) } + [
      .repeated(
        "--clear", value: .oneOf(clearable.map(\.option)), \.words.cleared,
        Wording(
          vi: "bỏ những gì tùy chọn này đã đặt; lặp lại được",
          en: "take away what this option set; repeatable")), .rehearsal(\.isRehearsal),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(command: "plan set", judgesJournal: true, isRehearsal: isRehearsal)
    let told = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      var told: [Wording] = []
      var reading = PartReading(session: session, plan: plan, faults: faults)
      for setting in PlanSetCommand.settings {
        let option = setting.option
        let cleared = words.cleared.first { NameKey.of($0.text) == NameKey.of(option.clearName) }
        let isGiven = words.has(option)
        if isGiven, let cleared { reading.faults.add(.setAndCleared(cleared, option)) }
        guard isGiven || cleared != nil else { continue }
        let value = isGiven ? try option.value.node(words[words: option.name], &reading) : nil
        guard !isGiven || value != nil else { continue }
        told.append(.set(option.help, from: edit.value(at: setting.path), to: value))
        edit.set(setting.path, value)
      }
      if told.isEmpty { reading.faults.add(.nothingSet) }
      faults = reading.faults
      return told
    }
    if !isRehearsal { for line in told { session.tell(line) } }
    return .done
  }
}

extension PlanEdit {
  /// The value under keys that lead to it.
  fileprivate func value(at path: [String]) -> JSONNode? {
    guard let first = path.first else { return nil }
    return path.dropFirst().reduce(self[first]) { $0?[$1] }
  }

  /// Puts a value under one key, or under a key of an object, which goes once it is empty.
  fileprivate mutating func set(_ path: [String], _ value: JSONNode?) {
    guard let first = path.first else { return }
    guard let last = path.dropFirst().first else { return set(first, value) }
    let object = (self[first] ?? JSONNode(.object([]))).setting(last, value)
    set(first, object.members?.isEmpty == false ? object : nil)
  }
}

extension PartValue {
  /// Paths of last year's books; one stands without brackets.
  fileprivate static let books = PartValue(
    form: .many(.word(Placeholder(vi: "SỔ", en: "BOOK", completes: .folders)))
  ) { words, reading throws(Interruption) in
    var texts: [String] = []
    for word in words {
      if let path = try reading.previousBook(word), !texts.contains(path) { texts.append(path) }
    }
    return texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
  }
}

extension PartReading {
  /// The path of last year's book, or of a report as it was sent, seen from the book in use.
  fileprivate mutating func previousBook(_ word: Word) throws(Interruption) -> String? {
    let folder = try session.bookFolder()
    let path = try storing { () throws(StoreFailure) in
      try FileFacts(ofPath: word.text) == nil
        ? nil : try RelativePath.path(from: folder.path, to: word.text)
    }
    if path == nil { faults.add(.noBook(word)) }
    return path
  }
}

extension Placeholder {
  fileprivate static let year = Placeholder(vi: "NĂM", en: "YEAR", completes: .nothing)
}

extension Wording {
  /// What was set, and what it was before.
  fileprivate static func set(
    _ name: Wording, from before: JSONNode?, to after: JSONNode?
  ) -> Wording {
    Wording(
      vi: line(
        name, before, after, .vietnamese, was: "trước là", gone: "đã bỏ", none: "vốn không có"),
      en: line(
        name, before, after, .english, was: "it was", gone: "taken away", none: "there was none"))
  }

  private static func line(
    _ name: Wording, _ before: JSONNode?, _ after: JSONNode?, _ language: Language, was: String,
    gone: String, none: String
  ) -> String {
    // What stands in brackets or behind a semicolon explains the option.
    let title = name(language).prefix { $0 != ";" && $0 != "," }
    return switch (before?.shown(language), after?.shown(language)) {
    case (let old?, let new?) where old != new: "\(title): \(new), \(was) \(old)"
    case (let old?, nil): "\(title): \(gone) \(old)"
    case (_, let new?): "\(title): \(new)"
    case (nil, nil): "\(title): \(none)"
    }
  }
}

extension JSONNode {
  /// The value as a person reads it.
  fileprivate func shown(_ language: Language) -> String {
    if let date { return language == .english ? date.description : VietnameseDate.short(date) }
    return switch value {
    case .string(let text): "“\(text)”"
    case .array(let elements): elements.map { $0.shown(language) }.joined(separator: ", ")
    default: JSONText.compact(self)
    }
  }
}

extension Diagnostic {
  fileprivate static func noBook(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không tìm thấy “\(word.shown)” từ đây", en: "“\(word.shown)” is not found from here"),
      hint: Wording(
        vi: "viết đường dẫn từ thư mục đang đứng đến sổ năm trước",
        en: "write the path from where you stand to last year's book"), code: .refUnknown)
  }

  fileprivate static let nothingSet = Diagnostic(
    .usageMissingArgument,
    Wording(vi: "chưa cho biết đặt gì", en: "nothing to set is given"),
    hint: Wording(
      vi: "thêm --number, --issued … hoặc --clear; xem mttq plan set --help",
      en: "add --number, --issued … or --clear; see mttq plan set --help"))
}

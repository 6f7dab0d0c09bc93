internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task edit` and its like: changes a part of the plan.
struct PartEditCommand: CommandAction {
  let part: PlanPart
  var words = PartWords()
  var isRehearsal = false

  static func syntax(_ part: PlanPart) -> CommandSyntax<PartEditCommand> {
    var arguments: [Argument<PartWords>] = [
      .positional(.word(part.placeholder), \.part, .part(part))
    ]
    arguments += part.editable.map { $0.argument(isAdding: false) }
    arguments += part.table?.arguments ?? []
    let clearable = part.clearable
    if !clearable.isEmpty {
      arguments.append(
        .repeated(
          "--clear", value: .oneOf(clearable), \.cleared,
          Wording(
            vi: "bỏ những gì tùy chọn này đã đặt; lặp lại được",
            en: "take away what this option set; repeatable")))
    }
    return CommandSyntax(
      "edit", part.editing.summary, discussion: part.editing.discussion ?? .editing(part),
      examples: part.editing.examples, defaults: PartEditCommand(part: part),
      arguments: arguments.map { $0.within(\.words) } + [.rehearsal(\.isRehearsal)],
      exclusive: part.exclusive)
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(
      command: "\(part.command) edit", judgesJournal: true, isRehearsal: isRehearsal)
    let words = try words.reading(part, in: session)
    let name = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let entries = edit.entries(of: part.list)
      let place = try faults.all(
        faults.place(words.part, of: part, in: entries, plan, whole: false))
      let node = try edited(entries[place], by: words, plan, session, &faults)
      try faults.check()
      try faulting(.data) { () throws(Diagnostic) in
        try edit.replace(at: place, of: part.list, with: node)
      }
      return entries[place].name ?? words.part.shown
    }
    if !isRehearsal { session.tell(.changed(part, name)) }
    return .done
  }

  private func edited(
    _ former: JSONNode, by words: PartWords, _ plan: Plan, _ session: Session,
    _ faults: inout Faults
  ) throws(Interruption) -> JSONNode {
    var node = former
    let given = part.editable.filter(words.has)
    if given.isEmpty, words.cleared.isEmpty, words.rows == nil {
      faults.add(.nothingToChange(words.part, part))
    }
    for option in part.clearable {
      guard let word = words.cleared.first(where: { option.isCleared(by: $0) }) else { continue }
      if words.has(option) { faults.add(.setAndCleared(word, option)) }
      if let key = option.key { node = node.without(key) }
    }
    var reading = PartReading(session: session, plan: plan, faults: faults)
    try reading.fill(&node, of: part, part.editable, from: words)
    if node.members?.isEmpty == true { reading.faults.add(.nothingGiven(part)) }
    faults = reading.faults
    return node
  }
}

extension PlanPart {
  /// Options that say one thing in two ways.
  var exclusive: [[String]] { table.map { [[$0.option, "--from"]] } ?? [] }

  /// The options whose values a part may be without.
  var clearable: [PartOption] { options.filter { !$0.isRequired && $0.key != nil } }
}

extension PartOption {
  fileprivate func isCleared(by word: Word) -> Bool {
    NameKey.of(word.text) == NameKey.of(clearName)
  }
}

extension ValueSyntax where Value == Word {
  /// The name of one of some options, its dashes before it or not.
  static func oneOf(_ options: [PartOption]) -> ValueSyntax {
    let names = options.map(\.clearName)
    let list = names.joined(separator: "|")
    return ValueSyntax(
      Placeholder(vi: list, en: list, completes: .choices),
      choices: options.map { ValueChoice($0.clearName, meaning: $0.help) }
    ) { word throws(Diagnostic) in
      let key = NameKey.of(String(word.text.drop { $0 == "-" }))
      guard names.contains(where: { NameKey.of($0) == key }) else {
        throw .notAChoice(word, names, near: Suggestion.nearest(to: word.text, among: names))
      }
      return word
    }
  }
}

extension JSONNode {
  /// What a part goes by: its id, or the number of its content.
  fileprivate var name: String? {
    self["id"]?.text ?? self["content"]?.wholeNumber.map { String($0) }
  }
}

extension Wording {
  fileprivate static func editing(_ part: PlanPart) -> Wording {
    let lists = part.editable.filter(\.value.isRepeated)
      .map(\.name)
    let list = lists.joined(separator: ", ")
    let vietnamese = lists.isEmpty ? "" : "; \(list) thay cả danh sách"
    let english = lists.isEmpty ? "" : "; \(list) replaces the whole list"
    return Wording(
      vi: "Chỉ đổi những gì được nêu\(vietnamese). Thay đổi làm sổ có lỗi thì không được nhận.",
      en: "Changes what is named and no more\(english). A change that would bring an error into "
        + "the book is refused.")
  }

  fileprivate static func changed(_ part: PlanPart, _ name: String) -> Wording {
    Wording(
      vi: "đã sửa \(part.title.vietnamese) \(name)", en: "changed the \(part.title.english) \(name)"
    )
  }
}

extension Diagnostic {
  fileprivate static func nothingToChange(_ word: Word, _ part: PlanPart) -> Diagnostic {
    let options = (part.editable.map(\.name) + (part.clearable.isEmpty ? [] : ["--clear"]))
      .joined(separator: ", ")
    return word.fault(
      Wording(vi: "chưa cho biết sửa gì", en: "nothing to change is given"),
      hint: Wording(vi: "thêm một trong: \(options)", en: "add one of: \(options)"),
      code: .usageMissingArgument)
  }

  static func setAndCleared(_ word: Word, _ option: PartOption) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(option.name) vừa được đặt vừa bị bỏ", en: "\(option.name) is both set and cleared"),
      hint: Wording(vi: "giữ lại một trong hai", en: "keep one of the two"), code: .usageConflict)
  }
}

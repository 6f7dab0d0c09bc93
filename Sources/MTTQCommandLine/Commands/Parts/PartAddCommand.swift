internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task add` and its like: adds a part to the plan.
struct PartAddCommand: CommandAction {
  let part: PlanPart
  var words = PartWords()
  var isRehearsal = false

  static func syntax(_ part: PlanPart) -> CommandSyntax<PartAddCommand> {
    var arguments: [Argument<PartWords>] = []
    if let word = part.word { arguments.append(word.positional) }
    if part.identified != nil {
      arguments.append(
        .option(
          "--id", value: .word(.id), \.id,
          Wording(
            vi: "mã \(part.title.vietnamese)", en: "the id of the \(part.title.english)")))
    }
    arguments += part.options.map { $0.argument(isAdding: true) } + (part.table?.arguments ?? [])
    return CommandSyntax(
      "add", part.adding.summary, discussion: part.adding.discussion,
      examples: part.adding.examples, defaults: PartAddCommand(part: part),
      arguments: arguments.map { $0.within(\.words) } + [.rehearsal(\.isRehearsal)],
      exclusive: part.exclusive)
  }

  /// A part whose list cannot be empty needs one word of it at least.
  var missing: [String] {
    part.options.filter { option in
      option.isRequired && option.value.isRepeated && !words.has(option)
    }.map(\.name)
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    var change = PlanChange(command: "\(part.command) add", isRehearsal: isRehearsal)
    // A plan without areas asks none of its households.
    change.judgesJournal = part.list == "areas"
    let words = try words.reading(part, in: session)
    let name = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let (node, name) = try made(words, plan, edit.entries(of: part.list), session, &faults)
      try faulting(.data) { () throws(Diagnostic) in try edit.append(node, to: part.list) }
      return name
    }
    if !isRehearsal { try session.acknowledge([name]) }
    return .done
  }

  /// The new part, and what it goes by.
  private func made(
    _ words: PartWords, _ plan: Plan, _ entries: [JSONNode], _ session: Session,
    _ faults: inout Faults
  ) throws(Interruption) -> (JSONNode, String) {
    var node = JSONNode(.object([]))
    var name = String(entries.count + 1)
    if let identified = part.identified, let word = part.word {
      var new = NewEntry(kind: part.title, present: identified.present(plan))
      new.container = identified.container
      let number = words[word: "--number"]
      let title = words[required: word.name]
      let id = new.id(words.id, name: title, &faults) { name, taken in
        number.flatMap { NewIdentifier.folded($0.text, among: taken) }
          ?? identified.make(name, taken)
      }
      if let id = id.value {
        name = id
        node = node.setting("id", .string(id))
      }
    } else if case .content = part.naming, let number = part.word.map({ words[required: $0.name] })
    {
      name = number.text
      if entries.contains(where: { $0["content"]?.wholeNumber == Int(number.text) }) {
        faults.add(.contentChosen(number))
      }
    }
    var reading = PartReading(session: session, plan: plan, faults: faults)
    try reading.fill(&node, of: part, part.editable, from: words)
    if node.members?.isEmpty == true { reading.faults.add(.nothingGiven(part)) }
    faults = reading.faults
    return (node, name)
  }
}

extension Argument {
  /// `-n, --dry-run`.
  static func rehearsal(_ property: Property<Bool>) -> Argument {
    .flag("-n", or: "--dry-run", property, .dryRunHelp)
  }
}

extension Diagnostic {
  fileprivate static func contentChosen(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "kế hoạch đã chọn nội dung \(word.shown)",
        en: "the plan has chosen content \(word.shown) already"),
      hint: Wording(
        vi: "sửa bằng mttq content edit \(word.shown)",
        en: "change it with mttq content edit \(word.shown)"), code: .idDuplicate)
  }

  /// Nothing that a part would say.
  static func nothingGiven(_ part: PlanPart) -> Diagnostic {
    let options = part.editable.map(\.name)
    return Diagnostic(
      .usageMissingArgument,
      Wording(
        vi: "chưa cho biết gì về \(part.title.vietnamese)",
        en: "nothing is said of the \(part.title.english)"),
      hint: Wording(
        vi: "thêm một trong: \(options.joined(separator: ", "))",
        en: "add one of: \(options.joined(separator: ", "))"))
  }
}

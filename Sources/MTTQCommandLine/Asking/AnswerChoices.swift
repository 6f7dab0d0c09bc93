internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Questions for the values of arguments, with what the book offers for each.
///
/// The book is opened once, when the first value is asked for that names something of it.
struct AnswerChoices {
  private let session: Session
  private var book: OpenPlan?

  /// Looks whether a word could stand in the line.
  typealias Check = (String) throws(Interruption) -> Void

  init(_ session: Session) {
    self.session = session
  }

  /// The word that an answer gives for an argument; nil where nothing more is to be given.
  ///
  /// - Parameter isFirst: whether the argument needs one still.
  mutating func word(
    for argument: ArgumentDescription, isFirst: Bool, check: Check
  ) throws(Interruption) -> String? {
    let kind = argument.entryKind
    let offer = try offer(kind)
    let choices = offer.choices + fixedValues(of: argument)
    let usual = isFirst ? offer.usual : Wording.enough(session.language)
    let title = isFirst ? argument.question(session.language) : Wording.more(session.language)
    let question = AnswerChoice.question(
      title, isFirst ? choices : [], usual: usual, in: session)
    let word = try session.ask(question) { answer throws(Interruption) -> String? in
      if answer.isEmpty {
        if !isFirst { return nil }
        guard let usual else { throw .fault(.nothingTyped) }
        return usual
      }
      let chosen = AnswerChoice.chosen(by: answer, of: choices)?.id
      let word: String
      if let chosen {
        word = chosen
      } else {
        word = try faulting { () throws(Diagnostic) in try offer.find(Word(answer)) }
      }
      if !kind.isFigure { try check(word) }
      return word
    }
    guard let word, kind.isFigure else { return word }
    return try figure(of: word)
  }

  /// `NAME=VALUE` of an indicator that was chosen.
  private mutating func figure(of id: String) throws(Interruption) -> String {
    let plan = try opened().plan
    let unit = plan.allIndicators.first { $0.id == id }?.unit ?? ""
    let session = session
    return try session.ask(Wording.number(unit)(session.language)) { answer throws(Interruption) in
      let word = "\(id)=\(answer)"
      var faults = Faults(telling: session.tell)
      _ = IndicatorWord.figures([Word(word)], plan, &faults)
      try faults.check()
      return word
    }
  }

  /// What the book offers for a kind of values, and how an answer names it.
  private struct Offer {
    var choices: [AnswerChoice] = []
    /// What an empty answer means.
    var usual: String?
    /// The word that an answer stands for.
    var find: (Word) throws(Diagnostic) -> String = { (word) throws(Diagnostic) in word.text }
  }

  private mutating func offer(_ kind: EntryKind?) throws(Interruption) -> Offer {
    guard let kind, kind.isListed else { return Offer() }
    let open = try opened()
    let plan = open.plan
    let day = try session.today()
    func named(
      _ choices: [(id: String, name: String)], _ entries: NamedEntries
    ) -> Offer {
      let session = session
      return Offer(choices: choices.map { AnswerChoice($0.id, $0.name) }) {
        (word) throws(Diagnostic) in try entries.id(word) { session.tell($0) }
      }
    }
    switch kind {
    case .organisation:
      return named(plan.organisations.map { ($0.id, $0.name) }, .organisations(plan))
    case .area:
      let areas = plan.areas.filter { $0.exists(on: day) }
      return named(areas.map { ($0.id, $0.fullName) }, .areas(plan, on: day))
    case .task:
      let tasks = plan.tasks.map { task in
        (id: task.id, name: [task.number, task.title].compactMap(\.self).joined(separator: " "))
      }
      return named(tasks, .tasks(plan))
    case .model: return named(plan.models.map { ($0.id, $0.name) }, .models(plan))
    case .indicator, .recorded, .expected: return named(indicators(of: plan), .indicators(plan))
    case .assessment:
      return named(plan.assessments.map { ($0.id, $0.title) }, .assessments(plan))
    case .review: return named(plan.reviews.map { ($0.id, $0.title) }, .reviews(plan))
    case .household:
      let households = (open.register?.households ?? []).map { household in
        (id: household.id, name: household.status.words(session.language))
      }
      return named(households, .households(open.register))
    case .helper:
      let helpers = (open.register?.helpers ?? []).map { helper in
        (id: helper.id, name: helper.kind.words(session.language))
      }
      return named(helpers, .helpers(open.register))
    case .sender:
      let session = session
      let names = SenderNames(plan, on: day) { session.tell($0) }
      let all =
        plan.units.map { AnswerChoice($0.id, $0.name) }
        + plan.organisations.map { AnswerChoice($0.id, $0.name) }
        + plan.areas.filter { $0.exists(on: day) }.map { AnswerChoice($0.id, $0.fullName) }
      return Offer(choices: all) { (word) throws(Diagnostic) in
        _ = try names.sender(word)
        return word.text
      }
    case .fund: return named(plan.funds.map { ($0.id, $0.name) }, .funds(plan))
    case .unit: return named(plan.units.map { ($0.id, $0.name) }, .units(plan))
    case .breakdown:
      return named(plan.allBreakdowns.map { ($0.id, $0.name) }, .breakdowns(plan))
    case .content:
      let contents = Catalogue.standard.contents.map { AnswerChoice("\($0.number)", $0.title) }
      return Offer(choices: contents)
    case .report:
      let reports = try ReportChoices(session)
      return Offer(choices: reports.choices, usual: reports.next) { (word) throws(Diagnostic) in
        try open.calendar.due(word).id
      }
    default: return Offer()
    }
  }

  /// The indicators, those with a target first.
  private func indicators(of plan: Plan) -> [(id: String, name: String)] {
    let aimed = Set(plan.targets.map(\.indicator))
    let all = plan.allIndicators
    let ordered = all.filter { aimed.contains($0.id) } + all.filter { !aimed.contains($0.id) }
    return ordered.map { ($0.id, "\($0.name) (\($0.unit))") }
  }

  private func fixedValues(of argument: ArgumentDescription) -> [AnswerChoice] {
    argument.choices.map { AnswerChoice($0.id, $0.meaning?(session.language) ?? "") }
  }

  private mutating func opened() throws(Interruption) -> OpenPlan {
    if let book { return book }
    let open = try session.openPlan()
    book = open
    return open
  }
}

extension EntryKind? {
  /// Whether a number follows the name that is chosen.
  fileprivate var isFigure: Bool { self == .recorded || self == .expected }
}

extension EntryKind {
  /// Whether the book has a list of them that is not too long to choose from.
  fileprivate var isListed: Bool {
    switch self {
    case .organisation, .area, .task, .model, .fund, .unit, .assessment, .breakdown, .review,
      .content, .indicator, .recorded, .expected, .sender, .report, .household, .helper:
      true
    default: false
    }
  }
}

extension ArgumentDescription {
  /// What its values name that the tool can list; nil where it cannot.
  fileprivate var entryKind: EntryKind? {
    if case .words(let name) = placeholder?.completes { EntryKind(rawValue: name) } else { nil }
  }

  /// What is asked for it.
  fileprivate func question(_ language: Language) -> String {
    let words = help(language)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Wording {
  fileprivate static let enough = Wording(vi: "đủ rồi", en: "enough")
  fileprivate static let more = Wording(vi: "Thêm nữa", en: "Another")

  fileprivate static func number(_ unit: String) -> Wording {
    Wording(vi: "Con số (\(unit))", en: "The number (\(unit))")
  }
}

extension Diagnostic {
  fileprivate static let nothingTyped = Diagnostic(
    .usageValue, Wording(vi: "chưa gõ gì", en: "nothing was typed"),
    hint: Wording(
      vi: "gõ câu trả lời, hoặc dừng bằng Ctrl-D", en: "type an answer, or stop with Ctrl-D"))
}
